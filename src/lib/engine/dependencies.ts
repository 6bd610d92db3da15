import { catalogue, formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import type { AcrossSelector, CountSelector, Expression, InputId, Selector, Whose } from './expression.ts';
import { memberOperators, partsOfMember } from './member-operators.ts';

/** What a formula hangs on: inputs, and the settings and choices that decide a case. */
export type OwnToken =
  | InputId
  | 'path'
  | 'horizon'
  | 'price-year'
  | 'gdp-base'
  | 'year-basis'
  | 'year-kind'
  | 'other-rate'
  | 'counts'
  | 'alliance'
  | 'parts';

/** The same of one's own, or of any member of the alliance. */
export type Token = OwnToken | `members:${OwnToken}`;

/** A token of one's own as what the other members are read for. */
export function asOfMembers(token: Token): Token {
  return token.startsWith('members:') ? token : `members:${token as OwnToken}`;
}

/** The same as what a member is read for by itself. */
export function asOfOneself(token: Token): OwnToken {
  return token.replace(/^members:/, '') as OwnToken;
}

const selectorTokens: Record<Exclude<Selector, CountSelector | AcrossSelector>, readonly Token[]> = {
  'growth-kind': ['growth-nominal', 'growth-real', 'growth-deflator'],
  'deflator-kind': ['deflator-rate', 'deflator-index', 'growth-deflator'],
  'price-position': ['price-year'],
  'year-basis': ['year-basis', 'year-kind'],
  'gdp-base': ['gdp-base'],
  'baseline-kind': ['baseline', 'parts'],
  'baseline-position': ['baseline'],
  'path-phase': ['path'],
  'path-shape': ['path', 'parts'],
  'share-position': ['shares'],
  'target-kind': ['target', 'parts'],
  'part-position': ['parts'],
  'geometric-ends': ['path', 'target', 'baseline'],
  'cap-kind': ['path'],
  'saving-period': ['saving'],
  'saving-currency': ['saving', 'exchange-rate', 'other-rate'],
};

/** Whatever decides over the counts is part of them; what decides over an alliance is known where it is loaded. */
function tokensOf(by: Selector): readonly Token[] {
  if (by in selectorTokens) return selectorTokens[by as keyof typeof selectorTokens];
  return by.startsWith('count-') ? ['counts'] : memberOperators().tokensOf(by);
}

const known = new Map<string, ReadonlySet<Token>>();

/** Everything that a formula hangs on, through all the formulas that it names. */
export function dependenciesOf(id: string): ReadonlySet<Token> {
  let tokens = known.get(id);
  if (tokens === undefined) {
    const found = new Set<Token>();
    gather(formulaOf(id).expression, found, new Set([id]));
    tokens = found;
    known.set(id, tokens);
  }
  return tokens;
}

const hanging = new Map<string, ReadonlySet<number>>();

/** Places in the catalogue of the formulas that hang on any of the tokens; kept, since an edit asks it of each scenario. */
export function formulasHangingOn(changed: ReadonlySet<Token>): ReadonlySet<number> {
  const key = `${[...changed].sort().join()} ${String(catalogue.length)}`;
  let places = hanging.get(key);
  if (places === undefined) {
    const hit = catalogue.filter(({ id }) => [...dependenciesOf(id)].some((token) => changed.has(token)));
    places = new Set(hit.map(({ id }) => formulaIndex(id)));
    hanging.set(key, places);
  }
  return places;
}

const isOfParts = (whose: Whose | undefined): boolean =>
  whose === 'earlier-part' || whose === 'last-part' || whose === 'whole';

function gather(e: Expression, found: Set<Token>, seen: Set<string>): void {
  switch (e.op) {
    case 'formula':
      if ('fixed' in e.year)
        found.add(
          e.year.fixed === 'price-year' ? 'price-year' : e.year.fixed === 'frozen-year' ? 'gdp-base' : 'path',
        );
      // The formulas of parts come on demand, and rest on the same inputs as those of the whole and on the parts.
      if (isOfParts(e.whose)) {
        found.add('parts');
        return;
      }
      if (!seen.has(e.id)) {
        seen.add(e.id);
        gather(formulaOf(e.id).expression, found, seen);
      }
      if (e.whose === 'plan') found.add('baseline');
      if (e.whose === 'saving-economy') found.add('other-rate');
      if (e.whose === 'rate-economy') found.add('members:exchange-rate');
      return;
    case 'input':
      found.add(e.id);
      if (e.id.startsWith('count-')) found.add('counts');
      if (e.id === 'days-in-year' || e.id === 'months-earlier' || e.id === 'months-later')
        found.add('year-kind').add('year-basis');
      return;
    case 'years':
      found.add('path').add('shares').add('baseline');
      return;
    case 'choose':
      for (const token of tokensOf(e.by)) found.add(token);
      for (const one of Object.values(e.cases)) gather(one, found, seen);
      return;
    case 'given-else':
      found.add(e.input);
      gather(e.otherwise, found, seen);
      return;
    case 'running-sum':
      found.add('horizon');
      gather(e.of, found, seen);
      return;
    case 'fraction':
    case 'percent':
      gather(e.of, found, seen);
      return;
    case 'power':
      gather(e.base, found, seen);
      gather(e.exponent, found, seen);
      return;
    case 'root':
      gather(e.base, found, seen);
      gather(e.degree, found, seen);
      return;
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference':
      gather(e.left, found, seen);
      gather(e.right, found, seen);
      return;
    case 'sum-of':
      found.add('counts');
      return;
    case 'number':
    case 'refuse':
      return;
    default: {
      const ofMembers = new Set<Token>();
      for (const part of partsOfMember(e)) gather(part, ofMembers, new Set());
      for (const token of ofMembers) found.add(e.op === 'over-years' ? token : asOfMembers(token));
    }
  }
}
