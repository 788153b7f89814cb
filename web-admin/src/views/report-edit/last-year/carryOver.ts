import type { LastYear } from '@/api/lastYear';
import { cellId, printValue, type Cells, type CellValue, type Leaf } from '@/format';

/** One applicant type: last year's 结转下年度 for this year's 上年结转. */
export interface Carried {
  /** The cell of this year. */
  cell: string;
  column: string;
  label: string;
  last: number;
  /** What stands there now, as printed; empty when it is blank. */
  present: string;
  same: boolean;
}

const TOTAL = 'total';

/** The types of applicants of which last year has a figure, in printed order; the total is computed from them. */
export function carriedOver(lastYear: LastYear, columns: readonly Leaf[], cells: Cells): Carried[] {
  return columns
    .filter((column) => column.id !== TOTAL)
    .flatMap((column) => {
      const last = lastYear.cells[cellId('requests', 'carried-forward', column.id)];
      if (last === undefined) return [];
      const cell = cellId('requests', 'carried-in', column.id);
      const present = cells[cell] ?? null;
      return [
        { cell, column: column.id, label: column.label, last, present: printValue(present), same: present === last },
      ];
    });
}

/** What the ticked ones put into the draft. */
export function chosenValues(carried: readonly Carried[], ticked: ReadonlySet<string>): Record<string, CellValue> {
  return Object.fromEntries(carried.filter((one) => ticked.has(one.cell)).map((one) => [one.cell, one.last]));
}

/**
 * What 总计 comes to when the ticked ones are taken over, beside last year's total: null while a type has no number, so
 * that there is nothing to add up.
 */
export function totalAfter(
  lastYear: LastYear,
  carried: readonly Carried[],
  ticked: ReadonlySet<string>,
  cells: Cells,
): { sum: number; last: number | undefined; differs: boolean } | null {
  let sum = 0;
  for (const one of carried) {
    const value = ticked.has(one.cell) ? one.last : (cells[one.cell] ?? null);
    if (typeof value !== 'number') return null;
    sum += value;
  }
  const last = lastYear.cells[cellId('requests', 'carried-forward', TOTAL)];
  return { sum, last, differs: last !== undefined && printValue(last) !== printValue(sum) };
}
