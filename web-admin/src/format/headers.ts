import { cellId, cellWords } from './cellId';
import type { CellKind, Header, ReportFormat, Section, TableSpec, Undivided } from './types';

/** A header that has cells. */
export interface Leaf extends Header {
  id: string;
}

export function partsOf(header: Header): Header[] {
  return header.rows ?? header.columns ?? [];
}

export function isLeaf(header: Header): header is Leaf {
  return header.id !== undefined;
}

/** This leaf, or the leaves under this group, in printed order. */
export function leavesOf(headers: readonly Header[]): Leaf[] {
  return headers.flatMap((header) => (isLeaf(header) ? [header] : leavesOf(partsOf(header))));
}

/** How many levels of headings these take: 1 when there are only leaves. */
export function depthOf(headers: readonly Header[]): number {
  return Math.max(0, ...headers.map((header) => 1 + depthOf(partsOf(header))));
}

export function tableOf(format: ReportFormat, id: string): TableSpec | undefined {
  return format.tables.find((table) => table.id === id);
}

export function rowOf(table: TableSpec, id: string): Leaf | undefined {
  return leavesOf(table.rows).find((row) => row.id === id);
}

export function columnOf(table: TableSpec, id: string): Leaf | undefined {
  return leavesOf(table.columns).find((column) => column.id === id);
}

/** The cells of a table, row by row, in printed order. */
export function cellsOf(table: TableSpec): string[] {
  const columns = leavesOf(table.columns);
  return leavesOf(table.rows).flatMap((row) => columns.map((column) => cellId(table.id, row.id, column.id)));
}

/** The cells of the undivided rows that published reports print in this table. */
export function undividedCellsOf(table: TableSpec): string[] {
  const columns = leavesOf(table.columns);
  return (table.undivided ?? []).flatMap((row) => columns.map((column) => cellId(table.id, row.id, column.id)));
}

/** The undivided row of which this cell's row is a part; undefined when there is none. */
export function undividedOver(table: TableSpec, row: string): Undivided | undefined {
  return table.undivided?.find((whole) => whole.covers.includes(row));
}

/** What a cell may hold: its column's word, else its row's, else the table's. */
export function kindOf(table: TableSpec, row: string, column: string): CellKind {
  return columnOf(table, column)?.kind ?? rowOf(table, row)?.kind ?? table.kind;
}

/** The most decimals of a cell. */
export function decimalsOf(table: TableSpec, row: string, column: string): number {
  return columnOf(table, column)?.decimals ?? rowOf(table, row)?.decimals ?? table.decimals ?? 0;
}

/** The units a person chooses from, when the official table prints none. */
export function unitsOf(table: TableSpec, row: string, column: string): string[] {
  return columnOf(table, column)?.units ?? rowOf(table, row)?.units ?? [];
}

/** How a cell is called in a sentence: row and column. An unknown one is called by its id. */
export function labelOf(format: ReportFormat, id: string): string {
  const words = cellWords(id);
  const table = words && tableOf(format, words.table);
  if (!words || !table) return id;
  const row =
    rowOf(table, words.row)?.label ?? table.undivided?.find((whole) => whole.id === words.row)?.label ?? words.row;
  return `${row}·${columnOf(table, words.column)?.label ?? words.column}`;
}

/** What a section is called on its tab. */
export function sectionName(section: Section): string {
  return section.number ? `${section.number}、${section.title}` : section.title;
}

/** The section in which a cell or a part stands; -1 when in none. */
export function sectionIndexOf(format: ReportFormat, place: { cell: string } | { part: string }): number {
  const table = 'cell' in place ? cellWords(place.cell)?.table : undefined;
  return format.sections.findIndex((section) =>
    section.kind === 'tables'
      ? table !== undefined && section.tables.includes(table)
      : 'part' in place && section.part === place.part,
  );
}
