import { decimalOfNumber, numberOf, plain, type Decimal } from './decimal';
import type { CellValue, Cells } from './types';

/** The figure; null when the cell is blank or holds what is no number. */
export function figure(cells: Cells, id: string): Decimal | null {
  const value = cells[id];
  return typeof value === 'number' ? decimalOfNumber(value) : null;
}

export function isBlank(cells: Cells, id: string): boolean {
  return cells[id] === undefined || cells[id] === null;
}

export function isRaw(value: CellValue | undefined): value is { raw: string } {
  return typeof value === 'object' && value !== null;
}

export function sameValue(left: CellValue | undefined, right: CellValue | undefined): boolean {
  if (isRaw(left) && isRaw(right)) return left.raw === right.raw;
  return (left ?? null) === (right ?? null);
}

export function valueOf(figure: Decimal): CellValue {
  return numberOf(figure);
}

/** As it stands in the cell and in the clipboard: plain, without separators; blank as nothing. */
export function printValue(value: CellValue | undefined): string {
  if (value === undefined || value === null) return '';
  return isRaw(value) ? value.raw : plain(decimalOfNumber(value));
}
