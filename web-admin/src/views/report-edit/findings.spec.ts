// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Finding, Reason } from '@/api/types';
import { edition } from '@/format/testing';
import { hasPlace, lapsed, sectionOf, sorted, standingOf, tooShort } from './findings';

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
const reason = (offered = false): Reason => ({ text: '口径有变化', by: { name: '李明' }, at: '', offered });

describe('findings', () => {
  it('stand as they ask something of the person', () => {
    expect(standingOf(finding('a', { stops: true }), {})).toBe('stops');
    expect(standingOf(finding('a'), {})).toBe('unexplained');
    expect(standingOf(finding('a'), { a: reason() })).toBe('explained');
    expect(standingOf(finding('a'), { a: reason(true) })).toBe('unexplained');
    expect(standingOf(finding('a', { needsReason: false }), {})).toBe('note');
  });

  it('are sorted by what stops, then by what wants a reason', () => {
    const all = [
      finding('hint', { severity: 'hint', needsReason: false }),
      finding('explained'),
      finding('warning'),
      finding('error', { severity: 'error' }),
      finding('stop', { severity: 'error', stops: true, needsReason: false }),
    ];
    expect(sorted(all, { explained: reason() }).map((one) => one.fingerprint)).toEqual([
      'stop',
      'error',
      'warning',
      'hint',
      'explained',
    ]);
  });

  it('stand in a section by their cell or their text', () => {
    const format = edition('2021');
    const table = format.tables[0]!;
    const tables = format.sections.findIndex((one) => one.kind === 'tables' && one.tables.includes(table.id));
    expect(sectionOf(format, finding('a', { cells: [`${table.id}/x/y`] }))).toBe(tables);
    const text = format.sections.findIndex((one) => one.kind === 'narrative');
    const part = format.sections[text]?.kind === 'narrative' ? format.sections[text].part : '';
    expect(sectionOf(format, finding('a', { anchor: { part, block: '', start: 0, end: 0, quote: '' } }))).toBe(text);
    expect(hasPlace(format, finding('a'))).toBe(false);
  });

  it('let a reason lapse visibly when what it explained has changed', () => {
    expect(lapsed([finding('a')], { a: reason(), b: reason(), c: reason(true) }).map((one) => one.fingerprint)).toEqual(
      ['b'],
    );
  });

  it('want more than a stock word', () => {
    expect(tooShort(' 情况属实 ')).toBe(true);
    expect(tooShort('本年统计口径调整')).toBe(false);
  });
});
