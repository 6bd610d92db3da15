import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The shell as a person uses it: a real process, real files, what stands on stdout and stderr, the exit code. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'data/presets/worked-example.json');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  code: number;
  out: string;
  err: string;
}

function npm(args: readonly string[], cwd = root): Promise<Run> {
  const command = ['run', '--silent', '--prefix', root, 'calc', '--', ...args];
  return new Promise((done) => {
    const env = { ...process.env, npm_config_loglevel: 'silent' };
    execFile('npm', command, { cwd, env, maxBuffer: 1e9 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Printed {
  engine: string;
  results: Record<string, unknown>[];
  problems: Record<string, unknown>[];
}

const FIELDS = 'scenario economy measure year value unit interval conventions explanation leaves';

describe('npm run calc', () => {
  it('prints results and problems as one JSON document and nothing else', async () => {
    const { code, out, err } = await npm([example]);
    expect([code, err]).toEqual([0, '']);
    const printed = JSON.parse(out) as Printed;
    expect(Object.keys(printed)).toEqual(['engine', 'results', 'problems']);
    const found = printed.results.find(({ measure, year }) => measure === 'spending' && year === 2030);
    expect(Object.keys(found ?? {}).join(' ')).toBe(FIELDS);
    expect(found).toMatchObject({
      scenario: 's35',
      economy: 'JPN',
      value: '23185696867200',
      unit: 'JPY/year',
      interval: null,
    });
    expect(found?.leaves).toEqual(
      expect.arrayContaining(['choice:economies.JPN.gdp.2025', 'choice:economies.JPN.growth.nominal']),
    );
    expect(found?.conventions).toContain('same-year-base');
    // No deflator is given: each real result is a problem; the population of 2026 is not made up.
    expect(printed.problems).toContainEqual(
      expect.objectContaining({ measure: 'real-spending', year: 2025, code: 'missing-input' }),
    );
    expect(printed.problems).toContainEqual(expect.objectContaining({ measure: 'per-head', year: 2026 }));
    expect(printed.results.some(({ measure, year }) => measure === 'per-head' && year === 2025)).toBe(true);
    for (const { value } of printed.results) expect(value).toMatch(/^(0|-?(?!0\d)\d+(\.\d*[1-9])?)$/);
  });

  it('takes a relative name from where the person stands', async () => {
    await file('here.json', await readFile(example, 'utf8'));
    const [near, far] = [await npm(['here.json'], folder), await npm([relative(folder, example)], folder)];
    expect([near.code, far.code]).toEqual([0, 0]);
    expect(near.out).toBe(far.out);
  });

  it('explains in three languages, the numbers the same', async () => {
    const runs = await Promise.all(['en', 'zh', 'ja'].map((lang) => npm([example, '--lang', lang])));
    const [en, zh, ja] = runs.map(({ out }) => (JSON.parse(out) as Printed).results);
    expect(zh?.map(({ value }) => value)).toEqual(en?.map(({ value }) => value));
    const said = [en, zh, ja].map(
      (all) => all?.find((one) => one.measure === 'increment' && one.year === 2030)?.explanation,
    );
    expect(said[0]).toContain('¥9.9');
    expect(new Set(said).size).toBe(3);
  });

  it('gives the same records as CSV', async () => {
    const [json, csv] = await Promise.all([npm([example]), npm([example, '--csv'])]);
    const lines = csv.out.trimEnd().split('\r\n');
    expect(lines[0]).toBe(FIELDS.replaceAll(' ', ','));
    expect(lines).toHaveLength((JSON.parse(json.out) as Printed).results.length + 1);
  });

  it('gives quantiles where draws are asked for, the same for the same seed, and nothing else differs', async () => {
    const sure = JSON.parse(await readFile(example, 'utf8')) as Record<string, unknown>;
    sure.uncertainty = {
      inputs: [{ for: 'economies.JPN.growth.nominal', distribution: 'normal', sd: '0.5' }],
      seed: 3,
    };
    const name = await file('sure.json', sure);
    const [plain, drawn, again, other] = await Promise.all([
      npm([name]),
      npm([name, '--samples', '1000', '--seed=3']),
      npm([name, '--samples=1000']),
      npm([name, '--samples=1000', '--seed', '4', '--csv']),
    ]);
    expect(drawn.out).toBe(again.out);
    const results = (JSON.parse(drawn.out) as Printed).results;
    const without = results.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'quantiles')),
    );
    expect(without).toEqual((JSON.parse(plain.out) as Printed).results);
    const of = (measure: string, year: number) =>
      results.find((one) => one.measure === measure && one.year === year)?.quantiles as Record<
        string,
        string
      > | null;
    expect(of('share', 2030)).toBeNull();
    expect(of('spending', 2025)).toBeNull();
    const gdp = of('gdp', 2030);
    expect(Object.keys(gdp ?? {}).join(' ')).toBe('p5 p25 p50 p75 p95 mean');
    for (const value of Object.values(gdp ?? {})) expect(value).toMatch(/^\d{15}(\.\d+)?$/);
    const [head, ...lines] = other.out.trimEnd().split('\r\n');
    expect(head).toBe(`${FIELDS.replaceAll(' ', ',')},quantiles`);
    expect(lines.find((line) => /"?gdp"?,"?2030/.test(line))).toMatch(/p5=\d+.* mean=\d+/);
  });

  it('draws a file with everything in it, alliances and counts too', async () => {
    const frozen = join(root, 'tests/frozen/v1/file.json');
    const { code, out, err } = await npm([frozen, '--samples', '100']);
    expect([code, err]).toEqual([0, '']);
    const { results } = JSON.parse(out) as Printed;
    expect(results.length).toBeGreaterThan(100);
    // Nothing in it is said to be uncertain.
    expect(new Set(results.map(({ quantiles }) => quantiles))).toEqual(new Set([null]));
  });

  it.each([
    ['there are too few draws', [example, '--samples', '10'], '--samples'],
    ['the seed is no number', [example, '--seed', 'x'], '--seed'],
    ['no file is given', [], 'give one scenario file'],
    ['the file is not there', ['absent.json'], 'absent.json'],
    ['the language is unknown', [example, '--lang', 'fr'], '--lang'],
  ])('refuses when %s', async (_, args, words) => {
    const { code, out, err } = await npm(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('refuses a faulty file whole: a sentence a fault, no stack trace, nothing on stdout', async () => {
    const bad = JSON.parse(await readFile(example, 'utf8')) as {
      scenarios: { path: unknown }[];
      horizon: unknown;
    };
    bad.scenarios[0] = { ...bad.scenarios[0], path: { shape: 'linear', from: 2031, to: 2030 } };
    bad.horizon = { from: 2025, to: '2030' };
    const { code, out, err } = await npm([await file('bad.json', bad)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('scenarios[0].path');
    expect(err).toContain('horizon.to');
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(err.length).toBeLessThanOrEqual(1001);
  });

  it('accepts a file all of whose results are problems', async () => {
    const empty = JSON.parse(await readFile(example, 'utf8')) as { horizon: unknown };
    empty.horizon = { from: 1990, to: 1991 };
    const { code, out } = await npm([await file('empty.json', empty)]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Printed).results.filter(({ measure }) => measure === 'spending')).toEqual([]);
  });
});
