import { plain, type Decimal } from '../../quantity/decimal.ts';
import type { Leaf, PathModel, ScenarioModel } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import { questionKey, type Question } from './question.ts';

/** The scenario that a question is about. */
export function scenarioOfQuestion(calculation: Calculation, question: Question): ScenarioModel | undefined {
  return calculation.model.scenarios.find(({ id }) => id === question.scenario);
}

/** The year from which a scenario moves: its path's, or the first of the horizon where the path has none. */
export function startOf(calculation: Calculation, { path }: ScenarioModel): number {
  return path.from ?? calculation.model.horizon.from;
}

/**
 * The engine with the unknown of a question at a value: the same scenario, unsplit, on the path that the question
 * supposes. All else is taken over.
 */
export function putBack(calculation: Calculation, question: Question, unknown: Decimal | null): Calculation {
  const { model } = calculation;
  const scenarios = model.scenarios.map((one) =>
    one.id === question.scenario ? supposed(calculation, one, question, unknown) : one,
  );
  return calculation.next({ ...model, scenarios });
}

function supposed(
  calculation: Calculation,
  scenario: ScenarioModel,
  question: Question,
  unknown: Decimal | null,
): ScenarioModel {
  const whole = { ...scenario };
  delete whole.parts;
  return { ...whole, path: pathOf(calculation, scenario, question, unknown) };
}

function pathOf(
  calculation: Calculation,
  scenario: ScenarioModel,
  question: Question,
  unknown: Decimal | null,
): PathModel {
  const from = startOf(calculation, scenario);
  const ref = questionKey(question);
  const asked = (value: string): Leaf => ({ ref, value });
  /** A level that is the document's own keeps its source. */
  const level = (value: string): Leaf =>
    scenario.path.target?.value === value ? scenario.path.target : asked(value);
  switch (question.ask) {
    case 'year': {
      const { of, limit } = question;
      return { shape: 'capped-growth', from, of, limit: asked(limit), target: level(question.level) };
    }
    case 'growth': {
      const target = level(question.level);
      if (unknown === null) return { shape: 'linear', from, to: question.year, target };
      return { shape: 'capped-growth', from, of: question.of, limit: asked(plain(unknown)), target };
    }
    case 'level':
      return unknown === null ? scenario.path : { ...scenario.path, target: asked(plain(unknown)) };
  }
}
