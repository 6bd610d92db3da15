import { describe, expect, test } from 'vitest';
import type { Fault, FaultCode } from '../scenario/fault.ts';
import { closestWord } from './closest-word.ts';
import { faultReport } from './fault-report.ts';
import { faultText, fieldFaultText } from './fault-text.ts';
import { faults as en } from './messages/en/faults.ts';
import { faults as ja } from './messages/ja/faults.ts';
import { faults as zh } from './messages/zh/faults.ts';
import { numbers } from './messages/en/numbers.ts';
import { quotedText } from './quoted-text.ts';

/** One example a code, with every kind of fact in it. */
const examples: { [Code in FaultCode]: Extract<Fault, { code: Code }> } = {
  'too-large': { code: 'too-large', path: '', size: 1_234_567, limit: 1_000_000 },
  'not-utf8': { code: 'not-utf8', path: '' },
  'not-json': { code: 'not-json', path: '', line: 3, column: 12, found: 'N' },
  'too-deep': { code: 'too-deep', path: '', limit: 32 },
  'too-many': { code: 'too-many', path: '', what: 'fields', limit: 10_000 },
  'duplicate-field': { code: 'duplicate-field', path: 'a.b', field: 'b' },
  'forbidden-field': { code: 'forbidden-field', path: '__proto__', field: '__proto__' },
  'not-an-object': { code: 'not-an-object', path: '', found: 'list' },
  'version-missing': { code: 'version-missing', path: 'version' },
  'version-newer': { code: 'version-newer', path: 'version', version: 2, known: 1 },
  'version-unknown': { code: 'version-unknown', path: 'version', found: 'one' },
  'unknown-field': { code: 'unknown-field', path: 'horizn', field: 'horizn', known: ['horizon', 'saving'] },
  'missing-field': { code: 'missing-field', path: 'horizon', field: 'horizon' },
  'wrong-type': { code: 'wrong-type', path: 'a', expected: 'decimal', found: 'list' },
  'number-not-text': { code: 'number-not-text', path: 'a', found: '600' },
  'not-one-of': { code: 'not-one-of', path: 'a', found: 'zigzag', allowed: ['step', 'linear'] },
  'not-a-decimal': { code: 'not-a-decimal', path: 'a', text: '6e5', why: 'exponent' },
  'not-positive': { code: 'not-positive', path: 'a', text: '0' },
  negative: { code: 'negative', path: 'a', text: '-1' },
  'share-out-of-range': { code: 'share-out-of-range', path: 'a', text: '101' },
  'rate-too-low': { code: 'rate-too-low', path: 'a', text: '-100' },
  'interval-misses-value': { code: 'interval-misses-value', path: 'a', low: '1', value: '3', high: '2' },
  'not-a-year': { code: 'not-a-year', path: 'a', found: '1066' },
  'not-a-whole-number': { code: 'not-a-whole-number', path: 'a', found: '13', from: 1, to: 12 },
  'bad-id': { code: 'bad-id', path: 'a', id: 'a b', why: 'characters' },
  'bad-currency': { code: 'bad-currency', path: 'a', found: 'yen' },
  'no-economy': { code: 'no-economy', path: 'economies' },
  'no-scenario': { code: 'no-scenario', path: 'scenarios' },
  'no-gdp': { code: 'no-gdp', path: 'economies.JPN.gdp' },
  'from-after-to': { code: 'from-after-to', path: 'horizon.to', from: 2030, to: 2025 },
  'target-missing': { code: 'target-missing', path: 'scenarios[0].target', shape: 'linear' },
  'both-growth-kinds': { code: 'both-growth-kinds', path: 'a' },
  'both-deflator-kinds': { code: 'both-deflator-kinds', path: 'a' },
  'id-used-twice': { code: 'id-used-twice', path: 'scenarios[1].id', id: 's35', first: 'scenarios[0]' },
  'unknown-reference': { code: 'unknown-reference', path: 'a', kind: 'economy', id: 'KOR', known: ['JPN'] },
  'figure-without-value': { code: 'figure-without-value', path: 'a', id: 'f' },
  'figure-of-other-unit': { code: 'figure-of-other-unit', path: 'a', id: 'f', unit: 'USD', needed: 'share' },
  'alternative-of-other-form': {
    code: 'alternative-of-other-form',
    path: 'alternatives[0].value',
    input: 'economies.JPN.gdp',
    needed: 'by-year',
  },
  'basis-without-rate': {
    code: 'basis-without-rate',
    path: 'alternatives[0].basis',
    input: 'scenarios.a.target',
  },
  'parts-count': { code: 'parts-count', path: 'scenarios[0].parts', found: 1, from: 2, to: 6 },
  'part-without-path': { code: 'part-without-path', path: 'scenarios[0].parts[1]', id: 'related' },
  'part-without-target': { code: 'part-without-target', path: 'scenarios[0].parts[0].target', id: 'core' },
  'parts-not-target': { code: 'parts-not-target', path: 'scenarios[0].parts', sum: '4.5', target: '5' },
  'parts-above-target': { code: 'parts-above-target', path: 'scenarios[0].parts', sum: '5.5', target: '5' },
  'weights-are-zero': { code: 'weights-are-zero', path: 'a' },
  'correlation-out-of-range': { code: 'correlation-out-of-range', path: 'a', text: '1.2' },
  'cannot-be-drawn': { code: 'cannot-be-drawn', path: 'a', place: 'horizon.from', why: 'other-place' },
  'drawn-twice': {
    code: 'drawn-twice',
    path: 'a',
    place: 'economies.JPN.gdp',
    first: 'uncertainty.inputs[0]',
  },
  'low-above-high': { code: 'low-above-high', path: 'a', low: '3', high: '2' },
  'central-outside': { code: 'central-outside', path: 'a', low: '1', central: '4', high: '2' },
  'draws-leave-range': { code: 'draws-leave-range', path: 'a', rule: 'rate', lowest: '-120', highest: '3' },
  'correlated-not-drawn': { code: 'correlated-not-drawn', path: 'a', place: 'economies.JPN.gdp' },
  'correlated-with-itself': { code: 'correlated-with-itself', path: 'a', place: 'economies.JPN.gdp' },
  'correlated-twice': { code: 'correlated-twice', path: 'a', first: 'uncertainty.correlations[0]' },
  'correlations-contradict': { code: 'correlations-contradict', path: 'uncertainty.correlations' },
  'link-not-ours': { code: 'link-not-ours', path: '' },
  'link-newer': { code: 'link-newer', path: '', version: '2', known: 1 },
  'link-too-long': { code: 'link-too-long', path: '', length: 20_000, limit: 16_000 },
  'link-damaged': { code: 'link-damaged', path: '' },
  'link-expands': { code: 'link-expands', path: '', limit: 64_000 },
};
const all = Object.values(examples) as Fault[];

describe('faultText', () => {
  test.each(all.map((fault) => [fault.code, fault] as const))(
    '%s: one sentence with a remedy in each language',
    (_, fault) => {
      const sentences = [en, zh, ja].map((messages) => faultText(fault, messages));
      expect(new Set(sentences).size).toBe(3);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        expect(sentence).toMatch(/[.。]$/);
        expect(sentence.length).toBeLessThan(160);
      }
      expect(sentences[0]).toMatch(/;|: at line/);
      const facts = Object.entries(fault).filter(([name]) => ['text', 'id', 'field', 'size'].includes(name));
      for (const [name, fact] of facts)
        if (name !== 'size') for (const s of sentences) expect(s).toContain(fact);
    },
  );

  test('a quoted value is cut at 40 characters, and what cannot be seen is shown', () => {
    const text = faultText(
      { ...examples['not-a-decimal'], text: `1\u200B\u202E${'9'.repeat(100_000)}`, why: 'invisible' },
      en,
    );
    expect(text).toBe(
      '"1⟨U+200B⟩⟨U+202E⟩99999999999999999999999…" holds characters that cannot be seen; type the number again.'.replace(
        /9+/,
        '9'.repeat(22),
      ),
    );
  });

  test('a probable slip is named', () => {
    expect(faultText(examples['unknown-field'], en)).toContain('write "horizon"');
    expect(closestWord('zzzzzz', ['horizon'])).toBeUndefined();
    expect(closestWord('GDP', ['gdp'])).toBe('gdp');
  });
});

describe('faultReport', () => {
  test('one line a fault with its place', () => {
    expect(faultReport([examples['from-after-to'], examples['not-utf8']], en)).toBe(
      'horizon.to: The year 2025 lies before "from" (2030); give 2030 or a later year.\n' +
        'The file is not UTF-8 text; save it as UTF-8 and open it again.',
    );
  });

  test('at most 20 lines and 1,000 characters, and the rest are counted', () => {
    const short = Array.from({ length: 30 }, () => ({ code: 'no-gdp', path: 'a' }) as const);
    for (const messages of [en, zh, ja]) {
      for (const faults of [short, all, [...all, ...all]]) {
        const report = faultReport(faults, messages);
        const lines = report.split('\n');
        expect(report.length).toBeLessThanOrEqual(1000);
        expect(lines.length).toBeLessThanOrEqual(20);
        expect(lines.at(-1)).toBe(messages.more(faults.length - (lines.length - 1)));
      }
    }
  });

  test('a place of any length is cut', () => {
    const report = faultReport([{ code: 'no-gdp', path: 'x'.repeat(100_000) }], en);
    expect(report.length).toBeLessThan(200);
  });
});

describe('quotedText', () => {
  test.each([
    ['abc', 'abc'],
    ['', ''],
    ['a\nb\u0000', 'a⟨U+000A⟩b⟨U+0000⟩'],
    ['\uD800', '⟨U+D800⟩'],
    ['😀', '😀'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ])('%j', (text, quoted) => {
    expect(quotedText(text)).toBe(quoted);
  });
});

test('beside a field the number stands as the page writes it', () => {
  const low = (code: 'not-positive' | 'negative', text: string, unit: string) =>
    fieldFaultText({ code, path: 'a', text }, en, unit, numbers).replaceAll(/\s/g, ' ');
  expect(low('not-positive', '-5000000000000', 'JPY/year')).toBe(
    '−¥5 tn is not above 0; give a number above 0.',
  );
  expect(low('negative', '-2.5', '% of GDP')).toMatch(/^−2.5% .*below 0/);
});
