import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { madeWorkbook } from '../export/workbook-of.ts';
import { largeDocument } from './large-document.ts';

/** Twelve economies, one demand each, over ten years, taken together: what a desk officer would hand on. */
function twelveEconomies(): FootingDocument {
  const document = largeDocument(12);
  const scenarios = document.scenarios.filter(({ target }) => target === '3.5');
  return {
    ...document,
    scenarios,
    horizon: { from: 2025, to: 2034 },
    alliance: {
      scenarios: scenarios.map(({ id }) => id),
      currency: 'USD',
      level: '3.5',
      allocation: { total: '1000000000000', key: { gdp: '1', population: '1' } },
    },
  };
}

export async function run() {
  const taken: number[] = [];
  let size = 0;
  let numbers = 0;
  for (let round = 0; round < 4; round += 1) {
    const began = performance.now();
    const { bytes, marks } = await madeWorkbook(twelveEconomies());
    taken.push(performance.now() - began);
    size = bytes.length / 1024;
    numbers = marks.length;
  }
  const [first = 0, ...rest] = taken;
  return [
    { what: `XLSX of 12 economies, ${String(numbers)} numbers, the first`, ms: first, kB: size },
    { what: 'the same again', ms: Math.min(...rest), kB: size },
  ];
}
