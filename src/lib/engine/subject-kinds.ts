import type { Calculation } from './calculation.ts';
import type { Cell } from './cell.ts';
import type { Subject } from './subject.ts';

/** Makes the subject of a cell; undefined where the model has none of that address. */
export type SubjectMaker = (calculation: Calculation, cell: Cell) => Subject | undefined;

const kinds = new Map<string, SubjectMaker>();

/** Adds a kind of subject that a part loaded on demand brings along, by the prefix of its cells' addresses. */
export function declareSubjects(prefix: string, maker: SubjectMaker): void {
  kinds.set(prefix, maker);
}

/** Whether an address belongs to a kind of its own: `count:JPN:…`. */
export function prefixOf({ scenario }: Cell): string | undefined {
  const at = scenario.indexOf(':');
  return at < 0 ? undefined : scenario.slice(0, at);
}

/** The subject of a cell of a declared kind; undefined for economies and scenarios, and where there is none. */
export function subjectOfKind(calculation: Calculation, cell: Cell): Subject | undefined {
  const prefix = prefixOf(cell);
  return prefix === undefined ? undefined : kinds.get(prefix)?.(calculation, cell);
}
