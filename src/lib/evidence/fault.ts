/** What is wrong with a record or with a text, and what to do about it. */
export interface Fault {
  file: string;
  id: string;
  wrong: string;
  remedy: string;
}

/**
 * Writes a fault as one line.
 *
 * Shape: `file: id: what is wrong: what to do`.
 */
export function formatFault({ file, id, wrong, remedy }: Fault): string {
  return `${file}: ${id}: ${wrong}: ${remedy}`;
}
