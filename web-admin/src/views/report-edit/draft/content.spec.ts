// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { applied, changesTo, placesOf, reversed, sameBlock, type DraftContent } from './content';

const one: DraftContent = {
  title: '一',
  cells: { 't/a/p': 1, 't/b/p': null },
  units: { 't/b/p': '元' },
  local: {},
  narratives: { overview: [{ id: 'b1', kind: 'paragraph', text: '甲' }] },
};
const other: DraftContent = {
  title: '二',
  cells: { 't/a/p': { raw: '无' } },
  units: {},
  local: { 总数: 3 },
  narratives: { overview: [{ id: 'b2', kind: 'table', rows: [['x']] }], problems: [] },
};

describe('content', () => {
  it('is led from one to the other and back', () => {
    const changes = changesTo(one, other);
    expect(changes.flatMap(placesOf)).toEqual([
      'title',
      't/a/p',
      'units/t/b/p',
      'local/总数',
      'overview/b1',
      'overview/b2',
    ]);
    const there = applied(one, changes);
    expect(changesTo(there, other)).toEqual([]);
    expect(changesTo(applied(there, reversed(changes)), one)).toEqual([]);
  });

  it('has equal blocks whatever the order of their keys', () => {
    expect(
      sameBlock(
        { id: 'a', kind: 'heading', level: 1, text: 'x' },
        { text: 'x', level: 1, kind: 'heading', id: 'a', bound: [] },
      ),
    ).toBe(true);
    expect(
      sameBlock({ id: 'a', kind: 'heading', level: 1, text: 'x' }, { id: 'a', kind: 'heading', level: 2, text: 'x' }),
    ).toBe(false);
    expect(sameBlock(null, { id: 'a', kind: 'paragraph', text: '' })).toBe(false);
  });
});
