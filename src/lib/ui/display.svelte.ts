import type { Decimals, Scale } from '../view/number-style.ts';
import { keepSetting, storedSetting } from './autosave.ts';

const SCALES: readonly Scale[] = ['auto', 'trillion', 'billion', 'million', 'unit'];
const DECIMALS: readonly Decimals[] = ['auto', 'more'];

/** How numbers are shown. Never part of a document: no result changes with it. */
export class Display {
  scale = $state<Scale>('auto');
  decimals = $state<Decimals>('auto');
  /** Money in US dollars instead of the economy's currency. */
  dollars = $state(false);

  readonly style = $derived({ scale: this.scale, decimals: this.decimals });

  /** Takes up what was chosen on this device before. */
  restore(): void {
    const [scale, decimals, dollars] = (storedSetting('display') ?? '').split(' ');
    this.scale = SCALES.find((one) => one === scale) ?? 'auto';
    this.decimals = DECIMALS.find((one) => one === decimals) ?? 'auto';
    this.dollars = dollars === 'dollars';
  }

  keep(): void {
    keepSetting('display', `${this.scale} ${this.decimals} ${this.dollars ? 'dollars' : 'national'}`);
  }
}
