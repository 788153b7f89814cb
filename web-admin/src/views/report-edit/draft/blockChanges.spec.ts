// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '@/format';
import { blockChanges, withBlockChanges } from './blockChanges';

const block = (id: string, text = id): Block => ({ id, kind: 'paragraph', text });
const list = (ids: string): Block[] => [...ids].map((id) => block(id));
const ids = (blocks: readonly Block[]) => blocks.map((one) => one.id).join('');

/** Small numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('block changes', () => {
  it('are none between equal lists', () => {
    expect(blockChanges('p', list('abc'), list('abc'))).toEqual([]);
  });

  it('name the block before an added one', () => {
    expect(blockChanges('p', list('ac'), list('abc'))).toEqual([
      { part: 'p', id: 'b', old: null, new: block('b'), after: 'a' },
    ]);
    expect(blockChanges('p', list('a'), list('ba'))[0]?.after).toBeNull();
  });

  it('move as few blocks as can be, each taken out and put in', () => {
    const changes = blockChanges('p', list('abcd'), list('dabc'));
    expect(changes.map((change) => [change.id, change.old?.id ?? null, change.new?.id ?? null, change.after])).toEqual([
      ['d', 'd', null, null],
      ['d', null, 'd', null],
    ]);
  });

  it('change a moved block before they move it', () => {
    const to = [block('b', 'new'), block('a')];
    const first = blockChanges('p', list('ab'), to);
    expect(first.filter((change) => change.id === 'b').map((change) => change.old?.kind)).toEqual(['paragraph']);
    const between = withBlockChanges(list('ab'), first);
    expect(withBlockChanges(between, blockChanges('p', between, to))).toEqual(to);
  });

  it('lead from any list to any other', () => {
    const random = numbers(42);
    const next = (below: number) => Math.floor((random.next().value as number) * below);
    for (let round = 0; round < 300; round += 1) {
      const pool = list('abcdefgh');
      const pick = () => pool.filter(() => next(3) > 0).sort(() => next(3) - 1);
      const from = pick();
      const to = pick().map((one) => (next(4) === 0 ? block(one.id, 'changed') : one));
      let now: readonly Block[] = from;
      for (let pass = 0; pass < 2; pass += 1) now = withBlockChanges(now, blockChanges('p', now, to));
      expect(now, `${ids(from)} -> ${ids(to)}`).toEqual(to);
    }
  });
});
