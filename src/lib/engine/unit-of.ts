import type { Unit } from '../quantity/unit.ts';
import type { Model } from '../scenario/model.ts';
import type { CoreInputId, InputId } from './expression.ts';
import type { Formula } from './formula.ts';
import { economyOf, type EconomySubject, type Subject } from './subject.ts';

/** The unit of a formula's result for a subject: the template of its declaration filled in. */
export function unitOf(formula: Formula, subject: Subject, model: Model): Unit {
  return fill(formula.unit, subject, model);
}

const inputUnits: Record<CoreInputId, string> = {
  gdp: '{cur}/year',
  'growth-nominal': '%',
  'growth-real': '%',
  'growth-deflator': '%',
  'deflator-rate': '%',
  'deflator-index': '1',
  'exchange-rate': '{cur}/{usd}',
  population: 'person',
  'population-growth': '%',
  budget: '{cur}/year',
  'tax-yield': '{cur}/points/year',
  baseline: '% of GDP',
  target: '% of GDP',
  shares: '% of GDP',
  limit: '%',
  saving: '{saving-as-read}',
  'saving-years': 'year',
  'months-earlier': '1',
  'months-later': '1',
  'days-in-year': 'days',
};

const declaredUnits = new Map<string, string>();

/** Adds the units of inputs that only a part loaded on demand reads. */
export function declareUnits(units: Readonly<Partial<Record<InputId, string>>>): void {
  for (const [id, unit] of Object.entries(units)) declaredUnits.set(id, unit);
}

/** The unit of a number that comes from outside. */
export function unitOfInput(id: InputId, subject: Subject, model: Model): Unit {
  const unit = id in inputUnits ? inputUnits[id as CoreInputId] : declaredUnits.get(id);
  if (unit === undefined) throw new Error(`unit-of: ${id}: no unit: declare it with what reads it`);
  return fill(unit, subject, model);
}

/** The dollar of an economy: international dollars when its rate is a purchasing power parity. */
export function dollarOf(economy: EconomySubject): string {
  return economy.model.exchangeRateBasis === 'ppp' && economy.model.currency !== 'USD' ? 'INT$' : 'USD';
}

/** The money of an alliance: international dollars where its members' rates are purchasing power parities. */
function moneyOf({ alliance, economies, scenarios }: Model): string {
  if (alliance?.currency !== 'USD') return alliance?.currency ?? '';
  const members = scenarios.filter(({ id }) => alliance.members.includes(id));
  const onPpp = members.some(({ economy }) => {
    const found = economies.get(economy);
    return found?.exchangeRateBasis === 'ppp' && found.currency !== 'USD';
  });
  return onPpp ? 'INT$' : 'USD';
}

function fill(template: string, subject: Subject, model: Model): Unit {
  const saving = model.saving?.currency ?? 'USD';
  const perYear =
    model.saving === undefined || model.saving.period === 'per-year' || model.saving.period === 'not-stated';
  return template
    .replace('{saving-as-read}', perYear ? `${saving}/year` : saving)
    .replace('{all}', () => moneyOf(model))
    .replace('{/year}', subject.own?.address.since === undefined ? '/year' : '')
    .replace('{cur}', () => economyOf(subject).model.currency)
    .replace('{usd}', () => dollarOf(economyOf(subject)))
    .replace('{py}', String(model.priceYear))
    .replace('{saving}', saving)
    .replace('{price-index}', '1');
}
