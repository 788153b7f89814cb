import { describe, expect, it } from 'vitest';
import type { Candidates } from '@/api/years';
import { planOf, proposal, troubleWithDays, troubleWithIndicators, troubleWithOrgans } from './plan';

const CANDIDATES: Candidates = {
  types: [
    { type: 'TOWN', name: '乡镇人民政府', lawfulDay: '2027-01-31', lastWeekday: '2027-01-29' },
    { type: 'VERTICAL', name: '垂直管理机关', lawfulDay: '2027-01-31', lastWeekday: '2027-01-29' },
  ],
  organs: [
    { code: 'a', name: '甲镇', type: 'TOWN', parent: null, dueDay: null, proposed: true, report: null, listed: false },
    {
      code: 'v',
      name: '税务局',
      type: 'VERTICAL',
      parent: null,
      dueDay: null,
      proposed: false,
      report: null,
      listed: false,
    },
  ],
};

function form() {
  return proposal('o', 2026, CANDIDATES);
}

describe('the plan of a year', () => {
  it('proposes all but the vertically managed, and the lawful days', () => {
    expect([...form().chosen]).toEqual(['a']);
    expect(form().dues.TOWN).toBe('2027-01-31');
  });

  it('sends what concerns the chosen organs only', () => {
    const typed = {
      ...form(),
      indicators: [
        { label: ' 发布总数 ', unit: '条', help: ' ' },
        { label: '', unit: '', help: '' },
      ],
    };
    expect(planOf(typed, CANDIDATES)).toEqual({
      organ: 'o',
      year: 2026,
      organs: ['a'],
      dues: { TOWN: '2027-01-31' },
      steps: {},
      filingForAll: false,
      indicators: [{ label: '发布总数', unit: '条', help: null }],
    });
  });

  it('stops at an empty choice, at a day of the year itself, at labels that cannot be told apart', () => {
    expect(troubleWithOrgans({ ...form(), chosen: new Set() })).not.toBe('');
    expect(troubleWithDays({ ...form(), dues: { TOWN: '2026-12-31' } })).toContain('2027');
    expect(troubleWithDays({ ...form(), dues: { TOWN: '' } })).not.toBe('');
    const twice = [
      { label: '甲', unit: '', help: '' },
      { label: '甲 ', unit: '', help: 'x' },
    ];
    expect(troubleWithIndicators({ ...form(), indicators: twice })).toContain('“甲”重复');
    expect(troubleWithIndicators({ ...form(), indicators: [{ label: '', unit: '条', help: '' }] })).not.toBe('');
    expect(troubleWithIndicators({ ...form(), indicators: [{ label: '甲：乙', unit: '', help: '' }] })).toContain(
      '冒号',
    );
    expect(troubleWithIndicators(form())).toBe('');
  });
});
