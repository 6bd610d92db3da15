import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Briefings out of a shell and back into it: real processes, real files, exit codes. */
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

function run(command: 'brief' | 'verify', args: readonly string[], cwd = root): Promise<Run> {
  return new Promise((done) => {
    const env = { ...process.env, npm_config_loglevel: 'silent' };
    const words = ['run', '--silent', '--prefix', root, command, '--', ...args];
    execFile('npm', words, { cwd, env, maxBuffer: 1e9 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run brief, and npm run verify of what it made', () => {
  const cases = [
    ['md', 'en'],
    ['html', 'zh'],
    ['docx', 'ja'],
    ['xlsx', 'zh'],
    ['package', 'ja'],
  ] as const;
  it.each(cases)('%s in %s is written and confirmed', async (format, locale) => {
    const file = join(folder, `briefing.${format === 'package' ? 'zip' : format}`);
    expect(await run('brief', [example, '--format', format, '--lang', locale, '-o', file])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const checked = await run('verify', [file, '--json']);
    expect(checked.err).toBe('');
    expect(checked.code).toBe(0);
    const report = JSON.parse(checked.out) as { confirmed: boolean; counts: Record<string, number> };
    expect(report.confirmed).toBe(true);
    expect(report.counts.confirmed).toBeGreaterThan(40);
  });

  it('writes a copy with every number marked beside the report', async () => {
    const [file, copy] = [join(folder, 'sent.md'), join(folder, 'checked.html')];
    await run('brief', [example, '--format', 'md', '-o', file]);
    const sent = await readFile(file, 'utf8');
    await writeFile(file, sent.replace('[¥9.94 tn]', '[¥9.49 tn]'));
    const checked = await run('verify', [file, '--marked', copy]);
    expect(checked).toMatchObject({ code: 1, err: '' });
    const html = await readFile(copy, 'utf8');
    expect(html).toContain('<mark class="altered">¥9.49 tn</mark>');
    expect(html).toContain('<h1>Checked: sent.md</h1>');
    const nowhere = await run('verify', [file, '--marked', join(folder, 'no', 'copy.html')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('cannot be written');
  });

  it('takes relative names from where the person stands', async () => {
    const made = await run('brief', [relative(folder, example), '--format', 'md', '-o', 'here.md'], folder);
    expect(made.code).toBe(0);
    expect(await readFile(join(folder, 'here.md'), 'utf8')).toContain('¥9.94 tn');
  });

  it('prints texts where no file is named, and says that all others need a name', async () => {
    const text = await run('brief', [example, '--format', 'md']);
    expect(text.out).toMatch(/^# /);
    const none = await run('brief', [example, '--format', 'docx']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('add -o FILE');
  });

  it('an altered number makes verify say so and leave with 1', async () => {
    const { out } = await run('brief', [example, '--format', 'md']);
    const file = join(folder, 'altered.md');
    await writeFile(file, out.replace('[¥9.94 tn]', '[¥9.49 tn]'));
    const checked = await run('verify', [file]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('altered in the text: was “¥9.94 tn”, is “¥9.49 tn”, should be “¥9.94 tn”');
  });

  const refused: [name: string, command: 'brief' | 'verify', args: string[], says: string][] = [
    ['a format that is none', 'brief', [example, '--format', 'pdf', '-o', 'x.pdf'], 'give one scenario file'],
    ['a scenario that is not there', 'brief', ['nowhere.json', '--format', 'md'], 'cannot be opened'],
    ['a file that is no scenario', 'brief', [join(root, 'README.md'), '--format', 'md'], 'is not JSON'],
    [
      'a place that cannot be written',
      'brief',
      [example, '--format', 'md', '-o', '/nowhere/x.md'],
      'cannot be written',
    ],
    ['a briefing that is not there', 'verify', ['nowhere.md'], 'cannot be opened'],
    ['a document that is no briefing', 'verify', [join(root, 'README.md')], 'nothing to be checked with'],
    ['no file at all', 'verify', [], 'give one briefing'],
  ];
  it.each(refused)('refuses %s with one sentence', async (_, command, args, says) => {
    const { code, out, err } = await run(command, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
