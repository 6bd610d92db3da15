/** Reads CSV as RFC 4180 has it; throws where a quote is left open. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (let at = 0, row: string[] = []; ; at += 1) {
    cell.lastIndex = at;
    const [whole = '', quoted, bare = ''] = cell.exec(body) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    at += whole.length;
    if (body[at] === ',') continue;
    rows.push(row);
    if (at >= body.length) return rows;
    if (!body.startsWith('\r\n', at)) throw new Error(`At ${at} there is neither a comma nor a line's end.`);
    row = [];
    at += 1;
  }
}

/** Cells that a spreadsheet would take for a formula. */
export function formulaCells(rows: readonly (readonly string[])[]): string[] {
  return rows
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠ー]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
}
