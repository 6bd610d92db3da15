import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import type {
  EconomyDocument,
  FootingDocument,
  NumberInput,
  ScenarioEntry,
} from '../../scenario/document.ts';
import { isNumberInput, isSourcedNumber } from '../../scenario/input-kind.ts';
import { joinPath } from '../../scenario/path.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { formatQuantity } from '../number-format.ts';
import type { Traced } from '../traced.ts';

/** One input in the table of economies: a field at its place, or a number that something else decides. */
export interface InputCell {
  kind: 'gdp' | 'share' | 'population' | 'rate';
  /** Where a typed number goes; null where it is decided elsewhere. */
  path: string | null;
  unit: Unit;
  input: NumberInput | undefined;
  /** What holds where nothing is typed for the year: projected, a figure's level, a plan. */
  computed: Traced | null;
  required: boolean;
}

/** An economy as the table of inputs shows it. */
export interface EconomyRow {
  code: string;
  /** The scenario that stands for it, and its place in the document. */
  scenario: string;
  index: number;
  currency: string;
  definition: string;
  cells: readonly InputCell[];
  /** True while one of the numbers shown is an example. */
  isExample: boolean;
}

interface Shown {
  document: FootingDocument;
  calculation: Calculation | undefined;
  numbers: NumbersMessages;
  year: number;
}

/** The economies of the document's comparison in its order, with their inputs of one year. */
export function economyRows(shown: Shown): EconomyRow[] {
  const { document } = shown;
  return (document.alliance?.scenarios ?? []).flatMap((id): EconomyRow[] => {
    const index = document.scenarios.findIndex((one) => one.id === id);
    const scenario = document.scenarios[index];
    const economy = scenario && document.economies[scenario.economy];
    if (scenario === undefined || economy === undefined) return [];
    const code = scenario.economy;
    const cells = [
      gdpCell(shown, economy, scenario),
      shareCell(shown, scenario, index),
      populationCell(shown, economy, scenario),
      ...(economy.currency === 'USD' ? [] : [rateCell(shown, economy, scenario)]),
    ];
    return [
      {
        code,
        scenario: id,
        index,
        currency: economy.currency,
        definition: economy.currentSpending?.definition ?? '',
        cells,
        isExample: cells.some(({ input }) => typeof input === 'object' && input.example === true),
      },
    ];
  });
}

/** The number of a cell; null where it has none, or where the scenario cannot be used as it stands. */
function computed({ calculation, numbers }: Shown, cell: Cell): Traced | null {
  if (!calculation?.model.scenarios.some(({ id }) => id === cell.scenario)) return null;
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return null;
  return { text: formatQuantity(value, calculation.unit(cell), numbers), trace: cellKey(cell) };
}

function gdpCell(
  shown: Shown,
  { gdp, currency }: EconomyDocument,
  { id, economy }: ScenarioEntry,
): InputCell {
  const year = String(shown.year);
  const input = Object.hasOwn(gdp, year) ? gdp[year] : undefined;
  return {
    kind: 'gdp',
    path: `${joinPath('economies', economy)}.gdp.${year}`,
    unit: `${currency}/year`,
    input,
    computed:
      input === undefined ? computed(shown, { scenario: id, formula: 'gdp', year: shown.year }) : null,
    required: Object.keys(gdp).length < 2,
  };
}

function shareCell(shown: Shown, { id, baseline, path }: ScenarioEntry, index: number): InputCell {
  const at = joinPath('scenarios', index);
  const typed = typeof baseline === 'string' || isSourcedNumber(baseline) ? baseline : undefined;
  const held = path.shape === 'by-year' ? Object.entries(path.shares) : [];
  const [only] = held;
  const input = held.length === 1 && only !== undefined ? only[1] : typed;
  const where = held.length === 1 && only !== undefined ? `${at}.path.shares.${only[0]}` : `${at}.baseline`;
  return {
    kind: 'share',
    path: input === undefined ? null : where,
    unit: '% of GDP',
    input,
    computed:
      input === undefined ? computed(shown, { scenario: id, formula: 'baseline', year: shown.year }) : null,
    required: true,
  };
}

function populationCell(
  shown: Shown,
  { population = {} }: EconomyDocument,
  { id, economy }: ScenarioEntry,
): InputCell {
  const year = String(shown.year);
  const input = Object.hasOwn(population, year) ? population[year] : undefined;
  return {
    kind: 'population',
    path: `${joinPath('economies', economy)}.population.${year}`,
    unit: 'person',
    input,
    computed:
      input === undefined ? computed(shown, { scenario: id, formula: 'population', year: shown.year }) : null,
    required: false,
  };
}

function rateCell(
  { year }: Shown,
  { exchangeRate, exchangeRateBasis, currency }: EconomyDocument,
  { economy }: ScenarioEntry,
): InputCell {
  const at = `${joinPath('economies', economy)}.exchangeRate`;
  const one = exchangeRate === undefined || isNumberInput(exchangeRate);
  return {
    kind: 'rate',
    path: one ? at : `${at}.${String(year)}`,
    unit: `${currency}/${exchangeRateBasis === 'ppp' ? 'INT$' : 'USD'}`,
    input: one ? exchangeRate : exchangeRate[String(year)],
    computed: null,
    required: false,
  };
}
