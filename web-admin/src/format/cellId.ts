/** The three words of a cell's id. */
export interface CellWords {
  table: string;
  row: string;
  column: string;
}

export function cellId(table: string, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}

/** The words of an id; null when it is no cell id. */
export function cellWords(id: string): CellWords | null {
  const [table, row, column, more] = id.split('/');
  return table && row && column && more === undefined ? { table, row, column } : null;
}
