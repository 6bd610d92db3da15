import type { DerivationView } from './derivation-rows.ts';
import type { DerivationRow } from './derivation/row.ts';
import type { CoreMessages } from './messages/en/core.ts';
import { plainSpaces } from './plain-spaces.ts';
import type { Traced } from './traced.ts';

/** Rows beyond these would be no text that a person reads. */
const MOST_LINES = 2000;

/**
 * A derivation as indented plain text, for a mail or a footnote. A calculation that stands further up already
 * is named and not opened again.
 */
export function derivationText(view: DerivationView, core: CoreMessages): string {
  const { marks, asAbove, roundedNote, listSeparator, labelled } = core.derivation;
  const lines = [labelled(view.label, view.value.text)];
  // A committed plan is computed by the same formulas as the path beside it: only the number tells them apart.
  const nameOf = ({ trace, full, text }: Traced): string => `${trace}=${full ?? text}`;
  const seen = new Set([nameOf(view.value)]);
  if (!view.foots) lines.push(roundedNote);
  const write = (row: DerivationRow, depth: number): void => {
    if (lines.length >= MOST_LINES) return;
    const known =
      row.mark === 'calculation' && row.label !== core.derivation.step && seen.has(nameOf(row.value));
    const said = [
      marks[row.mark],
      row.note,
      known ? asAbove : undefined,
      row.foots ? undefined : roundedNote,
    ];
    const about = said.filter((part) => part !== undefined).join(listSeparator);
    const sign = row.sign === '' ? '' : `${row.sign} `;
    lines.push(
      `${'  '.repeat(depth)}${sign}${labelled(row.label, row.value.text)} [${about}; ${row.value.trace}]`,
    );
    if (known) return;
    seen.add(nameOf(row.value));
    for (const child of row.children) write(child, depth + 1);
  };
  for (const row of view.rows) write(row, 1);
  return plainSpaces(lines.join('\n'));
}
