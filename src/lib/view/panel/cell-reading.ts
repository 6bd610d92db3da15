import { formulaOf, catalogue } from '../../engine/catalogue/catalogue.ts';
import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber, type Problem } from '../../engine/problem.ts';
import { prefixOf, subjectOfKind } from '../../engine/subject-kinds.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { fieldOf } from '../calculator/field-of.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { derivationRows } from '../derivation-rows.ts';
import { formatQuantity } from '../number-format.ts';
import { problemText } from '../problem-text.ts';
import { fittingScale } from '../shown-number.ts';
import { placesFor } from '../shown-digits.ts';
import { decimal } from '../../quantity/decimal.ts';
import { declaredName } from './declared-names.ts';
import { isInAlliance } from './alliance-cell.ts';
import { figureReading } from './figure-reading.ts';
import { rangeText } from './range-text.ts';
import type { CellReading, GoneReading, PanelContext, ProblemReading } from './reading.ts';
import { rowContext } from './row-notes.ts';
import { levelWords, scenarioAgainst, scenarioText, scenarioWords } from './scenario-text.ts';

const FULL_DIGITS = 15;
const AGAINST_BASELINE = /increment|step-cumulative|saving-ratio|tax-points/;

/** Looks a cell up: false where its formula or a scenario of it is not there, or the year makes no sense. */
export function isThere(cell: Cell, calculation: Calculation): boolean {
  const { model } = calculation;
  const formula = catalogue.find(({ id }) => id === cell.formula);
  if (formula === undefined) return false;
  if (formula.onlyWith === 'saving' && model.saving === undefined) return false;
  if (formula.scope === 'alliance' || formula.scope === 'member') return isInAlliance(cell, model);
  if (prefixOf(cell) !== undefined)
    return subjectOfKind(calculation, cell) !== undefined && cell.year !== null;
  const known = (id: string | undefined): boolean => model.scenarios.some((one) => one.id === id);
  const hasPlan = (id: string): boolean =>
    model.scenarios.some((one) => one.id === id && one.baseline.plan !== undefined);
  const hasPart = (id: string): boolean =>
    model.scenarios.some((one) => one.id === cell.scenario && one.parts?.some((part) => part.id === id));
  const isPair = formula.scope === 'pair';
  const isDated = formula.yearless !== true;
  const year = cell.year ?? model.horizon.from;
  return (
    known(cell.scenario) &&
    (cell.plan !== true || cell.part !== undefined || hasPlan(cell.scenario)) &&
    (cell.part === undefined ? formula.onlyOf !== 'part' : hasPart(cell.part)) &&
    isPair === (cell.lower !== undefined) &&
    (!isPair || known(cell.lower)) &&
    isDated === (cell.year !== null) &&
    year > 1900 &&
    year < 2200
  );
}

/** A calculation opened, or why it has no number. */
export function cellReading(
  cell: Cell,
  calculation: Calculation,
  context: PanelContext,
): CellReading | ProblemReading | GoneReading {
  if (!isThere(cell, calculation)) return { kind: 'gone' };
  const { core, records } = context;
  const about = aboutOf(cell, calculation, context);
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return problemReading(cell, value.problem, about, context);
  const leaves = calculation.leaves(cell);
  const view = derivationRows(calculation, cell, core, rowContext(leaves, context));
  if (view instanceof NoNumber) return problemReading(cell, view.problem, about, context);
  const unit = calculation.unit(cell);
  const interval = calculation.interval(cell);
  const trace = cellKey(cell);
  const scale = fittingScale(value, unit, core.numbers);
  const scaled = value.abs().div(decimal(10).pow(scale.power));
  const decimals = Math.max(0, Math.min(scaled.decimalPlaces(), placesFor(scaled, FULL_DIGITS)));
  const inFull = formatQuantity(value, unit, core.numbers, { scale, decimals, zeros: 'trim', unit: 'full' });
  const used = new Set(leaves.map(({ ref }) => ref));
  const conventions = new Set(calculation.conventions(cell));
  return {
    kind: 'cell',
    cell,
    title: view.label,
    about,
    inFull: inFull === view.value.text ? null : inFull,
    view,
    range: interval && { text: rangeText(value, interval, unit, core.numbers), trace },
    conventions: records.conventions.filter(({ id }) => conventions.has(id) || used.has(`convention:${id}`)),
    figures: records.figures
      .filter(({ id }) => used.has(`figure:${id}`))
      .map((figure) => figureReading(figure, records, core)),
    leaves,
  };
}

function problemReading(cell: Cell, problem: Problem, about: Words, context: PanelContext): ProblemReading {
  const { core, calculation, economyName } = context;
  const scenario = (id: string): string | undefined => {
    const found = calculation?.model.scenarios.find((one) => one.id === id);
    return found && scenarioText(found, context);
  };
  const { message, remedy } = problemText(problem, core, { economy: economyName, scenario });
  const name = core.formulas.names[cell.formula] ?? cell.formula;
  const title = cell.year === null ? name : core.derivation.inYear(name, cell.year);
  return { kind: 'problem', title, about, message, remedy, control: fieldOf(problem.place) };
}

function aboutOf(cell: Cell, { model }: Calculation, context: PanelContext): Words {
  const scenarioOf = (id: string | undefined): ScenarioModel | undefined =>
    model.scenarios.find((one) => one.id === id);
  if (cell.member !== undefined)
    return cell.member === 'ALL' ? [] : words`${labelled(context.economyName(cell.member), 'name')}`;
  const upper = scenarioOf(cell.scenario);
  if (upper === undefined) return declaredAbout(cell, context);
  const { scope, id } = formulaOf(cell.formula);
  if (scope === 'economy') return words`${labelled(context.economyName(upper.economy), 'name')}`;
  const lower = scenarioOf(cell.lower);
  if (lower !== undefined)
    return context.core.panel.beyond(scenarioWords(upper, context), levelWords(lower, context));
  return AGAINST_BASELINE.test(id) ? scenarioAgainst(upper, context) : scenarioWords(upper, context);
}

function declaredAbout({ scenario, lower }: Cell, context: PanelContext): Words {
  const upper = declaredName(scenario, context) ?? [];
  if (lower === undefined) return upper;
  const own = scenario.slice(0, scenario.indexOf(':', scenario.indexOf(':') + 1) + 1);
  return context.core.panel.beyond(upper, declaredName(`${own}${lower}`, context) ?? []);
}
