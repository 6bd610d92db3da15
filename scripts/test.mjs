import { ensure } from './ensure.mjs';
import { runSteps } from './steps.mjs';

ensure();
const long = process.argv.includes('--long');
const env = {
  FOOTING_SEED: process.env.FOOTING_SEED ?? String(Date.now() % 2 ** 31),
  FOOTING_RUNS: process.env.FOOTING_RUNS ?? (long ? '100000' : '1000'),
};
console.log(
  `Each property is tried ${env.FOOTING_RUNS} times with seed ${env.FOOTING_SEED} (FOOTING_SEED=${env.FOOTING_SEED} repeats it).`,
);
const all = [
  'sync',
  'build',
  'unit, property, evidence, architecture',
  'real browser',
  'types',
  'lint',
  'format',
  'unused code',
  'built site',
  'size',
];
const began = performance.now();
const total = await runSteps(long ? ['sync', 'unit, property, evidence, architecture'] : all, {
  env,
  minutes: long ? 120 : 25,
});
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
