// @vitest-environment node
import { expect, it } from 'vitest';
import type { SourceCell } from '@/api/types';
import { drawn } from './pictures';

function cell(text: string, column: number, rows = 1, columns = 1): SourceCell {
  return { text, column, rows, columns };
}

it('a row under two head rows: what hangs down takes its columns', () => {
  const { head, row } = drawn({
    head: [
      [cell('项目', 0, 2), cell('申请人', 1, 1, 2)],
      [cell('自然人', 1), cell('企业', 2)],
    ],
    cells: [cell('新收', 0), cell('1', 1), cell('2', 2)],
  });
  expect(head[1]?.map(({ text }) => text)).toEqual(['自然人', '企业']);
  expect(row.map(({ text, at }) => [text, at])).toEqual([
    ['新收', 0],
    ['1', 1],
    ['2', 2],
  ]);
});

it('cells that the file does not have are gaps, which nothing marks', () => {
  const { row } = drawn({ head: [], cells: [cell('a', 1), cell('b', 4, 1, 2)] });
  expect(row.map(({ text, at }) => [text, at])).toEqual([
    ['', undefined],
    ['a', 0],
    ['', undefined],
    ['', undefined],
    ['b', 1],
  ]);
});
