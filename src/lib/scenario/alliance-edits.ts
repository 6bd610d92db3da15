import type {
  AllianceDocument,
  AlternativeDocument,
  EconomyDocument,
  FootingDocument,
  NumberInput,
  ScenarioEntry,
  YearMap,
} from './document.ts';
import { inputPlace } from './input-place.ts';
import type { PastedEconomy } from './pasted-economy.ts';

/** Changes of a document that the page of allies makes; each gives a new document and leaves the old one as it is. */

/** What is put beside a document that has no comparison of its own. */
export interface AllianceExample {
  economies: Readonly<Record<string, EconomyDocument>>;
  scenarios: readonly ScenarioEntry[];
  alliance: Omit<AllianceDocument, 'scenarios'>;
  /** Purchasing-power rates by economy: kept beside the rates in use. */
  purchasingPower: Readonly<Record<string, YearMap>>;
}

/** The purchasing-power rates that a document lacks, as alternatives of the rates in use. */
function parities(
  { alternatives = [] }: FootingDocument,
  economies: Readonly<Record<string, EconomyDocument>>,
  rates: AllianceExample['purchasingPower'],
): AlternativeDocument[] {
  return Object.entries(rates).flatMap(([code, value]): AlternativeDocument[] => {
    const input = `economies.${code}.exchangeRate`;
    const isKnown = alternatives.some((one) => one.for === input && one.basis === 'ppp');
    const economy = economies[code];
    if (isKnown || economy?.exchangeRate === undefined || economy.exchangeRateBasis === 'ppp') return [];
    return [{ for: input, value, basis: 'ppp' }];
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1) if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
}

/** The scenario that stands for each economy of a document: the one in focus for its own economy, else the first. */
export function standIns(document: FootingDocument, focus: string): string[] {
  const inFocus = document.scenarios.find(({ id }) => id === focus);
  return Object.keys(document.economies).flatMap((code) => {
    const own =
      inFocus?.economy === code ? inFocus : document.scenarios.find(({ economy }) => economy === code);
    return own === undefined ? [] : [own.id];
  });
}

/**
 * The document with a comparison: its own where it has one; else its economies together, and where it has only one,
 * the examples beside it. An economy of the reader's own is never replaced by an example of the same code.
 */
export function withExample(
  document: FootingDocument,
  focus: string,
  example: AllianceExample,
): FootingDocument {
  if (document.alliance !== undefined) return document;
  const own = standIns(document, focus);
  const { currency } = example.alliance;
  if (own.length > 1) return { ...document, alliance: { scenarios: own, currency } };
  const taken = new Set(document.scenarios.map(({ id }) => id));
  const added = example.scenarios
    .filter(({ economy }) => !Object.hasOwn(document.economies, economy))
    .map((scenario) => ({ ...scenario, id: freeId(scenario.id, taken) }));
  const economies = Object.fromEntries(
    added.map(({ economy }) => [economy, example.economies[economy]] as const),
  ) as Record<string, EconomyDocument>;
  const known = { ...document.economies, ...economies };
  const { hostNation, ...alliance } = example.alliance;
  const hosts =
    hostNation !== undefined && [hostNation.host, hostNation.guest].every((code) => code in known);
  const alternatives = [
    ...(document.alternatives ?? []),
    ...parities(document, known, example.purchasingPower),
  ];
  return {
    ...document,
    economies: known,
    scenarios: [...document.scenarios, ...added],
    ...(alternatives.length > 0 && { alternatives }),
    alliance: {
      scenarios: [...own, ...added.map(({ id }) => id)],
      ...alliance,
      ...(hosts && { hostNation }),
    },
  };
}

/** Takes the comparison down to what is the reader's own: nothing of the example is left in it. */
export function withoutExample(document: FootingDocument, focus: string, currency: string): FootingDocument {
  return { ...document, alliance: { scenarios: standIns(document, focus), currency } };
}

/** Takes one economy out: its scenarios and it go, and what of the alliance names it. The last one stays. */
export function dropEconomy(document: FootingDocument, code: string): FootingDocument {
  const scenarios = document.scenarios.filter(({ economy }) => economy !== code);
  const { alliance } = document;
  if (scenarios.length === 0 || alliance === undefined) return document;
  const economies = Object.fromEntries(Object.entries(document.economies).filter(([one]) => one !== code));
  const { hostNation, ...rest } = alliance;
  const keepsHost = hostNation !== undefined && hostNation.host !== code && hostNation.guest !== code;
  const members = rest.scenarios.filter((id) => scenarios.some((one) => one.id === id));
  return withoutStrays({
    ...document,
    economies,
    scenarios,
    alliance: { ...rest, scenarios: members, ...(keepsHost && { hostNation }) },
  });
}

/** What other sources say of an input that is gone, and how uncertain it was, go with it. */
function withoutStrays(document: FootingDocument): FootingDocument {
  const { alternatives, uncertainty, ...rest } = document;
  const isThere = (name: string): boolean => inputPlace(document, name) !== undefined;
  const kept = alternatives?.filter((one) => isThere(one.for)) ?? [];
  const inputs = uncertainty?.inputs.filter((one) => isThere(one.for)) ?? [];
  const correlations = uncertainty?.correlations?.filter(({ between }) => between.every(isThere));
  return {
    ...rest,
    ...(kept.length > 0 && { alternatives: kept }),
    ...(uncertainty &&
      inputs.length > 0 && {
        uncertainty: { ...uncertainty, inputs, ...(correlations && { correlations }) },
      }),
  };
}

/** Adds an example economy, with its purchasing-power rates beside the rates in use. */
export function addExample(
  document: FootingDocument,
  code: string,
  example: AllianceExample,
): FootingDocument {
  const economy = example.economies[code];
  const scenario = example.scenarios.find((one) => one.economy === code);
  if (economy === undefined || scenario === undefined) return document;
  const added = addEconomy(document, code, economy, scenario);
  const { [code]: rates } = example.purchasingPower;
  if (rates === undefined) return added;
  const alternatives = [
    ...(added.alternatives ?? []),
    ...parities(added, added.economies, { [code]: rates }),
  ];
  return { ...added, ...(alternatives.length > 0 && { alternatives }) };
}

/** Adds an economy with a scenario that stands for it. */
function addEconomy(
  document: FootingDocument,
  code: string,
  economy: EconomyDocument,
  scenario: Omit<ScenarioEntry, 'economy'>,
): FootingDocument {
  const id = freeId(scenario.id, new Set(document.scenarios.map((one) => one.id)));
  const { alliance } = document;
  return {
    ...document,
    economies: { ...document.economies, [code]: economy },
    scenarios: [...document.scenarios, { ...scenario, id, economy: code }],
    alliance: {
      ...(alliance ?? { currency: 'USD' }),
      scenarios: [...(alliance?.scenarios ?? []), id],
    },
  };
}

/** Where a table's numbers come from and which year they are for. */
export interface PastedAs {
  year: number;
  source: string;
  /** Spending in money as a share of GDP, in per cent. */
  shareOf: (spending: string, gdp: string) => string;
  /** The name as the language has it already: then no label of its own is kept. */
  nameOf: (code: string) => string;
}

/**
 * Adds the economies of a table, each with the numbers of one year; its share is held from then on. All of them are
 * one change.
 */
export function addPasted(
  document: FootingDocument,
  economies: readonly PastedEconomy[],
  how: PastedAs,
): FootingDocument {
  return economies.reduce((before, one) => {
    const { share, economy } = fromPasted(one, how);
    const shares = { [String(how.year)]: share };
    const scenario = {
      id: one.code.toLowerCase(),
      baseline: share,
      path: { shape: 'by-year', shares } as const,
    };
    return addEconomy(before, one.code, economy, scenario);
  }, document);
}

function fromPasted(
  { name, code, currency, definition, numbers }: PastedEconomy,
  { year, source, shareOf, nameOf }: PastedAs,
): { economy: EconomyDocument; share: NumberInput } {
  const said = (value: string): NumberInput => ({ value, source });
  const dated = (value: string): YearMap => ({ [String(year)]: said(value) });
  const { gdp = '', spending, population, rate, growth } = numbers;
  const share = said(numbers.share ?? shareOf(spending ?? '0', gdp));
  const counted = {
    ...(spending !== undefined && { money: dated(spending) }),
    ...(definition !== undefined && { definition }),
  };
  return {
    share,
    economy: {
      ...(nameOf(code) !== name && name !== code && { label: name }),
      currency,
      year: { kind: 'calendar' },
      gdp: dated(gdp),
      ...(growth !== undefined && { growth: { nominal: said(growth) } }),
      ...(rate !== undefined && currency !== 'USD' && { exchangeRate: said(rate) }),
      ...(population !== undefined && { population: dated(population) }),
      ...(Object.keys(counted).length > 0 && { currentSpending: counted }),
    },
  };
}
