import fc from 'fast-check';

// One seed and one number of runs for every property; scripts/test.mjs sets and prints them.
fc.configureGlobal({
  numRuns: Number(process.env.FOOTING_RUNS ?? 1000),
  ...(process.env.FOOTING_SEED === undefined ? {} : { seed: Number(process.env.FOOTING_SEED) }),
});
