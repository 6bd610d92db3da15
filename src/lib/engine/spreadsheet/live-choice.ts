import { MemberSubject } from '../across/alliance-subject.ts';
import { ratesOfCurrency } from '../across/choose.ts';
import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Expression } from '../expression.ts';
import { NoNumber } from '../problem.ts';
import { select } from '../selectors.ts';
import { ScenarioSubject, YEARLESS } from '../subject.ts';
import { caseOf, textOf } from './formula-text.ts';
import type { SheetAt } from './grid.ts';
import { allianceOf } from './member-text.ts';
import { quoted, whole, type Written } from './written.ts';

type Choice = Extract<Expression, { op: 'choose' }>;

/** A choice that numbers decide, as an IF that stays in the cell; undefined where the file decides. */
export function liveChoice(e: Choice, at: SheetAt): Written | NoNumber | undefined {
  switch (e.by) {
    case 'geometric-ends':
      return positiveEnds(e, at);
    case 'ranks':
      return spreadRanks(e, at);
    case 'alliance-rate-by':
      return oneRate(e, at);
    case 'allocation-key':
      return blend(e, at);
    default:
      return undefined;
  }
}

function positiveEnds(e: Choice, at: SheetAt): Written | NoNumber | undefined {
  const { subject, grid } = at;
  if (!(subject instanceof ScenarioSubject)) return undefined;
  const { from } = subject.path;
  const ends = [
    { id: 'baseline', year: from ?? 0 },
    { id: 'target', year: YEARLESS },
  ];
  // Without a number at an end there is nothing to compare.
  if (ends.some(({ id, year }) => subject.get(formulaIndex(id), year) instanceof NoNumber)) return undefined;
  const tests = ends.map(({ id, year }) => `${grid.cell(subject, id, year)}>0`);
  return either(`AND(${tests.join(',')})`, ['positive', 'not-positive'], e, at);
}

function spreadRanks(e: Choice, at: SheetAt): Written | NoNumber | undefined {
  const { subject, year, grid } = at;
  const name = select(e.by, subject, year);
  if (name !== 'spread' && name !== 'equal') return undefined;
  const { members } = allianceOf(subject);
  const equal = ['gdp-rank', 'share-rank'].map((id) => {
    const ranks = grid.column(members, id, year);
    return `MAX(${ranks})=MIN(${ranks})`;
  });
  return either(`OR(${equal.join(',')})`, ['equal', 'spread'], e, at);
}

/** The rates that several economies give for one currency must be one. */
function oneRate(e: Choice, at: SheetAt): Written | NoNumber | undefined {
  const { subject, year, grid } = at;
  const name = select(e.by, subject, year);
  if (name !== 'economy' && name !== 'differ') return undefined;
  const rates = ratesOfCurrency(allianceOf(subject), year).map(({ economy, leaf }) =>
    grid.input(leaf, 'exchange-rate', economy),
  );
  const [first, ...others] = new Set(rates);
  if (first === undefined || others.length === 0) return undefined;
  return either(`OR(${others.map((other) => `${first}<>${other}`).join(',')})`, ['differ', 'economy'], e, at);
}

/** All weights that are given, nothing or not; one of nothing is left out where its share has no number. */
function blend(e: Choice, at: SheetAt): Written | NoNumber | undefined {
  const { subject, year } = at;
  const { allocation } = allianceOf(subject).span.alliance;
  if (!(subject instanceof MemberSubject) || typeof allocation?.key !== 'object') return undefined;
  const { key } = allocation;
  const weighted = (['gdp', 'population', 'equal'] as const).filter((name) => {
    const leaf = key[name];
    if (leaf === undefined) return false;
    const share = subject.get(formulaIndex(`${name}-share`), year);
    return !subject.settings.numberOf(leaf).isZero() || !(share instanceof NoNumber);
  });
  return weighted.length === 0 ? undefined : textOf(caseOf(e, `blend-${weighted.join('-')}`, at), at);
}

/** An IF between two cases. A refusal that does not hold now has no words yet: it is an error until it holds. */
function either(test: string, names: readonly [string, string], e: Choice, at: SheetAt): Written {
  const held = select(e.by, at.subject, at.year);
  const [then, otherwise] = names.map((name) => {
    const inner = caseOf(e, name, at);
    if (inner.op === 'refuse' && name !== held) return 'NA()';
    const found = textOf(inner, at);
    return found instanceof NoNumber ? quoted(at.grid.words(found)) : found.text;
  });
  return whole(`IF(${test},${then ?? ''},${otherwise ?? ''})`);
}
