import { describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import { Calculation } from '../../engine/calculation.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { removeAt, setAt } from '../../scenario/edit-document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { economyName } from '../economy-names.ts';
import type { Locale } from '../locale.ts';
import { calculator as en } from '../messages/en/calculator.ts';
import { calculator as ja } from '../messages/ja/calculator.ts';
import { calculator as zh } from '../messages/zh/calculator.ts';
import { loadCore } from '../messages/load.ts';
import { answerSentence, savingSentence } from './answer.ts';
import { plainPhrase, type Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

const words = { en, zh, ja };
const cores = { en: await loadCore('en'), zh: await loadCore('zh'), ja: await loadCore('ja') };
const base = example as FootingDocument;

function read(document: FootingDocument, locale: Locale, options: Partial<Reading> = {}): Reading {
  const calculation = new Calculation(resolve(document, new Map()));
  const [scenario] = calculation.model.scenarios;
  if (scenario === undefined) throw new Error('the example has no scenario');
  return {
    calculation,
    scenario,
    core: cores[locale],
    style: {},
    dollars: false,
    economyName: (code) => economyName(code, locale),
    ...options,
  };
}
const say = (document: FootingDocument, locale: Locale, options?: Partial<Reading>): string =>
  plainPhrase(answerSentence(read(document, locale, options), words[locale])).replaceAll('\u202f', ' ');
const parts = (line: Phrase) => line.filter((part) => typeof part !== 'string');

describe('the answer', () => {
  it('is one sentence in each language, of its own', () => {
    expect(say(base, 'en')).toBe(
      'If Japan goes from 2% to 3.5% of GDP by 2030, it spends ¥9.94 tn more in that year than at 2%, and ¥29.0 tn more over 2025–2030.',
    );
    expect(say(base, 'zh')).toBe(
      '如果日本的防务开支占GDP比重到2030年由2%变为3.5%，该年将比维持2%多支出9.94万亿日元，2025—2030年累计多支出29.0万亿日元。',
    );
    expect(say(base, 'ja')).toBe(
      '日本が防衛費のGDP比を2030年までに2%から3.5%にすると、その年の支出は2%のままの場合より9.94兆円多く、2025～2030年の累計では29.0兆円多くなります。',
    );
  });

  it('keeps its numbers traced and its changeable parts live', () => {
    const line = parts(answerSentence(read(base, 'en'), en));
    expect(line.flatMap((part) => ('trace' in part ? [part.trace] : []))).toEqual([
      's35/increment/2030',
      'choice:scenarios[0].baseline',
      's35/cumulative-increment/2030',
    ]);
    expect(line.flatMap((part) => ('control' in part ? [part.control] : []))).toEqual([
      'economy',
      'baseline',
      'demand',
      'path',
    ]);
  });

  it('follows the currency that is shown', () => {
    expect(say(base, 'en', { dollars: true })).toContain('it spends $66.2 bn more');
  });

  it('has words for an economy that spends more already', () => {
    const above = setAt(base, 'scenarios[0].baseline', '5');
    expect(say(above, 'en')).toMatch(/it spends ¥9\.94 tn less in that year than at 5%.*already spends more/);
    expect(say(above, 'zh')).toContain('已经高于这一要求');
    expect(say(above, 'ja')).toContain('すでに要求を上回る支出');
  });

  it('has words for an economy that meets the level', () => {
    const met = setAt(base, 'scenarios[0].baseline', '3.5');
    expect(say(met, 'en')).toBe(
      'If Japan goes from 3.5% to 3.5% of GDP by 2030, it spends nothing extra in that year compared with at 3.5%: it already meets this level.',
    );
    expect(say(met, 'zh')).toContain('没有额外支出');
    expect(say(met, 'ja')).toContain('変わりません');
  });

  it('says what is missing and where to type it', () => {
    const without = removeAt(base, 'economies.JPN.growth');
    const line = answerSentence(read(without, 'en'), en);
    expect(plainPhrase(line)).toMatch(/cannot be given yet\. .*growth/);
    expect(line).toContainEqual({ control: 'growth', text: 'Type it here' });
    for (const locale of ['zh', 'ja'] as const) expect(say(without, locale)).toContain(words[locale].typeIt);
  });

  it('stands without its sum where only the sum lacks a number, and says so there', () => {
    // GDP typed for the first and the last year only: nothing is filled in between them.
    const gap = setAt(base, 'economies.JPN.gdp', { '2025': '600000000000000', '2030': '662448481920000' });
    const line = answerSentence(read(gap, 'en'), en);
    expect(plainPhrase(line).replaceAll('\u202f', ' ')).toMatch(
      /^If Japan goes .* it spends ¥9\.94 tn more in that year than at 2%\. The sum over 2025–2030 cannot be given yet\. The GDP of Japan for 2026 is missing .* Type it here$/,
    );
    expect(line.flatMap((part) => (typeof part !== 'string' && 'trace' in part ? [part.trace] : []))).toEqual(
      ['s35/increment/2030', 'choice:scenarios[0].baseline'],
    );
    expect(line).toContainEqual({ control: 'gdp', text: 'Type it here' });
    expect(say(gap, 'zh')).toMatch(/该年将比维持2%多支出9\.94万亿日元。2025—2030年的累计数暂时无法给出。/);
    expect(say(gap, 'ja')).toMatch(/9\.94兆円多くなります。2025～2030年の累計は、まだ示せません。/);
    expect(say(setAt(gap, 'scenarios[0].baseline', '5'), 'en')).toMatch(
      /than at 5%: it already spends more .* The sum over 2025–2030 cannot/,
    );
    expect(say(setAt(gap, 'scenarios[0].baseline', '3.5'), 'en')).toMatch(
      /it already meets this level\. The sum over 2025–2030 cannot/,
    );
  });

  it('speaks of the last year shown where the deadline lies beyond it', () => {
    const early = setAt(base, 'horizon.to', 2028);
    expect(say(early, 'en')).toMatch(
      /by 2030, it spends ¥5\.73 tn more in 2028 than at 2%, .* over 2025–2028\.$/,
    );
  });

  it('names the limit of limited growth, and a path given by year', () => {
    const capped = setAt(base, 'scenarios[0].path', {
      shape: 'capped-growth',
      from: 2025,
      limit: '8',
      of: 'nominal',
    });
    expect(say(capped, 'en')).toMatch(
      /^If Japan heads for 3\.5% of GDP with spending growing by at most 8% a year, it/,
    );
    const byYear = setAt(base, 'scenarios[0].path', {
      shape: 'by-year',
      shares: { '2025': '2', '2030': '3' },
    });
    expect(say(removeAt(byYear, 'scenarios[0].target'), 'en')).toMatch(
      /^If Japan follows the shares given year by year, it/,
    );
  });
});

describe('the saving', () => {
  const saving = (document: FootingDocument, locale: Locale): string =>
    plainPhrase(savingSentence(read(document, locale), words[locale])).replaceAll('\u202f', ' ');

  it('is said in days of spending', () => {
    expect(saving(base, 'en')).toBe('The saving of $1.18 bn equals 2.79 days of its spending then.');
    expect(saving(base, 'zh')).toBe('11.8亿美元的节省额，相当于其届时2.79天的开支。');
    expect(saving(base, 'ja')).toBe('11.8億ドルの節減額は、その年の支出の2.79日分に当たります。');
  });

  it('says what is missing without an exchange rate, and nothing without a saving', () => {
    expect(saving(removeAt(base, 'economies.JPN.exchangeRate'), 'en')).toMatch(
      /^Beside the \$1\.18 bn saving: .*exchange rate/,
    );
    expect(saving(removeAt(base, 'saving'), 'en')).toBe('');
  });
});
