// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Finding, Reason } from '@/api/types';
import { grouped, groupOf, neighbour, sorted, standingReason } from './order';

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
const stop = (id: string) => finding(id, { severity: 'error', stops: true, needsReason: false });
const hint = (id: string) => finding(id, { severity: 'hint', needsReason: false });
const doubt = (id: string) => finding(id, { severity: 'error', verdict: 'uncertain', needsReason: false });
const reason = (part: Partial<Reason> = {}): Reason => ({
  kind: 'words',
  text: '口径有变化',
  by: { name: '李明' },
  at: '',
  offered: false,
  lapsed: false,
  ...part,
});

describe('findings', () => {
  it('are grouped by what they ask of the person', () => {
    expect(groupOf(stop('a'), {})).toBe('stops');
    expect(groupOf(finding('a'), {})).toBe('explain');
    expect(groupOf(finding('a'), { a: reason() })).toBe('settled');
    expect(groupOf(finding('a'), { a: reason({ kind: 'tick' }) })).toBe('settled');
    expect(groupOf(doubt('a'), {})).toBe('uncertain');
    expect(groupOf(hint('a'), {})).toBe('hint');
  });

  it('are not settled by a reason that is last year’s or has lapsed', () => {
    expect(groupOf(finding('a'), { a: reason({ offered: true }) })).toBe('explain');
    expect(groupOf(finding('a'), { a: reason({ lapsed: true }) })).toBe('explain');
    expect(standingReason(finding('a'), { a: reason({ lapsed: true }) })).toBeNull();
    expect(standingReason(finding('a'), { b: reason() })).toBeNull();
  });

  it('are listed with what stops first, errors before warnings, else in the order of the report', () => {
    const all = [
      hint('hint'),
      finding('settled'),
      doubt('doubt'),
      finding('warning 1'),
      finding('warning 2'),
      finding('error', { severity: 'error' }),
      stop('stop 1'),
      stop('stop 2'),
    ];
    expect(sorted(all, { settled: reason() }).map((one) => one.fingerprint)).toEqual([
      'stop 1',
      'stop 2',
      'error',
      'warning 1',
      'warning 2',
      'doubt',
      'hint',
      'settled',
    ]);
    expect(grouped(all, {}).map((one) => [one.group, one.findings.length])).toEqual([
      ['stops', 2],
      ['explain', 4],
      ['uncertain', 1],
      ['hint', 1],
    ]);
  });
});

describe('going from finding to finding', () => {
  const all = [finding('c'), stop('a'), finding('b', { severity: 'error' }), finding('done')];
  const reasons = { done: reason() };
  const go = (current: string | null, step: 1 | -1, last = -1, list = all) =>
    neighbour(list, reasons, current, last, step)?.finding.fingerprint;

  it('follows the list and begins again at its end', () => {
    expect(go(null, 1)).toBe('a');
    expect(go('a', 1)).toBe('b');
    expect(go('b', 1)).toBe('c');
    expect(go('c', 1)).toBe('a');
  });

  it('goes back the same way', () => {
    expect(go(null, -1)).toBe('c');
    expect(go('a', -1)).toBe('c');
    expect(go('c', -1)).toBe('b');
  });

  it('goes on from where a mended one stood', () => {
    const left = all.filter((one) => one.fingerprint !== 'b');
    expect(go('b', 1, 1, left)).toBe('c');
    expect(go('b', -1, 1, left)).toBe('a');
  });

  it('passes over what is settled, and ends when nothing is left', () => {
    expect(neighbour([finding('done')], reasons, null, -1, 1)).toBeNull();
    expect(neighbour([], {}, 'x', 3, 1)).toBeNull();
    expect(neighbour(all, reasons, 'a', 0, 1)).toMatchObject({ index: 1, count: 3 });
  });
});
