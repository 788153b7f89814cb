// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import type { CellValue } from '@/api/types';
import type { DoubtGroup } from './doubts';
import { pastedRow, useSettling } from './settling';

const GROUPS: DoubtGroup[] = [
  {
    key: 'requests',
    title: '三',
    doubts: [
      { key: 'a', title: 'a', notes: [], cells: ['t/r/one', 't/r/two'], marked: [] },
      { key: 'b', title: 'b', notes: [], cells: [], marked: [] },
    ],
  },
];

function settling(cells: Record<string, CellValue> = { 't/r/one': 5, 't/r/two': null, 't/r/three': 1 }) {
  return useSettling(ref({ cells }), ref(GROUPS));
}

describe('what a person settles', () => {
  it('waits for every cell and every note', () => {
    expect(settling().open.value).toBe(3);
  });

  it('what was read is taken, something else typed, or it stays blank; only differences are sent', () => {
    const at = settling();
    at.settle(['t/r/one'], () => ({ way: 'take', value: 5 }));
    at.settle(['t/r/two'], () => ({ way: 'type', value: 7 }));
    at.note(GROUPS[0]?.doubts.slice(1) ?? [], true);
    expect(at.open.value).toBe(0);
    expect(at.settled.value.cells).toEqual({ 't/r/two': 7 });
    expect(at.cells.value).toEqual({ 't/r/one': 5, 't/r/two': 7, 't/r/three': 1 });
    at.settle(['t/r/one'], () => ({ way: 'blank', value: null }));
    expect(at.settled.value.cells).toEqual({ 't/r/two': 7, 't/r/one': null });
  });

  it('can be taken back', () => {
    const at = settling();
    at.settle(['t/r/two'], () => ({ way: 'type', value: 7 }));
    at.settle(['t/r/two'], () => null);
    expect(at.open.value).toBe(3);
    expect(at.settled.value.cells).toEqual({});
  });

  it('the rest is as it was read, and what was settled before stays', () => {
    const at = settling();
    at.settle(['t/r/two'], () => ({ way: 'type', value: 7 }));
    at.takeRest();
    expect(at.open.value).toBe(0);
    expect(at.cells.value['t/r/two']).toBe(7);
    expect(at.answers.value.get('t/r/one')).toEqual({ way: 'take', value: 5 });
  });

  it('begins anew with another file', () => {
    const at = settling();
    at.takeRest();
    at.reset();
    expect(at.open.value).toBe(3);
  });
});

it.each([
  ['1\t2\t3', ['1', '2', '3']],
  [' 12 | 3 | 0 ', ['12', '3', '0']],
  ['1,234 5', ['1,234', '5']],
  ['7', ['7']],
  ['', []],
])('a pasted row %j is its words', (text, words) => {
  expect(pastedRow(text)).toEqual(words);
});
