// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { LastYear } from '@/api/lastYear';
import { figureBefore, kindWords } from './figures';

const lastYear: LastYear = {
  year: 2024,
  kind: 'exact',
  edition: '2021',
  cells: {
    'requests/carried-in/natural-person': 9,
    'requests/carried-forward/natural-person': 3,
    'requests/newly-received/natural-person': 0,
    'fees/administrative-fees/amount': 3.04,
  },
  sources: [],
  missing: [],
};

describe("last year's figure under a cell", () => {
  it("is last year's of the same cell, zero too", () => {
    expect(figureBefore(lastYear, 'requests/newly-received/natural-person')).toEqual({
      short: '上年 0',
      long: '上年（2024年度）：0',
    });
    expect(figureBefore(lastYear, 'fees/administrative-fees/amount')?.short).toBe('上年 3.04');
  });

  it('is 四 under 上年结转', () => {
    expect(figureBefore(lastYear, 'requests/carried-in/natural-person')?.short).toBe('上年四 3');
    expect(figureBefore(lastYear, 'requests/carried-in/natural-person')?.long).toContain('四、结转下年度继续办理');
  });

  it('is nothing where last year has none, or is not known', () => {
    expect(figureBefore(lastYear, 'requests/granted/natural-person')).toBeNull();
    expect(figureBefore(null, 'requests/newly-received/natural-person')).toBeNull();
    expect(figureBefore(lastYear, 'title')).toBeNull();
  });
});

describe('what the figures are', () => {
  it('is said only when they are not simply its own', () => {
    expect(kindWords(lastYear)).toBeNull();
    expect(kindWords({ ...lastYear, kind: 'summed' })).toContain('合并前');
    expect(kindWords({ ...lastYear, kind: 'split' })).toContain('不能直接比较');
  });
});
