/** The middle of several measurements. */
function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of each of several pieces of work, taken in turns so that a busy machine hits all alike. */
export function inTurns(rounds: number, ...work: readonly (() => unknown)[]): number[] {
  const taken = work.map((): number[] => []);
  for (let round = -3; round < rounds; round++) {
    work.forEach((one, at) => {
      const began = performance.now();
      one();
      if (round >= 0) taken[at]?.push(performance.now() - began);
    });
  }
  return taken.map(median);
}
