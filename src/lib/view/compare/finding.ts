import type { CompareMessages } from '../messages/en/compare.ts';
import { labelled, joinWords, type Words } from '../charts/words.ts';
import type { Base } from './columns.ts';
import { entryOf, type Comparison } from './comparison.ts';

/** What each step more costs, as one sentence; empty where a number is missing. */
export function finding(comparison: Comparison, base: Base, words: CompareMessages): Words {
  const { columns, year, reading } = comparison;
  const steps = columns.map((column, index) => {
    const lower = columns[index - 1];
    const cell =
      lower === undefined
        ? { scenario: column.id, formula: 'increment', year }
        : { scenario: column.id, lower: lower.id, formula: 'step-spending', year };
    const entry = entryOf(comparison, cell, true);
    if (!('number' in entry)) return null;
    return words.step({
      from: lower?.name ?? base.start,
      to: column.name,
      amount: entry.number,
      how: entry.how,
      isFirst: index === 0,
    });
  });
  const said = steps.flatMap((step) => (step === null ? [] : [step]));
  if (said.length === 0 || said.length < steps.length) return [];
  return words.finding(
    labelled(String(year), 'year'),
    reading.economyName(reading.scenario.economy),
    joinWords(said, words.betweenSteps),
  );
}
