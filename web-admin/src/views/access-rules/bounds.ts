import type { Bounds } from '@/api/access';

/** Why a value cannot be set; empty when it can. */
export function fault(bounds: Bounds, value: number | null): string {
  if (value === null || !Number.isInteger(value)) return '请填整数';
  if (bounds.mayBeZero && value === 0) return '';
  const zero = bounds.mayBeZero ? '，或填 0 表示不限' : '';
  return value < bounds.least || value > bounds.most ? `应在 ${bounds.least} 到 ${bounds.most} 之间${zero}` : '';
}
