import { decimal } from '../../quantity/decimal.ts';
import type { Tone } from '../charts/chart.ts';
import { toneOf } from '../charts/tone.ts';
import type { EvidenceFigure } from './evidence-figure.ts';

/** The colour that a figure has on the charts; grey where it is neither a demanded level nor the saving. */
export function figureTone({ kind, value }: Pick<EvidenceFigure, 'kind' | 'value'>): Tone {
  if (kind === 'saving') return 'saving';
  return kind === 'demand' && value !== null ? toneOf(decimal(value)).tone : 'baseline';
}
