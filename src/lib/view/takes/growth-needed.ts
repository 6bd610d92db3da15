import { find, tracedLeaf, type Reading } from '../calculator/reading.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { TakesMessages } from '../messages/en/takes.ts';
import { explain } from '../calculator/reading.ts';

/** The growth of spending that the path of the scenario in focus comes to, nominal and real. */
export function growthNeeded(reading: Reading, messages: TakesMessages): Words {
  const { scenario, calculation } = reading;
  const { from, to, target } = scenario.path;
  if (from === undefined || to === undefined || target === undefined || from >= to)
    return words`${messages.growth.noDeadline}`;
  const cell = (formula: string, year: number | null) =>
    find(reading, { scenario: scenario.id, formula, year });
  const [share, nominal, real] = [
    cell('share', from),
    cell('compound-growth', null),
    cell('real-compound-growth', null),
  ];
  for (const found of [share, nominal]) {
    if ('problem' in found) {
      const { message, remedy } = explain(reading, found.problem);
      return words`${message} ${remedy}`;
    }
  }
  if ('problem' in share || 'problem' in nominal) return [];
  return messages.growth.needs({
    economy: labelled(reading.economyName(scenario.economy), 'name'),
    share: share.traced,
    from: labelled(String(from), 'year'),
    level: tracedLeaf(reading, target, '% of GDP'),
    to: labelled(String(to), 'year'),
    nominal: nominal.traced,
    real:
      'problem' in real
        ? []
        : messages.growth.real(real.traced, labelled(String(calculation.model.priceYear), 'year')),
  });
}
