import type { Words } from '../charts/words.ts';
import type { PanelContext } from './reading.ts';

type Naming = Pick<PanelContext, 'core' | 'economyName' | 'calculation' | 'presetTexts'>;
/** Says whose number a cell's own part of the address names; empty where it cannot. */
export type Namer = (address: string, naming: Naming) => Words;

const namers = new Map<string, Namer>();

/** Adds the names of a kind of subject that a part loaded on demand brings along. */
export function declareNames(prefix: string, namer: Namer): void {
  namers.set(prefix, namer);
}

/** The name of a declared subject; undefined for economies and scenarios. */
export function declaredName(address: string, naming: Naming): Words | undefined {
  const at = address.indexOf(':');
  return at < 0 ? undefined : namers.get(address.slice(0, at))?.(address, naming);
}
