import { parseCell } from '../../engine/cell.ts';
import { readTraceWith, traceWith, withSaving } from '../calculator/with-saving.ts';
import type { DerivationRow } from '../derivation/row.ts';
import { cellReading } from './cell-reading.ts';
import type { PanelContext, PanelReading } from './reading.ts';

/** A number computed with the saving as another publication reports it; undefined for any other trace. */
export function readWithAccount(trace: string, context: PanelContext): PanelReading | undefined {
  const asked = readTraceWith(trace);
  if (asked === undefined) return undefined;
  const account = context.records.accounts.find(({ id }) => id === asked.account);
  const cell = parseCell(asked.cell);
  const { calculation } = context;
  const value = account?.value ?? null;
  if (account === undefined || value === null || cell === undefined || calculation === undefined)
    return { kind: 'gone' };
  const other = calculation.next(withSaving(calculation.model, { id: account.id, value }));
  const reading = cellReading(cell, other, context);
  if (reading.kind !== 'cell') return reading;
  const rows = reading.view.rows.map((row) => under(account.id, row));
  return { ...reading, view: { ...reading.view, rows } };
}

/** A row whose steps, when opened, stay with the same account. */
function under(account: string, row: DerivationRow): DerivationRow {
  const { trace } = row.value;
  return {
    ...row,
    value: { ...row.value, trace: parseCell(trace) === undefined ? trace : traceWith(account, trace) },
    get foots() {
      return row.foots;
    },
    get children() {
      return row.children.map((child) => under(account, child));
    },
  };
}
