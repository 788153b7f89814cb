import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cells, CellValue, ReportFormat } from './types';
import { leavesOf } from './headers';

// What the tests of this folder share. The edition files are those of the core, by relative path.

const CORE = join(dirname(fileURLToPath(import.meta.url)), '../../../report-core/src');

export function edition(name: '2019' | '2021'): ReportFormat {
  return readJson(`main/resources/report-format/${name}.json`) as ReportFormat;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(CORE, path), 'utf8'));
}

/** Every cell of the edition with the value that the function gives it. */
export function filled(format: ReportFormat, value: (id: string) => CellValue = () => 0): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const table of format.tables) {
    for (const row of leavesOf(table.rows)) {
      for (const column of leavesOf(table.columns)) {
        const id = `${table.id}/${row.id}/${column.id}`;
        cells[id] = value(id);
      }
    }
  }
  return cells;
}

export function withCells(cells: Cells, changes: Record<string, CellValue>): Record<string, CellValue | undefined> {
  return { ...cells, ...changes };
}
