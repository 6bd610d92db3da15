import type { ScenarioModel } from '../../scenario/model.ts';
import type { WorkbookContext } from './context.ts';

/** A scenario's economy, the shape of its path and its years, in one line. */
export function pathText({ economy, path }: ScenarioModel, { words, economyName }: WorkbookContext): string {
  const { from, to, shape } = path;
  const years = from === undefined ? '' : to === undefined ? words.since(from) : words.between(from, to);
  return words.path(economyName(economy), words.shapes[shape], years);
}
