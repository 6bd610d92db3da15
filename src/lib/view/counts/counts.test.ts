import { describe, expect, it } from 'vitest';
import '../../engine/counts/declare-counts.ts';
import { Calculation } from '../../engine/calculation.ts';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import { decimal } from '../../quantity/decimal.ts';
import { countExamples, countExampleTexts, withCountExamples } from '../../scenario/count-examples.ts';
import type { CountsDocument, FootingDocument } from '../../scenario/document.ts';
import { checkDraft } from '../../scenario/check-draft.ts';
import { readDocument } from '../../scenario/read-document.ts';
import { openingDocument } from '../../scenario/presets.ts';
import { resolve } from '../../scenario/resolve.ts';
import { plainWords } from '../charts/words.ts';
import { economyName } from '../economy-names.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { charts as chartsEn } from '../messages/en/charts.ts';
import { counts as en } from '../messages/en/counts.ts';
import { records as recordsEn } from '../messages/en/records.ts';
import { charts as chartsJa } from '../messages/ja/charts.ts';
import { counts as ja } from '../messages/ja/counts.ts';
import { records as recordsJa } from '../messages/ja/records.ts';
import { charts as chartsZh } from '../messages/zh/charts.ts';
import { counts as zh } from '../messages/zh/counts.ts';
import { records as recordsZh } from '../messages/zh/records.ts';
import { loadCore } from '../messages/load.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { siteRecords } from '../records/site-records.ts';
import { bridgeChart } from './bridge-chart.ts';
import { bridgeSteps } from './bridge-steps.ts';
import { countChart } from './count-chart.ts';
import type { CountContext } from './count-context.ts';
import { countFinding } from './count-finding.ts';
import { levelFinding } from './count-level.ts';
import { countContextOf } from './count-page.ts';
import { countYears, firstYear, levelYears } from './count-years.ts';
import { ratesOf } from './count-rates.ts';
import { countChoices } from './count-readings.ts';
import { dropAmount, moveAmount, newAmountId } from './edit-amounts.ts';

const evidence = loadEvidence();
const figures = new Map(evidence.figures.map((figure) => [figure.id, figure]));
const areas = {
  en: { words: en, charts: chartsEn, records: siteRecords(evidence, loadConventions(), 'en', recordsEn) },
  zh: { words: zh, charts: chartsZh, records: siteRecords(evidence, loadConventions(), 'zh', recordsZh) },
  ja: { words: ja, charts: chartsJa, records: siteRecords(evidence, loadConventions(), 'ja', recordsJa) },
};

/** The page's readings of the opening document with the example's counts, or with others. */
async function contextIn(locale: Locale, counts?: CountsDocument, year?: number): Promise<CountContext> {
  const document = withCountExamples(openingDocument);
  const japan = document.economies['JPN'];
  if (japan === undefined) throw new Error('Japan is in the opening document');
  const used: FootingDocument =
    counts === undefined ? document : { ...document, economies: { JPN: { ...japan, counts } } };
  const calculation = new Calculation(resolve(used, figures));
  const model = calculation.economies.get('JPN')?.model;
  if (model?.counts === undefined) throw new Error('Japan has counts');
  const years = countYears(model.counts);
  return countContextOf({
    calculation,
    economy: 'JPN',
    counts: model.counts,
    year: year ?? firstYear(model.counts, years),
    levelYear: levelYears(model.counts, model.gdp).at(-1) ?? 0,
    page: { locale, core: await loadCore(locale), ...areas[locale] },
    style: {},
    economyName: (code) => economyName(code, locale),
    texts: countExampleTexts(locale),
  });
}

const said = (context: CountContext) => countChoices(context.counts, context.calculation.model);
const example = countExamples['JPN'];
if (example === undefined) throw new Error('there is an example of Japan');

describe('the example', () => {
  it('is a right file, each number an example with publisher and date, each text in three languages', () => {
    const document = withCountExamples(openingDocument);
    expect(checkDraft(document, figures)).toEqual([]);
    expect(readDocument(JSON.stringify(document), figures).ok).toBe(true);
    const texts = new Set(Object.keys(countExampleTexts('zh')));
    expect(Object.keys(countExampleTexts('ja')).sort()).toEqual([...texts].sort());
    JSON.stringify(example, (key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'value' in value)
        expect(value).toMatchObject({
          example: true,
          source: expect.stringMatching(/https?:\/\//) as string,
          date: expect.stringMatching(/^20\d\d-\d\d/) as string,
        });
      if (key === 'label' || key === 'source') expect(texts.has(value as string), String(value)).toBe(true);
      return value;
    });
  });

  it('goes to no economy of another currency, and never over counts of one’s own', () => {
    const { economies } = openingDocument;
    const other = { ...openingDocument, economies: { JPN: { ...economies['JPN'], currency: 'USD' } } };
    expect(withCountExamples(other as FootingDocument)).toBe(other);
    const own = withCountExamples(openingDocument);
    expect(withCountExamples(own)).toBe(own);
  });
});

describe.each(LOCALES)('the page in %s', (locale) => {
  it('finds the two ends of one budget', async () => {
    const context = await contextIn(locale);
    const finding = plainSpaces(plainWords(countFinding(context, said(context)) ?? []));
    // 7.7249 ÷ 612.7 and 9.72 ÷ 560; 1.9951 tn yen ÷ 151.3663 ÷ 1.18 bn dollars = 11.17
    for (const part of ['1.26%', '1.74%', '2.00', '11.2']) expect(finding).toContain(part);
    expect(finding).not.toMatch(/undefined|null|NaN/);
  });

  it('draws each amount with a dot for each GDP, and says the same', async () => {
    const context = await contextIn(locale);
    const chart = countChart(context, said(context));
    expect(chart.rows.map(({ dots }) => dots.map(({ number }) => number.text))).toEqual([
      ['1.26%', '1.38%'],
      ['1.39%', '1.53%'],
      ['1.45%', '1.59%'],
      ['1.59%', '1.74%'],
    ]);
    for (const { dots } of chart.rows)
      for (const { number } of dots) expect(plainWords(chart.sentence)).toContain(number.text);
    expect(chart.level?.at).toBe(2);
    expect(chart.table().rows).toHaveLength(4);
    expect(plainWords(chart.footer)).not.toMatch(/https?:|undefined/);
  });

  it('builds a bridge whose steps join and that ends at the other count', async () => {
    const context = await contextIn(locale);
    const steps = bridgeSteps(context);
    if ('none' in steps) throw new Error(steps.none);
    steps.slice(1).forEach((step, index) => {
      expect(step.from.eq(steps[index]?.to ?? 0), step.id).toBe(true);
    });
    expect(steps.at(-1)?.to.toFixed()).toBe('8371675000000');
    const remainder = steps.find(({ id }) => id === '=rest');
    expect(remainder?.value.toFixed()).toBe('715400000000');
    const chart = bridgeChart(context);
    const amounts = chart.table().rows.flatMap((row) => {
      const cell = row[1];
      return typeof cell === 'object' && 'exact' in cell ? [cell.exact] : [];
    });
    const sum = amounts.reduce((total, one) => total.plus(one), decimal(steps[0]?.to.toFixed() ?? '0'));
    expect(sum.toFixed()).toBe('8371675000000');
    if (locale !== 'en') for (const { name } of chart.rows) expect(plainWords(name)).not.toMatch(/[a-z]{4}/);
  });

  it('says what one level comes to, read twice', async () => {
    const context = await contextIn(locale);
    const { said: sentence } = levelFinding(context, said(context));
    const text = plainSpaces(plainWords(sentence ?? []));
    // 2% × 644.4 and × 560; 1.688 tn ÷ 143.9871 ÷ 1.18 bn = 9.935
    for (const part of ['12.9', '11.2', '1.69', '9.9']) expect(text).toContain(part);
  });

  it('says which amount is missing, by its name', async () => {
    const context = await contextIn(locale, undefined, 2025);
    const chart = bridgeChart(context);
    const name = context.nameText(example.amounts['ministry']?.label ?? '');
    expect(plainWords(chart.empty ?? [])).toContain(name);
    expect(plainWords(chart.empty ?? [])).toContain('2025');
    const dots = countChart(context, said(context));
    // 9.9 ÷ 629.3 and ÷ 560; 11.0 with the supplementary budget (O09: 1.96%)
    expect(dots.rows.map((row) => row.dots.map(({ number }) => number.text))).toEqual([
      [],
      [],
      ['1.57%', '1.77%'],
      ['1.75%', '1.96%'],
    ]);
  });

  it('explains a near miss: what a total does not break down is a step of its own, and nothing is none', async () => {
    // O07: 7.9 of the ministry and four named items of 235.0 bn, against 8.9 announced: 0.765 tn are not itemised.
    const amount = (role: 'core' | 'related', value: string) => ({
      role,
      stage: 'initial' as const,
      amount: { '2024': value },
    });
    const counts = (total: string): CountsDocument => ({
      gdp: { '2024': '612700000000000' },
      amounts: {
        ministry: amount('core', '7900000000000'),
        others: amount('related', '235000000000'),
      },
      total: { amount: { '2024': total } },
    });
    const missing = bridgeChart(await contextIn(locale, counts('8900000000000')));
    const rest = missing.rows.find(({ id }) => id === '=rest');
    expect(plainWords(rest?.name ?? [])).toBe(areas[locale].words.bridgeRemainder);
    expect(rest?.to).toBe(8_900_000_000_000);
    const exact = bridgeChart(await contextIn(locale, counts('8135000000000')));
    expect(exact.rows.some(({ id }) => id === '=rest')).toBe(false);
    const over = bridgeChart(await contextIn(locale, counts('8000000000000')));
    expect(over.rows.find(({ id }) => id === '=rest')?.less).toBe(true);
  });
});

it('shows rates of the year alone, and the calculator’s where none is given', async () => {
  const rates = ratesOf(await contextIn('en'));
  expect(rates.map(({ id, formula }) => [id, formula])).toEqual([
    ['market', 'count-usd'],
    ['programme', 'count-usd'],
    ['parity', 'count-ppp'],
  ]);
  const own = await contextIn('en', { ...example, rates: {} }, 2025);
  expect(ratesOf(own).map(({ id }) => id)).toEqual(['main']);
});

it('moves, adds and drops amounts, and passes no end', () => {
  const amounts = example.amounts;
  const ids = Object.keys(amounts);
  expect(Object.keys(moveAmount(amounts, 'hosts', 1)).slice(0, 3)).toEqual(['ministry', 'research', 'hosts']);
  expect(Object.keys(moveAmount(amounts, 'ministry', -1))).toEqual(ids);
  expect(Object.keys(moveAmount(amounts, 'supplementary', 1))).toEqual(ids);
  expect(Object.keys(dropAmount(amounts, 'cyber'))).toHaveLength(ids.length - 1);
  expect(Object.hasOwn(amounts, newAmountId(amounts))).toBe(false);
  expect(newAmountId({ a2: { role: 'core', stage: 'initial', amount: {} } })).toBe('a3');
});
