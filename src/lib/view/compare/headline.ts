import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import { yearsOf } from '../../engine/years-of.ts';
import type { Model, ScenarioModel } from '../../scenario/model.ts';
import { answerYear, explain, find, tracedLeaf, type Reading } from '../calculator/reading.ts';
import type { Traced } from '../traced.ts';
import type { Entry } from './comparison.ts';

const MEASURES = [
  'share',
  'spending',
  'spending-usd',
  'increment',
  'increment-usd',
  'cumulative-increment',
  'cumulative-increment-usd',
  'increment-per-head',
  'saving-ratio',
  'saving-days',
] as const;

/** What a document says in a few numbers, at the deadline of its demand. */
export interface Headline {
  economy: string;
  level: Traced | null;
  year: number;
  numbers: ReadonlyMap<string, Entry>;
}

/** The rows of two headlines side by side: what either of them has. */
export function headlineRows(headlines: readonly Headline[]): readonly string[] {
  return MEASURES.filter((formula) => headlines.some(({ numbers }) => numbers.has(formula)));
}

/** The headline numbers of a document, about the scenario of the reading; `within` names the document in each trace. */
export function headlineOf(reading: Reading, within = (trace: string): string => trace): Headline {
  const placed = ({ text, trace }: Traced): Traced => ({ text, trace: within(trace) });
  const { scenario, calculation } = reading;
  const year = answerYear(reading);
  const asked = MEASURES.filter((formula) =>
    yearsOf(formulaOf(formula), scenario, calculation.model).includes(year),
  );
  const numbers = asked.map((formula): [string, Entry] => {
    const found = find(reading, { scenario: scenario.id, formula, year });
    if ('problem' in found) return [formula, { none: explain(reading, found.problem).message }];
    const how = found.value.isZero() ? 'none' : found.value.isNegative() ? 'less' : 'more';
    return [formula, { number: placed(found.traced), how }];
  });
  const { target } = scenario.path;
  return {
    economy: reading.economyName(scenario.economy),
    level: target === undefined ? null : placed(tracedLeaf(reading, target, '% of GDP')),
    year,
    numbers: new Map(numbers),
  };
}

/** The scenario of another document that is most like the one in focus: of the same id, else of the same level. */
export function counterpart(model: Model, focus: ScenarioModel): ScenarioModel | undefined {
  const { scenarios } = model;
  return (
    scenarios.find(({ id }) => id === focus.id) ??
    scenarios.find(
      ({ path }) => path.target !== undefined && path.target.value === focus.path.target?.value,
    ) ??
    scenarios[0]
  );
}
