import type { GridCell, GridModel } from '@/format';

/** A cell's place in the drawn table, from 0. */
export interface Position {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends included; the anchor is where it was begun. */
export interface Selection {
  anchor: Position;
  focus: Position;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const at = (row: number, column: number): Selection => ({ anchor: { row, column }, focus: { row, column } });

export function cellAt(model: GridModel, position: Position): GridCell | undefined {
  return model.rows[position.row]?.cells[position.column];
}

export function positionOf(model: GridModel, cell: string): Position | null {
  for (const [row, line] of model.rows.entries()) {
    const column = line.cells.findIndex((other) => other.id === cell);
    if (column >= 0) return { row, column };
  }
  return null;
}

export function bounds({ anchor, focus }: Selection): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isSelected(selection: Selection, row: number, column: number): boolean {
  const { top, bottom, left, right } = bounds(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSingle({ anchor, focus }: Selection): boolean {
  return anchor.row === focus.row && anchor.column === focus.column;
}

/** The selected cells, row by row. */
export function selectedRows(model: GridModel, selection: Selection): GridCell[][] {
  const { top, bottom, left, right } = bounds(selection);
  return model.rows.slice(top, bottom + 1).map((row) => row.cells.slice(left, right + 1));
}

/** One cell on, or as far as the edge goes; stays at the edge. */
export function moved(model: GridModel, from: Position, direction: Direction, toEdge = false): Position {
  const lastRow = model.rows.length - 1;
  const lastColumn = model.columns - 1;
  const step = toEdge ? Math.max(lastRow, lastColumn) + 1 : 1;
  const clamp = (value: number, last: number) => Math.min(last, Math.max(0, value));
  switch (direction) {
    case 'up':
      return { ...from, row: clamp(from.row - step, lastRow) };
    case 'down':
      return { ...from, row: clamp(from.row + step, lastRow) };
    case 'left':
      return { ...from, column: clamp(from.column - step, lastColumn) };
    case 'right':
      return { ...from, column: clamp(from.column + step, lastColumn) };
  }
}

/** The next cell to type in, row by row, passing over computed ones; null at the end of the table. */
export function tabbed(model: GridModel, from: Position, backwards: boolean): Position | null {
  const step = backwards ? -1 : 1;
  const count = model.rows.length * model.columns;
  for (let index = from.row * model.columns + from.column + step; index >= 0 && index < count; index += step) {
    const position = { row: Math.floor(index / model.columns), column: index % model.columns };
    if (!cellAt(model, position)?.computed) return position;
  }
  return null;
}

/** The first cell that one can type in. */
export function firstOpen(model: GridModel): Position {
  return tabbed(model, { row: 0, column: -1 }, false) ?? { row: 0, column: 0 };
}

/** Few columns need no full width; figures far from their labels are hard to read. */
export function isNarrow(model: GridModel): boolean {
  return model.columns <= 3;
}
