import { isOfFigure, type Correction } from './correction-schema';
import { byDate } from './corrections';
import type { Fault } from './fault';
import type { Convention, Figure } from './schema';

/**
 * Checks the corrections against the evidence as it stands.
 *
 * Problems: an id without its day, a figure or convention that does not exist, a correction of nothing, corrections of
 * one figure that do not follow on each other or do not lead to its value now.
 */
export function checkCorrections(
  corrections: readonly Correction[],
  figures: readonly Figure[],
  conventions: readonly Convention[],
): Fault[] {
  const faults: Fault[] = [];
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const rules = new Set(conventions.map(({ id }) => id));
  const reached = new Map<string, { value: string | null; by: string }>();
  const say = (id: string, wrong: string, remedy: string): void => {
    faults.push({ file: `data/corrections/${id}.json`, id, wrong, remedy });
  };
  for (const one of [...corrections].sort(byDate)) {
    const { id, date, what, before, after } = one;
    if (!id.startsWith(`${date}-`))
      say(id, `its date is ${date}`, 'begin the id and the file’s name with the day');
    if (JSON.stringify(before) === JSON.stringify(after))
      say(id, 'before and after are the same', 'write what was changed, or take the file away');
    if ('convention' in what && !rules.has(what.convention))
      say(id, `there is no convention “${what.convention}”`, 'correct the id');
    if (!isOfFigure(one)) continue;
    const { figure } = one.what;
    if (!values.has(figure)) say(id, `there is no figure “${figure}”`, 'correct the id');
    const last = reached.get(figure);
    if (last !== undefined && last.value !== one.before)
      say(
        id,
        `it begins with ${String(one.before)}, ${last.by} ended with ${String(last.value)}`,
        'make both the same',
      );
    reached.set(figure, { value: one.after, by: id });
  }
  for (const [figure, { value, by }] of reached) {
    const now = values.get(figure);
    if (now !== undefined && now !== value)
      say(by, `it ends with ${String(value)}, the figure has ${String(now)}`, 'correct one of them');
  }
  return faults;
}
