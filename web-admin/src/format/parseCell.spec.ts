// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseCell, valueProblem } from './parseCell';

describe('parseCell', () => {
  it.each([
    ['12', 12],
    ['12.50', 12.5],
    ['１２．５', 12.5],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1,234,567.89', 1234567.89],
    ['1 234', 1234],
    ['1\u3000234', 1234],
    [' 7\n', 7],
    ['-3', -3],
    ['－3', -3],
    ['−3', -3],
    ['+3', 3],
    ['-0', 0],
    ['.5', 0.5],
    ['5.', 5],
    ['0.000001', 0.000001],
    ['999999999999999', 999999999999999],
  ])('reads %j as %d', (text, value) => {
    expect(parseCell(text)).toBe(value);
  });

  it.each(['', '   ', '\u3000', '\u200b'])('reads %j as blank', (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it.each([
    '251000元',
    '无',
    '/',
    '-',
    '—',
    '3.5万',
    '12,34',
    '1,23',
    '1e5',
    '约12',
    '1.2.3',
    '1234567890123456',
    '--3',
  ])('keeps %j as typed', (text) => {
    expect(parseCell(text)).toEqual({ raw: text });
  });
});

describe('valueProblem', () => {
  it('finds nothing wrong with what fits', () => {
    expect(valueProblem(null, 'count', 0)).toBeNull();
    expect(valueProblem(12, 'count', 0)).toBeNull();
    expect(valueProblem(-1, 'change', 0)).toBeNull();
    expect(valueProblem(0.000001, 'amount', 6)).toBeNull();
  });

  it('says what does not fit', () => {
    expect(valueProblem({ raw: '无' }, 'count', 0)).toContain('无');
    expect(valueProblem(-1, 'count', 0)).toContain('负数');
    expect(valueProblem(1.5, 'change', 0)).toContain('整数');
    expect(valueProblem(0.0000001, 'amount', 6)).toContain('6 位');
    expect(valueProblem(-0.5, 'amount', 6)).toContain('负数');
  });
});
