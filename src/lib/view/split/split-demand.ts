import { decimal, plain } from '../../quantity/decimal.ts';
import type { PartEntry } from '../../scenario/document.ts';
import { roundHalfAway } from '../shown-digits.ts';

/** The core of the commitment of The Hague, in per cent of GDP. */
const HAGUE_CORE = decimal('3.5');
/** Its part of 5%: the same proportion is proposed for other levels. */
const HAGUE_PART = decimal('0.7');

/** The parts that are proposed for a demand: core as in the commitment of The Hague, the rest related. */
export function splitDemand(level: string): PartEntry[] {
  const whole = decimal(level);
  const core = whole.gt(HAGUE_CORE) ? HAGUE_CORE : roundHalfAway(whole.times(HAGUE_PART), 1);
  return [{ id: 'core', target: plain(core) }, { id: 'related' }];
}
