// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gridModel, type GridModel } from './gridModel';
import { cellsOf, tableOf } from './headers';
import { edition } from './testing';
import type { ReportFormat } from './types';

const model = (format: ReportFormat, id: string, cells = {}): GridModel => {
  const table = tableOf(format, id);
  if (!table) throw new Error(id);
  return gridModel(format, table, cells);
};

describe.each(['2019', '2021'] as const)('grid of edition %s', (name) => {
  const format = edition(name);

  it.each(format.tables.map((table) => table.id))('%s is a full rectangle', (id) => {
    const grid = model(format, id);
    const width = grid.labelColumns + grid.columns;
    const covered = grid.head.map(() => 0);
    grid.head.forEach((row, at) =>
      row.forEach((cell) => {
        for (let down = at; down < at + cell.rowSpan; down += 1) covered[down] = (covered[down] ?? 0) + cell.colSpan;
      }),
    );
    expect(covered).toEqual(grid.head.map(() => width));
    const labels = grid.rows.map(() => 0);
    grid.rows.forEach((row, at) =>
      row.labels.forEach((label) => {
        for (let down = at; down < at + label.rowSpan; down += 1) labels[down] = (labels[down] ?? 0) + label.colSpan;
      }),
    );
    expect(labels).toEqual(grid.rows.map(() => grid.labelColumns));
  });

  it.each(format.tables.map((table) => [table.id, table] as const))('%s has each cell once', (_, table) => {
    const drawn = model(format, table.id).rows.flatMap((row) => row.cells.map((cell) => cell.id));
    expect([...drawn].sort()).toEqual([...cellsOf(table)].sort());
  });
});

describe('grid', () => {
  const format = edition('2021');

  it('draws rows side by side where the table runs across', () => {
    const grid = model(format, 'disputes');
    expect(grid.rows).toHaveLength(1);
    expect(grid.head.map((row) => row.map((cell) => cell.label))[0]).toEqual(['行政复议', '行政诉讼']);
    expect(grid.head[0]?.map((cell) => [cell.colSpan, cell.rowSpan])).toEqual([
      [5, 1],
      [10, 1],
    ]);
  });

  it('shows an undivided row only when it is filled', () => {
    expect(model(format, 'requests').rows.some((row) => row.undivided)).toBe(false);
    const grid = model(format, 'requests', { 'requests/other-handling/enterprise': 2 });
    const at = grid.rows.findIndex((row) => row.undivided);
    expect(grid.rows[at]?.labels[grid.rows[at].labels.length - 1]?.label).toBe('（六）其他处理（未分项）');
    expect(grid.rows[at + 1]?.cells[0]?.row.id).toBe('supplement-overdue');
  });
});
