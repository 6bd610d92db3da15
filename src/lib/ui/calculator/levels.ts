import { decimal } from '../../quantity/decimal.ts';
import type { FootingDocument, TargetInput } from '../../scenario/document.ts';
import { isDecimalText } from '../../scenario/is-decimal-text.ts';
import type { FigureBrief } from '../../view/records/records.ts';

/** A level on the ladder: who asked for it, and the scenario that goes to it, if there is one. */
export interface Level {
  value: string;
  /** The statements of the article that name it; none for a level of the reader's own. */
  figures: readonly FigureBrief[];
  scenario: string | null;
  isFocus: boolean;
}

/** The decimal text that a target stands for. */
export function targetValue(target: TargetInput | undefined, figures: readonly FigureBrief[]): string | null {
  if (target === undefined) return null;
  if (typeof target === 'string') return target;
  if ('value' in target) return target.value;
  return figures.find(({ id }) => id === target.figure)?.value ?? null;
}

/** The levels of the article and those of the reader's own, from low to high. */
export function levelsOf(
  document: FootingDocument,
  focus: string | undefined,
  economy: string,
  figures: readonly FigureBrief[],
): Level[] {
  const stated = figures.filter(
    ({ kind, unit, value }) =>
      unit === '% of GDP' && value !== null && (kind === 'demand' || kind === 'status-quo'),
  );
  const levels = new Map<string, Level>();
  const at = (value: string): Level =>
    levels.get(value) ?? {
      value,
      figures: stated.filter((one) => one.value === value),
      scenario: null,
      isFocus: false,
    };
  for (const { value } of stated) if (value !== null) levels.set(value, at(value));
  for (const scenario of document.scenarios) {
    const value = targetValue(scenario.target, figures);
    if (scenario.economy !== economy || value === null || !isDecimalText(value)) continue;
    const level = at(value);
    const isFocus = level.isFocus || scenario.id === focus;
    levels.set(value, {
      ...level,
      scenario: scenario.id === focus ? scenario.id : (level.scenario ?? scenario.id),
      isFocus,
    });
  }
  return [...levels.values()].sort((a, b) => decimal(a.value).comparedTo(decimal(b.value)));
}
