import type { Token } from './dependencies.ts';
import type { Evaluator, EconomySubject, ScenarioSubject, Settings, Subject } from './subject.ts';
import type { Term } from './derivation.ts';
import type { At } from './derive.ts';
import type { Cell } from './cell.ts';
import type { Expression, MemberExpression, Selector } from './expression.ts';
import type { Formula } from './formula.ts';
import type { AllianceModel, Model } from '../scenario/model.ts';

/** What the subjects of an alliance are made from. */
export interface AllianceParts {
  model: Model;
  alliance: AllianceModel;
  settings: Settings;
  economies: ReadonlyMap<string, EconomySubject>;
  scenarios: ReadonlyMap<string, ScenarioSubject>;
}

/** The subjects of an alliance and its members, for one year and for each range that was asked for. */
export interface AllianceSubjects {
  subject: (cell: Cell) => Subject;
  /** Takes over the cells of an earlier alliance that do not hang on what changed, scenario by scenario. */
  keepFrom: (
    earlier: AllianceSubjects,
    changes: ReadonlyMap<string, ReadonlySet<Token>>,
    everywhere: ReadonlySet<Token>,
  ) => void;
}

/** The interpreters of the operators over members: one object that the part which needs them declares. */
export interface MemberOperators {
  compile: (e: MemberExpression, formula: Formula) => Evaluator;
  /** Every expression that the operation reads, with whom and when it is read for. */
  reads: (
    e: MemberExpression,
    subject: Subject,
    year: number,
  ) => Iterable<{ of: Expression; subject: Subject; year: number }>;
  /** A sum over the years of one year is that year. */
  active: (e: Extract<MemberExpression, { op: 'over-years' }>, at: At) => Expression;
  term: (e: MemberExpression, at: At) => Term;
  tokensOf: (by: Selector) => readonly Token[];
  subjectsOf: (parts: AllianceParts) => AllianceSubjects;
}

let declared: MemberOperators | undefined;

/** Makes the operators over members known. A page that computes nothing across economies never loads them. */
export function declareMemberOperators(operators: MemberOperators): void {
  declared = operators;
}

/** Throws: a formula across economies is asked for before its part was loaded, which is a programmer's fault. */
export function memberOperators(): MemberOperators {
  if (declared === undefined)
    throw new Error('engine: operators over members are not loaded: import engine/across/across.ts first');
  return declared;
}

/** The expressions inside an operation over members. */
export function partsOfMember(e: MemberExpression): readonly Expression[] {
  switch (e.op) {
    case 'member-count':
      return [];
    case 'apportion':
      return [e.total, e.by];
    case 'up-to-own':
      return [e.of, e.by];
    default:
      return [e.of];
  }
}
