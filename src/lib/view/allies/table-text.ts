import type { EconomyPasteFault, EconomyPasteNote } from '../../scenario/pasted-economy.ts';
import type { AlliesAddMessages } from '../messages/en/allies-add.ts';

/** The sentence for a fault or note of a pasted table. */
export function tableText(said: EconomyPasteFault | EconomyPasteNote, { table }: AlliesAddMessages): string {
  return (table[said.code] as (said: EconomyPasteFault | EconomyPasteNote) => string)(said);
}
