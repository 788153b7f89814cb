import { describe, expect, it } from 'vitest';
import type { RosterRow } from '@/api/years';
import { finished, mayBeUrged, told } from './roster';

const ROW: RosterRow = {
  organ: { code: 'a', name: '甲镇' },
  typeName: '乡镇人民政府',
  ended: false,
  state: 'DRAFT',
  stateName: '起草',
  due: '2027-01-31',
  late: false,
  report: 'r',
  waitsFor: '填报人',
  lastMove: null,
  nudgedAt: null,
  gaps: [],
  failure: null,
};
const NOON = new Date('2027-02-01T04:00:00Z');

describe('the roster', () => {
  it('lets one be urged once on a day of the office, wherever the clock stands', () => {
    expect(mayBeUrged(ROW, 'o', NOON)).toBe('');
    expect(mayBeUrged({ ...ROW, nudgedAt: '2027-01-31T16:30:00Z' }, 'o', NOON)).toContain('今天已经催办过');
    expect(mayBeUrged({ ...ROW, nudgedAt: '2027-01-31T15:30:00Z' }, 'o', NOON)).toBe('');
  });

  it('urges nobody where nobody is waited for', () => {
    expect(mayBeUrged({ ...ROW, waitsFor: null }, 'o', NOON)).not.toBe('');
    expect(mayBeUrged({ ...ROW, report: null }, 'o', NOON)).not.toBe('');
    expect(mayBeUrged(ROW, 'a', NOON)).toContain('本机关自己');
    expect(finished({ ...ROW, state: 'PUBLISHED' })).toBe(true);
  });

  it('says how many were told and why others were not', () => {
    expect(told({ reports: 3, people: 5, skipped: [] })).toBe('已催办 3 份报告，通知了 5 人。');
    const skipped = ['a', 'b'].map((code) => ({ code, name: code, why: '今天已经催办过，明天可以再催。' }));
    expect(told({ reports: 0, people: 0, skipped })).toBe(
      '没有发出催办。跳过 2 个（2 个：今天已经催办过，明天可以再催）。',
    );
  });
});
