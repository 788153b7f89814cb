import { decimalOf, numberOf, precision, SIGNIFICANT_DIGITS } from './decimal';
import type { CellKind, CellValue } from './types';

const MINUS = /^[-－−﹣]/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads what was typed or pasted into a cell: full-width digits, thousands separators and spaces are taken for what they
 * mean; nothing is blank; what is no number is kept to the letter as raw.
 */
export function parseCell(text: string): CellValue {
  const typed = text.replace(/[\u200b\u200e\u200f\ufeff]/g, '').trim();
  if (typed === '') return null;
  let digits = halfWidth(typed).replace(/\s/g, '');
  const negative = MINUS.test(digits);
  digits = digits.replace(MINUS, '').replace(/^\+/, '');
  if (GROUPED.test(digits)) digits = digits.replace(/,/g, '');
  const value = NUMBER.test(digits) ? decimalOf((negative ? '-' : '') + digits) : null;
  if (!value || precision(value) > SIGNIFICANT_DIGITS) return { raw: typed };
  // There is one zero: −0 is 0.
  return value.digits === 0n ? 0 : numberOf(value);
}

/** Full-width digits, points, commas and signs as plain ones. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．]/g, '.')
    .replace(/[，]/g, ',')
    .replace(/[＋]/g, '+')
    .replace(/\u3000/g, ' ');
}

/** What is wrong with a value in a cell of this kind, said to the person who types; null when nothing is. */
export function valueProblem(value: CellValue | undefined, kind: CellKind, decimals: number): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number') return `“${value.raw}”不是数。请只填数字，没有的填 0。`;
  const text = String(value);
  const fraction = text.includes('e-') ? Number.POSITIVE_INFINITY : (text.split('.')[1]?.length ?? 0);
  if (kind !== 'amount' && fraction > 0) return '这里填件数，应是整数。';
  if (kind === 'amount' && fraction > decimals) return `最多填 ${decimals} 位小数。`;
  if (kind !== 'change' && value < 0) return '这里不能填负数。';
  return null;
}
