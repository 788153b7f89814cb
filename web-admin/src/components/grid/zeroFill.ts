import { isBlank, type Cells, type GridCell } from '@/format';

/** The cells that a zero confirmation will fill: blank ones that are typed. A value is never overwritten. */
export function zeroPlan(cells: Cells, candidates: readonly GridCell[]): GridCell[] {
  return candidates.filter((cell) => !cell.computed && isBlank(cells, cell.id));
}
