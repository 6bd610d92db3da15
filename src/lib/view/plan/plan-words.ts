import type { Cell } from '../../engine/cell.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { answerYear, explain, find, type Reading } from '../calculator/reading.ts';
import { labelled, type Words } from '../charts/words.ts';
import type { PlanMessages } from '../messages/en/plan.ts';
import type { Traced } from '../traced.ts';

interface Below {
  year: number;
  value: Decimal;
  traced: Traced;
}

/** What would be spent on the plan alone, and until when the demand lies below it. */
export function planWords(reading: Reading, messages: PlanMessages): readonly Words[] {
  const { scenario, calculation, core } = reading;
  const { from, to } = calculation.model.horizon;
  const year = answerYear(reading);
  const cell = (formula: string, at: number): Cell => ({ scenario: scenario.id, formula, year: at });
  const planned = find(reading, cell('baseline-spending', year));
  const more = find(reading, cell('cumulative-increment', year), true);
  if ('problem' in planned) {
    const { message, remedy } = explain(reading, planned.problem);
    return [[labelled(`${message} ${remedy}`, 'input')]];
  }
  if ('problem' in more) return [];
  const plannedAll = find(reading, cell('cumulative-baseline-spending', year), true);
  const below: Below[] = [];
  let lastNumber = from;
  for (let at = from; at <= to; at += 1) {
    const extra = find(reading, cell('increment', at), true);
    if ('problem' in extra) continue;
    lastNumber = at;
    if (extra.value.isNegative() && !extra.value.isZero()) below.push({ year: at, ...extra });
  }
  const most = below.reduce<Below | null>(
    (found, one) => (found === null || one.value.lt(found.value) ? one : found),
    null,
  );
  const until = below.at(-1)?.year ?? from;
  const slots = {
    until: labelled(String(until), 'year'),
    most: most?.traced ?? '',
    mostYear: labelled(String(most?.year ?? from), 'year'),
    year: labelled(String(year), 'year'),
    planned: planned.traced,
    plannedAll: 'problem' in plannedAll ? '' : plannedAll.traced,
    span: labelled(core.numbers.span(from, year), 'year'),
    more: more.traced,
  };
  const isBelow = most === null ? messages.above : until === lastNumber ? messages.belowAll : messages.below;
  return [(more.value.isNegative() ? messages.anywayLess : messages.anyway)(slots), isBelow(slots)];
}
