// @vitest-environment node
import { expect, it } from 'vitest';
import { conflictsOf, textConflicts } from './conflicts';

it('what differs is told: changed first, then lost, then filled', () => {
  const draft = { same: 1, 'file-blank': 4, changed: 2, blank: null, raw: { raw: '/' } };
  const file = { same: 1, 'file-blank': null, changed: 3, blank: 0, raw: { raw: '/' }, more: 9 };
  expect(conflictsOf(draft, file).map(({ cell, kind }) => [cell, kind])).toEqual([
    ['changed', 'changed'],
    ['file-blank', 'lost'],
    ['blank', 'filled'],
    ['more', 'filled'],
  ]);
});

it('a zero is no blank', () => {
  expect(conflictsOf({ a: 0 }, { a: null })).toEqual([{ cell: 'a', from: 0, to: null, kind: 'lost' }]);
});

it('texts that are the same, or that the draft does not have, are no conflict', () => {
  const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, text });
  const draft = { overview: [paragraph('a', '一')], problems: [paragraph('b', '二二')], preamble: [] };
  const file = { overview: [paragraph('z', '一')], problems: [paragraph('y', '三')], preamble: [paragraph('x', '四')] };
  expect(textConflicts(draft, file)).toEqual([{ part: 'problems', from: 2, to: 1 }]);
});
