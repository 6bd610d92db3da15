import { Calculation } from '../../engine/calculation.ts';
import { parseCell } from '../../engine/cell.ts';
import { readTraceWith, traceWith } from '../calculator/with-saving.ts';
import { otherModel } from '../changes/other-model.ts';
import type { DerivationRow } from '../derivation/row.ts';
import { cellReading } from './cell-reading.ts';
import { choiceReading } from './choice-reading.ts';
import type { PanelContext, PanelReading } from './reading.ts';

/**
 * A number of another version, computed with another source in use, or with the saving as another publication
 * reports it; undefined for any other trace.
 */
export function readWithAccount(trace: string, context: PanelContext): PanelReading | undefined {
  const asked = readTraceWith(trace);
  if (asked === undefined) return undefined;
  const choice = /^choice:(.+)$/s.exec(asked.cell)?.[1];
  if (choice !== undefined) return choiceElsewhere(choice, trace, context);
  const cell = parseCell(asked.cell);
  const other = otherCalculation(asked.account, context);
  if (cell === undefined || other === undefined) return { kind: 'gone' };
  const reading = cellReading(cell, other, { ...context, calculation: other });
  if (reading.kind !== 'cell') return reading;
  const rows = reading.view.rows.map((row) => under(asked.account, row));
  return { ...reading, view: { ...reading.view, rows } };
}

function otherCalculation(reference: string, context: PanelContext): Calculation | undefined {
  const { calculation, document, figures = new Map(), records, other } = context;
  if (calculation === undefined || document === undefined) return undefined;
  const isAccount = !/^(version|alternative\.\d+)$/.test(reference);
  const model = otherModel(isAccount ? `account.${reference}` : reference, {
    model: calculation.model,
    document,
    figures,
    version: other,
    accounts: records.accounts,
  });
  if (model === undefined) return undefined;
  return reference === 'version' ? new Calculation(model) : calculation.next(model);
}

/** A number that the reader supplied in the version that is only read. */
function choiceElsewhere(path: string, trace: string, context: PanelContext): PanelReading {
  const { other } = context;
  if (other === undefined) return { kind: 'gone' };
  const there = { ...context, document: other.document, calculation: new Calculation(other.model) };
  const reading = choiceReading(path, there);
  return reading.kind === 'gone' ? reading : { ...reading, value: { ...reading.value, trace } };
}

/** A row whose steps, when opened, stay with the same account, source or version. */
function under(account: string, row: DerivationRow): DerivationRow {
  const { trace } = row.value;
  const isOwn = account === 'version' && trace.startsWith('choice:');
  return {
    ...row,
    value: {
      ...row.value,
      trace: isOwn || parseCell(trace) !== undefined ? traceWith(account, trace) : trace,
    },
    get foots() {
      return row.foots;
    },
    get children() {
      return row.children.map((child) => under(account, child));
    },
  };
}
