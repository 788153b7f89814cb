// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { KeptChanges } from './keeping';
import type { Changes } from './patches';

function storage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

const nothing: Changes = { cells: {}, units: {}, local: {}, blocks: [] };
const text = (words: string): Changes => ({
  ...nothing,
  cells: { 't/a/p': [null, 1] },
  blocks: [{ part: 'p', id: 'b', old: null, new: { id: 'b', kind: 'paragraph', text: words }, after: null }],
});

describe('unsaved changes', () => {
  it('are kept per person and report, and forgotten when they are saved', () => {
    const shelf = storage();
    const kept = new KeptChanges('a', 'r', shelf);
    kept.keep(text('年报'));
    expect(new KeptChanges('a', 'r', shelf).take()).toEqual(text('年报'));
    expect(new KeptChanges('b', 'r', shelf).take()).toBeNull();
    expect(new KeptChanges('a', 's', shelf).take()).toBeNull();
    kept.keep(nothing);
    expect(kept.take()).toBeNull();
    expect(shelf.length).toBe(0);
  });

  it.each(['机密★10年', '秘 密 ☆', '绝密＊长期'])('never hold %s', (words) => {
    const shelf = storage();
    new KeptChanges('a', 'r', shelf).keep(text(words));
    expect(shelf.getItem(shelf.key(0) ?? '')).not.toContain(words);
    expect(new KeptChanges('a', 'r', shelf).take()).toEqual({ ...nothing, cells: { 't/a/p': [null, 1] } });
  });

  it('do without a storage that fails', () => {
    const broken = {
      ...storage(),
      setItem: () => {
        throw new Error('full');
      },
      getItem: () => '{',
    };
    const kept = new KeptChanges('a', 'r', broken);
    expect(() => kept.keep(text('x'))).not.toThrow();
    expect(kept.take()).toBeNull();
  });
});
