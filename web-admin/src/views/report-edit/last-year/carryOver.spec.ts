// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { LastYear } from '@/api/lastYear';
import { leavesOf, tableOf } from '@/format';
import { edition } from '@/format/testing';
import { carriedOver, chosenValues, totalAfter } from './carryOver';

const table = tableOf(edition('2021'), 'requests');
const columns = leavesOf(table?.columns ?? []);
const person = 'requests/carried-in/natural-person';
const enterprise = 'requests/carried-in/enterprise';

function lastYear(natural: number, company: number, total = natural + company): LastYear {
  const cells: Record<string, number> = { 'requests/carried-forward/total': total };
  for (const column of columns.filter(({ id }) => id !== 'total')) cells[`requests/carried-forward/${column.id}`] = 0;
  cells['requests/carried-forward/natural-person'] = natural;
  cells['requests/carried-forward/enterprise'] = company;
  return { year: 2024, kind: 'exact', edition: '2021', cells, sources: [], missing: [] };
}

const blank = {};
const zeros = Object.fromEntries(columns.map(({ id }) => [`requests/carried-in/${id}`, 0]));

describe('结转下年度 → 上年结转', () => {
  it('offers each type of applicant, not the total', () => {
    const carried = carriedOver(lastYear(3, 1), columns, blank);
    expect(carried).toHaveLength(6);
    expect(carried[0]).toEqual({
      cell: person,
      column: 'natural-person',
      label: '自然人',
      last: 3,
      present: '',
      same: false,
    });
  });

  it('knows a cell that agrees already; a blank is not zero, and a text is no number', () => {
    const carried = carriedOver(lastYear(3, 0), columns, { [person]: 3, [enterprise]: { raw: '3件' } });
    expect(carried.map(({ same }) => same)).toEqual([true, false, false, false, false, false]);
    expect(carried[1]?.present).toBe('3件');
  });

  it('leaves out what last year has no figure for', () => {
    const before = lastYear(3, 1);
    delete before.cells['requests/carried-forward/enterprise'];
    expect(carriedOver(before, columns, blank).map(({ column }) => column)).not.toContain('enterprise');
  });

  it('puts in only what was ticked', () => {
    const carried = carriedOver(lastYear(3, 1), columns, zeros);
    expect(chosenValues(carried, new Set([person]))).toEqual({ [person]: 3 });
    expect(chosenValues(carried, new Set())).toEqual({});
  });

  it('says beforehand what the total comes to', () => {
    const before = lastYear(3, 1);
    const carried = carriedOver(before, columns, zeros);
    expect(totalAfter(before, carried, new Set([person, enterprise]), zeros)).toEqual({
      sum: 4,
      last: 4,
      differs: false,
    });
    expect(totalAfter(before, carried, new Set([person]), zeros)).toEqual({ sum: 3, last: 4, differs: true });
    expect(totalAfter(before, carried, new Set([person]), blank)).toBeNull();
  });
});
