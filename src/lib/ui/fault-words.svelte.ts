import type { Locale } from '../view/locale.ts';
import type { FaultMessages } from '../view/messages/en/faults.ts';
import { loadFaults } from '../view/messages/load-faults.ts';

/** The sentences for faults at fields: fetched once something is being changed. */
export class FaultWords {
  current = $state.raw<FaultMessages>();

  async load(locale: Locale): Promise<void> {
    try {
      this.current = await loadFaults(locale);
    } catch {
      // The field stays marked; its sentence comes with the next try.
      this.current = undefined;
    }
  }
}
