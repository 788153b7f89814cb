/**
 * Reads a block of cells from the clipboard's plain text: cells parted by tabs, rows by line ends, as spreadsheets and
 * word processors write them. Nothing else parts cells, so `1,234` and `1 234` stay whole.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < normal.length; at += 1) {
    const character = normal[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (normal[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (character === '"' && cell === '' && closesAt(normal, at)) {
      quoted = true;
    } else if (character === '\t' || character === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else {
      cell += character;
    }
  }
  rows[rows.length - 1]?.push(cell);
  return rows;
}

/** Whether the quote that opens here is closed at the end of a cell; otherwise it is just a character. */
function closesAt(text: string, open: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(text.slice(open));
}

/** Writes a block of cells for the clipboard. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');
}
