import '../../engine/across/across.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import { parseCell } from '../../engine/cell.ts';
import { loadConventions, loadEvidence, loadFigures } from '../../evidence/load.ts';
import { withExample } from '../../scenario/alliance-edits.ts';
import { atParity } from '../../scenario/at-parity.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { loadExampleAllies } from '../../scenario/example-allies.ts';
import { openingDocument } from '../../scenario/presets.ts';
import { resolve } from '../../scenario/resolve.ts';
import { allies } from '../messages/en/allies.ts';
import { across as acrossWords } from '../messages/en/across.ts';
import { core } from '../messages/en/core.ts';
import { addAcrossWords } from '../messages/across-words.ts';
import { cellReading } from '../panel/cell-reading.ts';
import { plainWords, type Words } from '../charts/words.ts';
import { records as recordWords } from '../messages/en/records.ts';
import type { PanelContext } from '../panel/reading.ts';
import { siteRecords } from '../records/site-records.ts';
import { acrossOf, ALL, held, type Across } from './across.ts';
import { findingOf } from './finding.ts';
import { firmWords } from './firm-words.ts';
import { MEASURES, resultTable } from './result-table.ts';
import { rankedWays, UNCOUNTED, waysOf } from './ways.ts';

const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const example = await loadExampleAllies();
const shown = withExample(openingDocument, 's35', example);
addAcrossWords(core, acrossWords);
const records = siteRecords(loadEvidence(), loadConventions(), 'en', recordWords);

function read(document: FootingDocument, from = 2025, to = from): Across {
  const names: Record<string, string> = { JPN: 'Japan', KOR: 'Korea', USA: 'United States' };
  const found = acrossOf(
    {
      calculation: new Calculation(resolve(document, figures)),
      core,
      style: {},
      economyName: (code) => names[code] ?? code,
      traceIn: (trace) => trace,
    },
    { from, to },
  );
  if (found === undefined) throw new Error('the example has a comparison');
  return found;
}

const parityOf = (document: FootingDocument, from = 2025, to = from): Across | undefined => {
  const at = atParity(document);
  return at && read(at, from, to);
};

const panelContext = (across: Across): PanelContext => ({
  calculation: across.calculation,
  document: shown,
  core,
  records,
  presetTexts: {},
  economyName: across.economyName,
});

/** Throws where a number that is shown cannot be opened. */
function openAll(across: Across, traces: readonly string[]): void {
  for (const trace of traces) {
    const cell = parseCell(trace);
    expect(cell, trace).toBeDefined();
    if (cell !== undefined)
      expect(cellReading(cell, across.calculation, panelContext(across)).kind, trace).toBe('cell');
  }
}
const traced = (line: Words): string[] =>
  line.flatMap((word) => (typeof word === 'object' && 'trace' in word ? [word.trace] : []));

describe.each([
  ['one year', 2025, 2025],
  ['several years', 2025, 2030],
])('the example over %s', (_, from, to) => {
  let own: Across;
  let parity: Across | undefined;
  beforeAll(() => {
    own = read(shown, from, to);
    parity = parityOf(shown, from, to);
  });

  it('has a number for every measure of every economy, and each opens', () => {
    const { rows, totals, columns } = resultTable(own, { by: 'burden-ratio', largestFirst: true });
    expect(columns.map(({ measure }) => measure)).toEqual([...MEASURES]);
    const entries = [...rows.flatMap((row) => row.entries), ...totals.flatMap((entry) => entry ?? [])];
    expect(entries.map(({ none }) => none).filter(Boolean)).toEqual([]);
    openAll(
      own,
      entries.flatMap(({ number }) => number?.trace ?? []),
    );
  });

  it('ranks by every way at market rates and at purchasing power, each number open', () => {
    expect(parity).toBeDefined();
    const { ways, missing } = rankedWays(own, parity, () => true);
    expect(missing).toEqual([]);
    expect(ways.map(({ id }) => id)).toEqual(waysOf(own, parity));
    for (const { id, numbers } of ways) {
      const across = id.endsWith('-ppp') ? parity : own;
      if (across)
        openAll(
          across,
          numbers.flatMap((number) => number?.trace ?? []),
        );
    }
  });

  it('says its finding in numbers that open', () => {
    const line = findingOf(own, parity, allies);
    expect(plainWords(line)).toMatch(/the burden runs from .*× \(.+\) to .*×/);
    openAll(own, traced(line));
  });
});

describe('what hangs on the measure', () => {
  const own = read(shown);
  const ranked = rankedWays(own, parityOf(shown));

  it('Japan stands above Korea in money and below it by share of GDP', () => {
    const at = (code: string) => own.members.findIndex((one) => one.code === code);
    const flip = ranked.comparison.flips.find(
      ({ one, other }) => [one, other].includes(at('JPN')) && [one, other].includes(at('KOR')),
    );
    const by = flip?.one === at('JPN') ? flip.above : flip?.below;
    expect(by).toEqual(['spending', 'real', 'spending-ppp']);
  });

  it('what a key gives, and money that is short, are counted only when asked for', () => {
    expect(ranked.ways.some(({ id }) => UNCOUNTED.includes(id))).toBe(false);
  });

  it('the United States carries more than the others whatever is measured', () => {
    const line = plainWords(firmWords(ranked.comparison, own.members, allies));
    expect(line).toContain('United States carries more than');
  });
});

describe('missing numbers', () => {
  const { KOR, ...economies } = shown.economies;
  const rest = { ...KOR, population: undefined, populationGrowth: undefined };
  const poor = { ...shown, economies: { ...economies, KOR: rest } } as FootingDocument;

  it('say why, and leave all others', () => {
    const { rows } = resultTable(read(poor), { by: 'member-per-head', largestFirst: true });
    const korea = rows.at(-1);
    expect(korea).toMatchObject({ code: 'KOR', rank: null });
    expect(korea?.entries.filter(({ number }) => number === null).map(({ none }) => none)).toEqual([
      expect.stringMatching(/population/i),
    ]);
    expect(rows.slice(0, -1).every(({ rank }) => rank !== null)).toBe(true);
  });

  it('a way without numbers for anybody is named with its reason', () => {
    const late = rankedWays(read(shown, 2033), parityOf(shown, 2033), () => true);
    expect(late.missing.map(({ id }) => id)).toContain('spending-ppp');
    expect(late.missing[0]?.why).toMatch(/2033/);
  });
});

describe('purchasing power', () => {
  it('is not made up: without a rate for one economy there is none for any', () => {
    const { alternatives = [] } = shown;
    expect(atParity({ ...shown, alternatives: alternatives.slice(1) })).toBeUndefined();
  });

  it('gives international dollars, the same document the same object', () => {
    const at = atParity(shown);
    expect(atParity(shown)).toBe(at);
    const across = parityOf(shown);
    const spending = across && held(across, 'JPN', 'member-spending');
    expect(spending && 'number' in spending ? spending.number.text : '').toMatch(/Int\$/);
  });

  it('changes no share of GDP', () => {
    const [own, at] = [read(shown), parityOf(shown)];
    for (const { code } of own.members) {
      const [a, b] = [held(own, code, 'ranked-share'), at && held(at, code, 'ranked-share')];
      expect(b && 'value' in b && 'value' in a && a.value.eq(b.value)).toBe(true);
    }
  });
});

describe('all together', () => {
  it('the shares of spending and of GDP sum to a hundred', () => {
    const own = read(shown);
    for (const formula of ['spending-share', 'gdp-share']) {
      const values = own.members.map(({ code }) => held(own, code, formula));
      const sum = values.reduce((all, one) => ('value' in one ? all + one.value.toNumber() : NaN), 0);
      expect(sum).toBeCloseTo(100, 10);
    }
    expect('value' in held(own, ALL, 'burden-gini')).toBe(true);
  });
});
