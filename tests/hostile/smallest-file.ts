import { deflateRawSync } from 'node:zlib';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import type { Figures } from '../../src/lib/scenario/figure-value.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { faultReport } from '../../src/lib/view/fault-report.ts';
import { faults } from '../../src/lib/view/messages/en/faults.ts';
import example from '../../data/presets/worked-example.json' with { type: 'json' };

/** The figures that files may refer to. */
export const figures: Figures = new Map(loadFigures().map((figure) => [figure.id, figure]));

/** The smallest file, on one line. */
export const smallest: string = JSON.stringify(example);

/** The smallest file with one stretch of its text changed. */
export function changed(from: string, to: string): string {
  if (!smallest.includes(from)) throw new Error(`hostile: the smallest file does not hold ${from}`);
  return smallest.replace(from, () => to);
}

/** What the shell would print for this file; empty when the file is accepted. */
export function reportOf(input: string | Uint8Array): string {
  const result = readDocument(input, figures);
  return result.ok ? '' : faultReport(result.faults, faults);
}

/** A link around any text. */
export function linkOf(text: string): string {
  return `#s=1.${deflateRawSync(text).toString('base64url')}`;
}

/** Processor time of the shortest of a few runs, in milliseconds: noise only ever adds. */
function shortestRun(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

/**
 * How many times as long the larger input takes. Measured in processor time, and again where the machine was busy:
 * an input four times as large takes a quadratic reader 16 times as long in every round.
 */
export function timesAsLong(large: () => unknown, small: () => unknown, below: number): number {
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && ratio >= below; round++)
    ratio = Math.min(ratio, (shortestRun(large) + 1) / (shortestRun(small) + 1));
  return ratio;
}

/** The smallest file with another GDP, target, path, a further field, or a second scenario. */
export const gdp = (number: string): string => changed('"600000000000000"', number);
export const target = (value: string): string => changed('"target":"3.5"', `"target":${value}`);
export const path = (value: string): string => changed('{"shape":"linear","from":2025,"to":2030}', value);
export const field = (text: string): string => changed('"version":1', `"version":1,${text}`);
export const second = (id: string): string =>
  changed(
    '"scenarios":[',
    `"scenarios":[{"id":"${id}","economy":"JPN","baseline":"2","target":"3","path":{"shape":"step","from":2025,"to":2026}},`,
  );
export const nines = (count: number): string => '9'.repeat(count);
