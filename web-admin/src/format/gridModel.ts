import { cellId } from './cellId';
import { decimalsOf, depthOf, isLeaf, kindOf, leavesOf, partsOf, unitsOf, type Leaf } from './headers';
import { computedCells } from './totals';
import type { CellKind, Cells, Header, ReportFormat, TableSpec } from './types';

/** A printed heading with its extent. */
export interface HeadCell {
  label: string;
  colSpan: number;
  rowSpan: number;
  help: string;
  /** The columns of cells that it stands over, first and one past the last. */
  from: number;
  to: number;
}

export interface LabelCell {
  label: string;
  colSpan: number;
  rowSpan: number;
  help: string;
}

export interface GridCell {
  id: string;
  row: Leaf;
  column: Leaf;
  kind: CellKind;
  decimals: number;
  units: string[];
  computed: boolean;
}

export interface GridRow {
  /** The labels that begin in this row, outermost first. */
  labels: LabelCell[];
  cells: GridCell[];
  /** Whether this is an undivided row of published reports, which the person is to divide. */
  undivided: boolean;
}

/** A statutory table as it is drawn: heading rows with spans, then rows of labels and cells. */
export interface GridModel {
  table: TableSpec;
  head: HeadCell[][];
  /** How many columns the labels of a row take; none where the rows are printed side by side. */
  labelColumns: number;
  rows: GridRow[];
  columns: number;
}

/** Draws a table. The cells tell whether an undivided row has to be shown. */
export function gridModel(format: ReportFormat, table: TableSpec, cells: Cells = {}): GridModel {
  return table.across ? acrossModel(format, table) : plainModel(format, table, cells);
}

function plainModel(format: ReportFormat, table: TableSpec, cells: Cells): GridModel {
  const columns = leavesOf(table.columns);
  const rows = withUndivided(table, cells);
  const labelColumns = depthOf(rows);
  const head = headRows(table.columns, 0, depthOf(table.columns));
  if (table.over) {
    head.unshift([{ label: table.over, colSpan: columns.length, rowSpan: 1, help: '', from: 0, to: columns.length }]);
  }
  head[0]?.unshift({
    label: table.corner ?? '',
    colSpan: labelColumns,
    rowSpan: head.length,
    help: '',
    from: -1,
    to: -1,
  });
  const computed = computedCells(format);
  const undivided = new Set((table.undivided ?? []).map((row) => row.id));
  return {
    table,
    head,
    labelColumns,
    columns: columns.length,
    rows: labelRows(rows, labelColumns, []).map(({ leaf, labels }) => ({
      labels,
      undivided: undivided.has(leaf.id),
      cells: columns.map((column) => gridCell(table, leaf, column, computed)),
    })),
  };
}

/** The rows side by side, each with all columns under it, over one line of cells. */
function acrossModel(format: ReportFormat, table: TableSpec): GridModel {
  const columns = leavesOf(table.columns);
  const computed = computedCells(format);
  const stacked = stackedUnder(table.rows, table.columns);
  const head = headRows(stacked, 0, depthOf(stacked));
  const cells = leavesOf(table.rows).flatMap((row) => columns.map((column) => gridCell(table, row, column, computed)));
  return {
    table,
    head,
    labelColumns: 0,
    columns: cells.length,
    rows: [{ labels: [], cells, undivided: false }],
  };
}

function stackedUnder(rows: readonly Header[], columns: readonly Header[]): Header[] {
  return rows.map((row) => ({
    label: row.label,
    ...(row.help === undefined ? {} : { help: row.help }),
    columns: isLeaf(row) ? [...columns] : stackedUnder(partsOf(row), columns),
  }));
}

function headRows(headers: readonly Header[], from: number, depth: number): HeadCell[][] {
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  let at = from;
  for (const header of headers) {
    const parts = partsOf(header);
    const width = parts.length === 0 ? 1 : leafCount(parts);
    rows[0]?.push({
      label: header.label,
      colSpan: width,
      rowSpan: parts.length === 0 ? depth : 1,
      help: header.help ?? '',
      from: at,
      to: at + width,
    });
    headRows(parts, at, parts.length === 0 ? 0 : depth - 1).forEach((row, index) => rows[index + 1]?.push(...row));
    at += width;
  }
  return rows;
}

function leafCount(headers: readonly Header[]): number {
  return headers.reduce((sum, header) => {
    const parts = partsOf(header);
    return sum + (parts.length === 0 ? 1 : leafCount(parts));
  }, 0);
}

interface LabelledRow {
  leaf: Leaf;
  labels: LabelCell[];
}

/** Each leaf with the labels that begin in its row; `open` are those of the groups that begin with it. */
function labelRows(headers: readonly Header[], width: number, open: LabelCell[]): LabelledRow[] {
  return headers.flatMap((header, index) => {
    const begins = index === 0 ? open : [];
    if (isLeaf(header)) {
      const label = { label: header.label, colSpan: width, rowSpan: 1, help: header.help ?? '' };
      return [{ leaf: header, labels: [...begins, label] }];
    }
    const parts = partsOf(header);
    const label = { label: header.label, colSpan: 1, rowSpan: leafCount(parts), help: header.help ?? '' };
    return labelRows(parts, width - 1, [...begins, label]);
  });
}

/** The rows, with each undivided row that is filled put before the first of those that it covers. */
function withUndivided(table: TableSpec, cells: Cells): Header[] {
  const columns = leavesOf(table.columns);
  const shown = (table.undivided ?? []).filter((row) =>
    columns.some((column) => (cells[cellId(table.id, row.id, column.id)] ?? null) !== null),
  );
  if (shown.length === 0) return table.rows;
  const insert = (headers: readonly Header[]): Header[] =>
    headers.flatMap((header) => {
      const before = shown
        .filter((row) => row.covers[0] === header.id && header.id !== undefined)
        .map((row) => ({
          id: row.id,
          label: `${row.label}（未分项）`,
          help: '来源报告只有合在一起的一行，请分填到下面各行，再清空本行。',
        }));
      return header.rows ? [...before, { ...header, rows: insert(header.rows) }] : [...before, header];
    });
  return insert(table.rows);
}

function gridCell(table: TableSpec, row: Leaf, column: Leaf, computed: Set<string>): GridCell {
  const id = cellId(table.id, row.id, column.id);
  return {
    id,
    row,
    column,
    kind: kindOf(table, row.id, column.id),
    decimals: decimalsOf(table, row.id, column.id),
    units: unitsOf(table, row.id, column.id),
    computed: computed.has(id),
  };
}
