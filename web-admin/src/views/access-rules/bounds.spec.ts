import { describe, expect, it } from 'vitest';
import { fault } from './bounds';

const tries = { field: 'tries', name: '连续输错锁定', unit: '次', least: 3, most: 20, mayBeZero: false };
const days = { field: 'passwordDays', name: '密码有效期', unit: '天', least: 30, most: 730, mayBeZero: true };

describe('the bounds of a rule', () => {
  it.each([3, 5, 20])('allow %d tries', (value) => expect(fault(tries, value)).toBe(''));
  it.each([0, 2, 21, -1])('do not allow %d tries', (value) => expect(fault(tries, value)).toBe('应在 3 到 20 之间'));
  it.each([null, 3.5, Number.NaN])('want a whole number, not %s', (value) =>
    expect(fault(tries, value)).toBe('请填整数'),
  );
  it('allow 0 where it means never', () => expect(fault(days, 0)).toBe(''));
  it('say so beside the others', () => expect(fault(days, 29)).toBe('应在 30 到 730 之间，或填 0 表示不限'));
});
