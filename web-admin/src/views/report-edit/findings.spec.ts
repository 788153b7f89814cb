// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/api/types';
import { equationsOf, evaluate } from '@/format';
import { edition, filled, withCells } from '@/format/testing';
import { hasPlace, isOf, meanwhile, sectionOf, tooShort } from './findings';

const format = edition('2021');

const finding = (fingerprint: string, part: Partial<Finding> = {}): Finding => ({
  rule: 'X',
  severity: 'warning',
  verdict: 'fail',
  stops: false,
  needsReason: true,
  cells: [],
  anchor: null,
  expected: null,
  found: null,
  message: '',
  basis: '',
  fingerprint,
  ...part,
});

describe('findings', () => {
  it('stand in a section by their cell or their text', () => {
    const table = format.tables[0]!;
    const tables = format.sections.findIndex((one) => one.kind === 'tables' && one.tables.includes(table.id));
    expect(sectionOf(format, finding('a', { cells: [`${table.id}/x/y`] }))).toBe(tables);
    const text = format.sections.findIndex((one) => one.kind === 'narrative');
    const part = format.sections[text]?.kind === 'narrative' ? format.sections[text].part : '';
    expect(sectionOf(format, finding('a', { anchor: { part, block: '', start: 0, end: 0, quote: '' } }))).toBe(text);
    expect(hasPlace(format, finding('a'))).toBe(false);
  });

  it('want more than a stock word', () => {
    expect(tooShort(' 情况属实 ')).toBe(true);
    expect(tooShort('…………………………')).toBe(true);
    expect(tooShort('本年统计口径调整')).toBe(false);
  });
});

describe('while the server is still looking', () => {
  const rules = new Set(equationsOf(format).map((equation) => equation.rule));
  const received = 'requests/newly-received/natural-person';
  const total = 'requests/newly-received/total';
  const broken = evaluate(format, withCells(filled(format), { [received]: 5, [total]: 5 }));
  const advice = { 'T3-01': { stops: true, explanations: [], tick: null } };
  const known = broken.map((each, index) =>
    finding(`server ${index}`, {
      rule: each.equation.rule,
      severity: 'error',
      stops: true,
      cells: each.equation.terms.map((term) => term.cell),
    }),
  );

  it('what was just broken is listed, and stops as its rule does', () => {
    const now = meanwhile([finding('text')], broken, rules, advice);
    expect(now.map((one) => one.rule)).toEqual(['X', 'T3-01', 'T3-01']);
    expect(now[1]).toMatchObject({
      stops: true,
      message: expect.stringContaining('自然人：一 5 + 二 0 = 5') as string,
    });
  });

  it('what is listed already is not listed twice', () => {
    expect(meanwhile(known, broken, rules, advice)).toEqual(known);
    expect(known.map((one, index) => isOf(one, broken[index]!))).toEqual([true, true]);
    expect(isOf(known[0]!, broken[1]!)).toBe(false);
  });

  it('what holds again is gone at once, doubts and other rules stay', () => {
    const doubt = finding('doubt', { rule: 'T3-01', verdict: 'uncertain', cells: [received] });
    expect(meanwhile([...known, doubt, finding('text')], [], rules, advice)).toEqual([doubt, finding('text')]);
  });
});
