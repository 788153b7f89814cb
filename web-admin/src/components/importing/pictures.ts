import type { SourceCell, SourcePicture } from '@/api/types';

/** One cell as it is drawn; `at` is its place in the row that the note speaks of. */
export interface DrawnCell {
  text: string;
  rows: number;
  columns: number;
  at?: number;
}

/** The head rows, then the row itself, each with blank cells where the file has none. */
export function drawn(picture: SourcePicture): { head: DrawnCell[][]; row: DrawnCell[] } {
  const taken = new Set<string>();
  const head = picture.head.map((line, down) => draw(line, down, taken));
  const cells = picture.cells.map((cell) => ({ ...cell, rows: 1 }));
  return { head, row: draw(cells, picture.head.length, taken).map(numbered()) };
}

function numbered(): (cell: DrawnCell & { gap?: boolean }) => DrawnCell {
  let at = 0;
  return ({ gap, ...cell }) => (gap ? cell : { ...cell, at: at++ });
}

/** A line's cells from left to right; what hangs down from above takes its columns. */
function draw(line: readonly SourceCell[], down: number, taken: Set<string>): (DrawnCell & { gap?: boolean })[] {
  const cells: (DrawnCell & { gap?: boolean })[] = [];
  let right = 0;
  for (const cell of line) {
    for (; right < cell.column; right += 1) {
      if (!taken.has(`${down}/${right}`)) cells.push({ text: '', rows: 1, columns: 1, gap: true });
    }
    for (let below = 0; below < cell.rows; below += 1) {
      for (let over = 0; over < cell.columns; over += 1) taken.add(`${down + below}/${cell.column + over}`);
    }
    cells.push({ text: cell.text, rows: cell.rows, columns: cell.columns });
    right = cell.column + cell.columns;
  }
  return cells;
}
