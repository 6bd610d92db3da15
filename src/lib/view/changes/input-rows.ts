import type { InputPart } from '../../engine/attribution/input-parts.ts';
import { scenarioIn } from '../../engine/attribution/mix-models.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { EconomyModel, Leaf, LeavesByYear, Model, PathModel, Series } from '../../scenario/model.ts';
import type { ChangesMessages } from '../messages/en/changes.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { InputsMessages } from '../messages/en/inputs.ts';
import { formatQuantity } from '../number-format.ts';

/** A number or choice of an input in one version; `trace` where it is a number that can be opened. */
export interface InputText {
  text: string;
  trace: string | null;
}

/** A number or choice of an input that differs: null where a version does not have it. */
export interface InputRow {
  label: string;
  before: InputText | null;
  after: InputText | null;
}

export interface InputWords {
  core: CoreMessages;
  changes: ChangesMessages;
  inputs: InputsMessages;
}

type Lines = Map<string, InputText>;

/** What differs in some inputs between two versions: each number and each choice, then and now. */
export function inputRows(
  parts: readonly InputPart[],
  [before, after]: readonly [Model, Model],
  scenario: string,
  words: InputWords,
): InputRow[] {
  const [was, is] = [before, after].map((model) => {
    const lines: Lines = new Map();
    for (const part of parts) collect(part, model, scenario, words, lines);
    return lines;
  });
  const labels = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...labels]
    .map((label) => ({ label, before: was?.get(label) ?? null, after: is?.get(label) ?? null }))
    .filter(({ before: one, after: other }) => one?.text !== other?.text);
}

function collect(part: InputPart, model: Model, scenario: string, words: InputWords, lines: Lines): void {
  const own = scenarioIn(model, scenario);
  const economy = model.economies.get(own?.economy ?? '');
  if (own === undefined || economy === undefined) return;
  const { changes } = words;
  const { names, values } = changes;
  const put = writer(words, lines);
  const say = (label: string, text: string): void => void lines.set(label, { text, trace: null });
  switch (part) {
    case 'target':
      put.leaf('target', own.path.target, '% of GDP');
      return;
    case 'baseline':
      if (own.baseline.plan === undefined) put.series('baseline', own.baseline.share, '% of GDP');
      else {
        say(names.baseline, values.plan);
        put.series('baseline', own.baseline.share, '% of GDP');
        path(own.baseline.plan, words, lines);
        put.leaf('target', own.baseline.plan.target, '% of GDP');
      }
      return;
    case 'path':
      path(own.path, words, lines);
      return;
    case 'saving':
      if (model.saving === undefined) return;
      put.leaf('saving', model.saving.amount, model.saving.currency);
      say(
        names.period,
        typeof model.saving.period === 'string'
          ? values[model.saving.period]
          : values.years(model.saving.period.years),
      );
      return;
    case 'saving-rate':
      for (const [code, one] of model.economies)
        if (code !== own.economy && one.currency === model.saving?.currency)
          rate(one, words, lines, `${code}: `);
      return;
    case 'gdp-base':
      say(
        names.gdpBase,
        model.gdpBase === 'same-year' ? values.sameYear : values.frozen(model.gdpBase.frozen),
      );
      return;
    case 'price-year':
      say(names.priceYear, String(model.priceYear));
      return;
    case 'year-basis':
      say(names.yearBasis, model.yearBasis === 'own' ? values.own : values.calendar);
      return;
    case 'horizon':
      say(names.horizon, values.span(model.horizon.from, model.horizon.to));
      return;
    default:
      ofEconomy(part, economy, words, lines);
  }
}

function ofEconomy(part: InputPart, economy: EconomyModel, words: InputWords, lines: Lines): void {
  const put = writer(words, lines);
  const { names, values } = words.changes;
  const { currency, growth, deflator, year } = economy;
  switch (part) {
    case 'gdp':
      put.years('gdp', economy.gdp, `${currency}/year`);
      return;
    case 'growth':
      if (growth?.kind === 'nominal') put.series('growth-nominal', growth.nominal, '%/year');
      if (growth?.kind === 'real') put.series('growth-real', growth.real, '%/year');
      return;
    case 'deflator':
      if (growth?.kind === 'real') put.series('growth-deflator', growth.deflator, '%/year');
      if (deflator?.kind === 'rate') put.series('deflator-rate', deflator.rate, '%/year');
      if (deflator?.kind === 'index') put.years('deflator-index', deflator.index, '1');
      return;
    case 'exchange-rate':
      rate(economy, words, lines, '');
      return;
    case 'population':
      put.years('population', economy.population, 'person');
      if (economy.populationGrowth) put.series('population-growth', economy.populationGrowth, '%/year');
      return;
    case 'budget':
      put.years('budget', economy.budget, `${currency}/year`);
      return;
    case 'tax-point':
      put.leaf('tax-yield', economy.taxPoint?.yield, `${currency}/points/year`);
      return;
    case 'year-kind':
      lines.set(names.yearKind, {
        text: year.kind === 'calendar' ? values.calendar : values.fiscal(year.firstMonth),
        trace: null,
      });
      return;
    default:
      return;
  }
}

function rate(economy: EconomyModel, words: InputWords, lines: Lines, prefix: string): void {
  const { currency, exchangeRate, exchangeRateBasis } = economy;
  if (exchangeRate === undefined) return;
  const dollar = exchangeRateBasis === 'ppp' && currency !== 'USD' ? 'INT$' : 'USD';
  writer(words, lines, prefix).series('exchange-rate', exchangeRate, `${currency}/${dollar}`);
  lines.set(`${prefix}${words.changes.names.basis}`, {
    text: words.inputs.bases[exchangeRateBasis],
    trace: null,
  });
}

function path({ shape, from, to, shares, limit, of }: PathModel, words: InputWords, lines: Lines): void {
  const put = writer(words, lines);
  const { names, values } = words.changes;
  lines.set(names.shape, { text: words.inputs.shapes[shape], trace: null });
  if (from !== undefined)
    lines.set(names.span, {
      text: to === undefined ? values.fromYear(from) : values.span(from, to),
      trace: null,
    });
  put.years('shares', shares, '% of GDP');
  put.leaf('limit', limit, '%/year');
  if (of !== undefined) lines.set(names.limitOf, { text: values[of], trace: null });
}

function writer({ core, changes }: InputWords, lines: Lines, prefix = '') {
  type Name = keyof CoreMessages['formulas']['inputs'];
  const text = (leaf: Leaf, unit: Unit): InputText => ({
    text: formatQuantity(decimal(leaf.value), unit, core.numbers, { decimals: 'exact' }),
    trace: leaf.ref,
  });
  const nameOf = (name: Name): string => `${prefix}${core.formulas.inputs[name] ?? name}`;
  const leaf = (name: Name, one: Leaf | undefined, unit: Unit): void => {
    if (one !== undefined) lines.set(nameOf(name), text(one, unit));
  };
  const years = (name: Name, map: LeavesByYear | undefined, unit: Unit): void => {
    for (const [year, one] of map ?? []) lines.set(changes.inYear(nameOf(name), year), text(one, unit));
  };
  const series = (name: Name, { one, byYear }: Series, unit: Unit): void => {
    leaf(name, one, unit);
    years(name, byYear, unit);
  };
  return { leaf, years, series };
}
