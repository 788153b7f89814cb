// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { DraftSaved } from '@/api/types';
import type { Block } from '@/format';
import type { DraftContent } from './content';
import { acknowledged, changesBetween, isEmpty, placesIn, rebased, settled, valueAt } from './patches';

const block = (id: string, text = id): Block => ({ id, kind: 'paragraph', text });

const content: DraftContent = {
  title: '标题',
  cells: { 't/a/p': 1, 't/b/p': null },
  units: { 't/b/p': '元' },
  local: { '发布总数/件': 0 },
  narratives: { overview: [block('b1'), block('b2')] },
};

const mine: DraftContent = {
  title: '新标题',
  cells: { 't/a/p': 2, 't/b/p': { raw: '无' } },
  units: {},
  local: { '发布总数/件': 5 },
  narratives: { overview: [block('b1', 'x'), block('b3')], problems: [block('p1')] },
};

function answer(part: Partial<DraftSaved>): DraftSaved {
  const summary = {
    errors: 0,
    warnings: 0,
    hints: 0,
    uncertain: 0,
    stops: 0,
    unexplained: 0,
    hits: 0,
    blockingHits: 0,
    headline: '',
    counts: '',
  };
  return { version: 2, savedAt: '', saved: [], conflicts: [], refused: [], findings: [], summary, ...part };
}

const PLACES = [
  'title',
  't/a/p',
  't/b/p',
  'units/t/b/p',
  'local/发布总数/件',
  'overview/b2',
  'overview/b1',
  'overview/b3',
  'problems/p1',
];

describe('changes between two contents', () => {
  it('are none when nothing differs, a blank cell and a missing one being the same', () => {
    expect(isEmpty(changesBetween(content, { ...content, cells: { 't/a/p': 1 } }))).toBe(true);
  });

  it('carry what was there and what is to be there, of every kind of place', () => {
    const changes = changesBetween(content, mine);
    expect(placesIn(changes)).toEqual(PLACES);
    expect(changes.cells['t/b/p']).toEqual([null, { raw: '无' }]);
    expect(changes.units['t/b/p']).toEqual(['元', null]);
    expect(changes.title).toEqual(['标题', '新标题']);
  });

  it('leave out what is not to be taken, and name no block that stays behind', () => {
    const changes = changesBetween(
      content,
      { ...content, narratives: { overview: [block('b1'), block('n1'), block('n2'), block('b2')] } },
      (place) => place !== 'overview/n1',
    );
    expect(changes.blocks.map((change) => [change.id, change.after])).toEqual([['n2', 'b1']]);
  });

  it('are done when the server has taken them all', () => {
    const known = acknowledged(content, changesBetween(content, mine), answer({}));
    expect(isEmpty(changesBetween(known, mine))).toBe(true);
  });

  it('leave a refused place unsaved, and a place in conflict against the other value', () => {
    const sent = changesBetween(content, mine);
    const known = acknowledged(
      content,
      sent,
      answer({
        refused: [{ place: 'overview/b1', rule: 'S-11', message: '' }],
        conflicts: [{ place: 't/a/p', theirs: 9, by: { name: '王' }, at: '' }],
      }),
    );
    const left = changesBetween(known, mine);
    expect(placesIn(left)).toEqual(['t/a/p', 'overview/b1']);
    expect(left.cells['t/a/p']).toEqual([9, 2]);
    expect(left.blocks[0]?.old).toEqual(block('b1'));
  });
});

describe('changes made on what the server has now', () => {
  it('meet no conflict where nobody else was, and keep what others did elsewhere', () => {
    const server = { ...content, cells: { ...content.cells, 't/c/p': 7 } };
    const result = rebased(server, changesBetween(content, mine));
    expect(result.conflicts).toEqual([]);
    expect(result.mine.cells).toEqual({ ...mine.cells, 't/c/p': 7 });
    expect(result.mine.narratives).toEqual(mine.narratives);
  });

  it('meet a conflict where both changed, and none where both did the same', () => {
    const server = {
      ...content,
      cells: { 't/a/p': 3, 't/b/p': { raw: '无' } },
      narratives: { overview: [block('b1', 'y'), block('b2')] },
    };
    const result = rebased(server, changesBetween(content, mine));
    expect(result.conflicts.map(({ place, mine: my, theirs }) => [place, my, theirs])).toEqual([
      ['t/a/p', 2, 3],
      ['overview/b1', block('b1', 'x'), block('b1', 'y')],
    ]);
  });

  it('show a moved block that somebody else changed as what it is here', () => {
    const moved = { ...content, narratives: { overview: [block('b2'), block('b1')] } };
    const server = { ...content, narratives: { overview: [block('b1', 'y'), block('b2', 'z')] } };
    const { conflicts } = rebased(server, changesBetween(content, moved));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.mine).toMatchObject({ kind: 'paragraph' });
  });
});

describe('a place', () => {
  it('has the value that was settled there', () => {
    const values = new Map(PLACES.map((place) => [place, valueAt(mine, place)]));
    let now = content;
    for (const [place, value] of values) now = settled(now, place, value, mine);
    expect(isEmpty(changesBetween(now, mine))).toBe(true);
  });
});
