import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { largeDocument, years } from './large-document.ts';
import { inTurns } from './stopwatch.ts';

/**
 * The same edit in a spreadsheet engine, with binary fractions instead of exact decimals. Its licence keeps it out
 * of the dependencies: with `--peers` it goes into a temporary folder, which is removed again.
 */
const version = '3.5.0';
const columns = ['spending', 'baseline-spending', 'increment', 'cumulative-spending', 'cumulative-increment'];

interface Sheets {
  setCellContents(at: { sheet: number; row: number; col: number }, content: number): unknown;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
}

/** A sheet with rates in the first rows, then a row a year: GDP of each economy, then five columns a scenario. */
function sheetOf(economies: number): (string | number)[][] {
  const letter = (at: number): string =>
    at < 26 ? String.fromCodePoint(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);
  const levels = [2, 3, 3.5, 5];
  const head = Array.from({ length: economies }, (_, at) => 1 + at / 10);
  const rows: (string | number)[][] = [head];
  years.forEach((_, i) => {
    const row: (string | number)[] = [];
    for (let at = 0; at < economies; at++) {
      const name = letter(at);
      row.push(i === 0 ? (600 + at) * 1e12 : `=${name}${i + 1}*(1+$${name}$1/100)`);
    }
    for (let at = 0; at < economies; at++) {
      for (const level of levels) {
        const gdp = `$${letter(at)}${i + 2}`;
        const first = row.length;
        const [spending, held, extra] = [0, 1, 2].map((j) => `${letter(first + j)}${i + 2}`);
        const share = i >= 10 ? String(level) : `(1.8+${level - 1.8}*${i}/10)`;
        row.push(`=${share}/100*${gdp}`, `=1.8/100*${gdp}`, `=${spending}-${held}`);
        row.push(i === 0 ? `=${spending}` : `=${letter(first + 3)}${i + 1}+${spending}`);
        row.push(i === 0 ? `=${extra}` : `=${letter(first + 4)}${i + 1}+${extra}`);
      }
    }
    rows.push(row);
  });
  return rows;
}

function install(folder: string): { buildFromArray: (rows: unknown, options: object) => Sheets } {
  execFileSync('npm', ['install', '--silent', '--prefix', folder, `hyperformula@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { HyperFormula } = createRequire(join(folder, 'index.js'))('hyperformula') as {
    HyperFormula: { buildFromArray: (rows: unknown, options: object) => Sheets };
  };
  return HyperFormula;
}

export function run({ peers = false }: { peers?: boolean } = {}) {
  if (!peers) return Promise.resolve([{ peer: 'none: say npm run bench -- --peers' }]);
  const folder = mkdtempSync(join(tmpdir(), 'footing-peers-'));
  try {
    return Promise.resolve(compare(install(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(peer: ReturnType<typeof install>) {
  const sheets = peer.buildFromArray(sheetOf(12), { licenseKey: 'gpl-v3' });
  const noFigures = new Map<string, never>();
  let document = largeDocument();
  let calculation = new Calculation(resolve(document, noFigures));
  const demands = document.scenarios.filter(({ economy }) => economy === 'E0').map(({ id }) => id);
  let step = 0;
  const [own = 0, theirs = 0] = inTurns(
    41,
    () => {
      step += 1;
      document = setAt(document, 'economies.E0.growth.nominal', String(1 + (step % 40) / 10));
      calculation = calculation.next(resolve(document, noFigures));
      for (const scenario of demands)
        for (const formula of columns)
          for (const year of years) calculation.value({ scenario, formula, year });
    },
    () => {
      sheets.setCellContents({ sheet: 0, row: 0, col: 0 }, 1 + (step % 40) / 10);
      for (let col = 12; col < 32; col++)
        for (let row = 1; row <= years.length; row++) sheets.getCellValue({ sheet: 0, row, col });
    },
  );
  return [
    {
      peer: `HyperFormula ${version}`,
      numbers: demands.length * columns.length * years.length,
      'engine ms': own,
      'peer ms': theirs,
      ratio: own / theirs,
    },
  ];
}
