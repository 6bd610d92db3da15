import { NoNumber } from '../../engine/problem.ts';
import { derive } from '../../engine/derive.ts';
import { plainWords } from '../charts/words.ts';
import { derivationJson } from '../derivation-json.ts';
import { derivationText } from '../derivation-text.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { plainSpaces } from '../plain-spaces.ts';
import type { CellReading, PanelContext } from './reading.ts';

/** A calculation as text: whose it is, then its rows, then the conventions that it rests on. */
export function workingText({ about, view, conventions }: CellReading, core: CoreMessages): string {
  const rules = conventions.map(({ label, rule }) => `  ${label}: ${rule}`);
  return plainSpaces(
    [
      plainWords(about),
      derivationText(view, core),
      ...(rules.length === 0 ? [] : [`${core.panel.conventions}:`, ...rules]),
    ].join('\n'),
  );
}

/** A calculation as data for another program: exact values, addresses and operations. */
export function workingJson(
  { cell, leaves, conventions }: CellReading,
  version: string,
  { calculation }: PanelContext,
): string {
  const derivation = calculation && derive(calculation, cell);
  if (derivation === undefined || derivation instanceof NoNumber) return '';
  const working = derivationJson(derivation, cell.scenario);
  const rests = { leaves: leaves.map(({ ref }) => ref), conventions: conventions.map(({ id }) => id) };
  return `${JSON.stringify({ footing: version, ...rests, working }, null, 2)}\n`;
}
