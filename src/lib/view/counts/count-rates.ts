import { countCell, PLAIN } from '../../engine/counts/count-key.ts';
import { NoNumber } from '../../engine/problem.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { CountRateModel } from '../../scenario/model.ts';
import { tracedCell } from '../charts/results.ts';
import type { Traced } from '../traced.ts';
import type { CountContext } from './count-context.ts';

/** An exchange rate at which amounts are shown in dollars. */
export interface ShownRate {
  id: string;
  name: string;
  number: Traced;
  formula: 'count-usd' | 'count-ppp';
}

/** The rates of the year: those given with the amounts, and the calculator's own where none of them buys dollars. */
export function ratesOf(context: CountContext): readonly ShownRate[] {
  const { counts, year, messages, chart, economy, calculation } = context;
  const given = counts.rates.flatMap((rate): ShownRate[] => shown(context, rate) ?? []);
  const hasMarket = counts.rates.some((rate) => rate.basis !== 'ppp' && leafOf(rate, year) !== undefined);
  const cell = countCell(economy, PLAIN, 'count-rate', year);
  if (hasMarket || calculation.value(cell) instanceof NoNumber) return given;
  const number = tracedCell(chart, cell);
  return number === null
    ? given
    : [{ id: 'main', name: messages.own, number, formula: 'count-usd' }, ...given];
}

const leafOf = ({ rate }: CountRateModel, year: number) => rate.one ?? rate.byYear?.get(year);

function shown(context: CountContext, rate: CountRateModel): ShownRate[] | undefined {
  const leaf = leafOf(rate, context.year);
  if (leaf === undefined) return undefined;
  const { chart, economy, messages } = context;
  const currency = chart.results.model.economies.get(economy)?.currency ?? 'USD';
  const isParity = rate.basis === 'ppp';
  const text = chart.numbers.text(decimal(leaf.value), `${currency}/${isParity ? 'INT$' : 'USD'}`, null);
  const name = rate.label === undefined ? messages.bases[rate.basis] : context.nameText(rate.label);
  return [
    { id: rate.id, name, number: { text, trace: leaf.ref }, formula: isParity ? 'count-ppp' : 'count-usd' },
  ];
}
