// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '@/format';
import {
  inserted,
  mergedWithPrevious,
  moved,
  newBlockId,
  pasted,
  rebound,
  removed,
  split,
  textOf,
  withCell,
  withColumn,
  withLevel,
  withoutColumn,
  withoutRow,
  withRow,
  withText,
} from './blocks';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const blocks: Block[] = [
  { id: 'h', kind: 'heading', level: 1, text: '主动公开' },
  paragraph('a', '全年收到申请。'),
  { id: 't', kind: 'table', rows: [['网站', '1']] },
  paragraph('b', '全部办结。'),
];
const shape = (list: readonly Block[]) => list.map((block) => [block.id, textOf(block)]);

describe('blocks', () => {
  it('have ids that the server takes, each its own', () => {
    const ids = Array.from({ length: 500 }, newBlockId);
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => /^[A-Za-z0-9-]{1,40}$/.test(id))).toBe(true);
  });

  it('split and join to what they were, the first keeping its id', () => {
    const parted = split(blocks, 'a', 2);
    expect(parted.blocks.map(textOf)).toEqual(['主动公开', '全年', '收到申请。', '网站\t1', '全部办结。']);
    expect(parted.blocks[1]?.id).toBe('a');
    const joined = mergedWithPrevious(parted.blocks, parted.focus?.id ?? '');
    expect(joined.blocks).toEqual(blocks);
    expect(joined.focus).toEqual({ id: 'a', at: 2 });
  });

  it('make a paragraph of what follows in a heading', () => {
    expect(split(blocks, 'h', 4).blocks[1]).toMatchObject({ kind: 'paragraph', text: '' });
  });

  it('do not join into a table', () => {
    expect(mergedWithPrevious(blocks, 'b').blocks).toEqual(blocks);
    expect(mergedWithPrevious(blocks, 'h').blocks).toEqual(blocks);
  });

  it('move, go and come', () => {
    expect(moved(blocks, 'a', -1).map((block) => block.id)).toEqual(['a', 'h', 't', 'b']);
    expect(moved(blocks, 'b', 1)).toEqual(blocks);
    expect(removed(blocks, 't').map((block) => block.id)).toEqual(['h', 'a', 'b']);
    expect(inserted(blocks, null, [paragraph('n', '')])[0]?.id).toBe('n');
    expect(inserted(blocks, 'b', [paragraph('n', '')])[4]?.id).toBe('n');
  });

  it('take pasted lines as paragraphs, without empty ones and indents', () => {
    const result = pasted(blocks, 'a', 2, 4, '一\r\n\u3000\u3000二\n\n 三 ');
    expect(shape(result.blocks).map(([, text]) => text)).toEqual([
      '主动公开',
      '全年一',
      '二',
      '三申请。',
      '网站\t1',
      '全部办结。',
    ]);
    expect(result.focus).toEqual({ id: result.blocks[3]?.id, at: 1 });
    expect(pasted(blocks, 'a', 0, 0, '一行').blocks.map(textOf)[1]).toBe('一行全年收到申请。');
  });

  it('become headings and back with their words', () => {
    const heading = withLevel(paragraph('a', '题'), 2);
    expect(heading).toEqual({ id: 'a', kind: 'heading', level: 2, text: '题' });
    expect(withLevel(heading, null)).toEqual(paragraph('a', '题'));
  });
});

describe('bound numbers', () => {
  const bound = [{ start: 2, end: 5, cell: 't/a/p' }];

  it('move with the text before them, and stand when it changes behind them', () => {
    expect(rebound(bound, '收到120件', '全年收到120件')).toEqual([{ start: 4, end: 7, cell: 't/a/p' }]);
    expect(rebound(bound, '收到120件', '收到120件。')).toEqual(bound);
  });

  it('are bound no longer when they are typed over', () => {
    expect(rebound(bound, '收到120件', '收到121件')).toEqual([]);
    expect(withText({ ...paragraph('a', '收到120件'), bound } as Block, '收到121件')).toEqual(
      paragraph('a', '收到121件'),
    );
  });
});

describe('small tables', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  it('stay rectangles', () => {
    expect(withCell(rows, 1, 0, 'x')).toEqual([
      ['a', 'b'],
      ['x', 'd'],
    ]);
    expect(withRow(rows, 0)).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
    expect(withColumn(rows, 1)).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
    ]);
    expect(withoutRow(rows, 0)).toEqual([['c', 'd']]);
    expect(withoutColumn(rows, 0)).toEqual([['b'], ['d']]);
  });
});
