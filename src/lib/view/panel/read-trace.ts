import { parseCell } from '../../engine/cell.ts';
import { cellReading } from './cell-reading.ts';
import { choiceReading } from './choice-reading.ts';
import { accountReading, figureReading } from './figure-reading.ts';
import { readWithAccount } from './with-account.ts';
import type { PanelContext, PanelReading } from './reading.ts';

const OUTSIDE = /^(figure|choice|convention|account):(.+)$/s;

/** Where the number of a trace comes from. Every trace has an answer: what is not there any more says so. */
export function readTrace(trace: string, context: PanelContext): PanelReading {
  const [, kind, name = ''] = OUTSIDE.exec(trace) ?? [];
  const { records, core, calculation } = context;
  switch (kind) {
    case 'figure': {
      const figure = records.figures.find(({ id }) => id === name);
      return figure === undefined ? { kind: 'gone' } : figureReading(figure, records, core);
    }
    case 'account': {
      const account = records.accounts.find(({ id }) => id === name);
      return account === undefined ? { kind: 'gone' } : accountReading(account, records.figures, core);
    }
    case 'convention': {
      const convention = records.conventions.find(({ id }) => id === name);
      return convention === undefined ? { kind: 'gone' } : { kind: 'convention', convention };
    }
    case 'choice':
      return choiceReading(name, context);
    default: {
      const other = readWithAccount(trace, context);
      if (other !== undefined) return other;
      const cell = parseCell(trace);
      if (cell === undefined || calculation === undefined) return { kind: 'gone' };
      return cellReading(cell, calculation, context);
    }
  }
}
