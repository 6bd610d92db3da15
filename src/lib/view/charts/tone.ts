import type { Decimal } from '../../quantity/decimal.ts';
import type { Tone } from './chart.ts';

const STEPS: readonly { below: number; tone: Tone; level: number }[] = [
  { below: 2.5, tone: 'level-2', level: 2 },
  { below: 3.25, tone: 'level-3', level: 3 },
  { below: 4.25, tone: 'level-35', level: 3.5 },
  { below: Infinity, tone: 'level-5', level: 5 },
];

/** The step of the one hue that stands for a level; a level between the steps is dashed. */
export function toneOf(level: Decimal | null): { tone: Tone; dash: boolean } {
  if (level === null) return { tone: 'level-35', dash: true };
  const value = level.toNumber();
  const step = STEPS.find(({ below }) => value < below);
  return { tone: step?.tone ?? 'level-5', dash: step?.level !== value };
}
