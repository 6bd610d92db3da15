import { describe, expect, it } from 'vitest';
import { calc } from '../../src/lib/cli/calc.ts';
import { allianceDocument } from '../interpreters/alliances.ts';

/** The shell's records across economies: ids, units and addresses of the file contract. */
async function run(document: unknown, ...args: string[]) {
  let out = '';
  let err = '';
  const code = await calc(['alliance.json', ...args], {
    readFile: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(document))),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

interface Printed {
  results: Record<string, unknown>[];
  problems: Record<string, unknown>[];
}

describe('calc across economies', () => {
  it('gives every measure for each economy or ALL, every year of the horizon, in the alliance’s currency', async () => {
    const { code, out } = await run(allianceDocument());
    expect(code).toBe(0);
    const { results, problems } = JSON.parse(out) as Printed;
    const across = results.filter(({ scenario }) => scenario === 'alliance');
    const count = (measure: string) => across.filter((one) => one.measure === measure).length;
    // Four economies or ALL, the years 2025 to 2029.
    for (const measure of [
      'spending-share',
      'gdp-share',
      'burden-ratio',
      'gap-points',
      'gap-money',
      'allocation',
    ])
      expect(count(measure), measure).toBe(20);
    for (const measure of ['equal-share-level', 'gap-total', 'burden-gini']) expect(count(measure)).toBe(5);
    expect([count('host-share'), count('host-transfer')]).toEqual([5, 10]);
    expect(across.find((one) => one.measure === 'gap-total')).toMatchObject({
      economy: 'ALL',
      unit: 'USD/year',
    });
    for (const { unit } of across)
      expect(['%', 'times', '% of GDP', 'points', 'USD/year', '1']).toContain(unit);
    for (const { explanation, leaves } of across) {
      expect(explanation).not.toBe('');
      expect(leaves).not.toEqual([]);
    }
    // In 2025 all stand at one share, where ranks say nothing.
    expect(problems.filter((one) => one.scenario === 'alliance')).toEqual([
      expect.objectContaining({
        economy: 'ALL',
        measure: 'rank-correlation',
        year: 2025,
        code: 'ranks-equal',
      }),
    ]);
  });

  it('says the same in CSV and in three languages', async () => {
    const runs = await Promise.all(
      ['en', 'zh', 'ja'].map((lang) => run(allianceDocument(), '--csv', '--lang', lang)),
    );
    const lines = runs.map(({ out }) => out.split('\r\n').filter((line) => /^"?alliance"?,/.test(line)));
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines[0]?.length).toBeGreaterThan(150);
  });

  it('asks for no allocation and no support where none is given, and says once a year that no level is', async () => {
    const document = allianceDocument();
    const { out } = await run({ ...document, alliance: { scenarios: ['jpn', 'usa'], currency: 'USD' } });
    const { results, problems } = JSON.parse(out) as Printed;
    const measures = results.filter((one) => one.scenario === 'alliance').map(({ measure }) => measure);
    expect(measures).not.toContain('allocation');
    expect(measures).not.toContain('host-transfer');
    expect(problems).toContainEqual(
      expect.objectContaining({ measure: 'gap-total', code: 'level-missing', place: 'alliance.level' }),
    );
  });

  it('refuses a file whose host nation counts in a way that is none', async () => {
    const document = allianceDocument();
    const hostNation = { ...document.alliance?.hostNation, included: 'all' };
    const { code, out, err } = await run({ ...document, alliance: { ...document.alliance, hostNation } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('alliance.hostNation.included');
  });
});
