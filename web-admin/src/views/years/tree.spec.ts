import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/api/years';
import { codesOf, toggled, treeOf, type OrganNode } from './tree';

function organ(code: string, parent: string | null, report: string | null = null): Candidate {
  return { code, name: code, type: 'TOWN', parent, dueDay: null, proposed: true, report, listed: false };
}

describe('the tree of organs', () => {
  it('puts each below its parent, wherever in the list that stands', () => {
    const [root] = treeOf([organ('b', 'a'), organ('a', null), organ('c', 'b')]) as [OrganNode];
    expect(root.code).toBe('a');
    expect(root.below).toBe(2);
    expect(root.children[0]?.children[0]?.code).toBe('c');
  });

  it('loses nothing whose parent is not in the list', () => {
    const roots = treeOf([organ('a', 'elsewhere'), organ('b', null), organ('c', 'c')]);
    expect(roots.map((node) => node.code)).toEqual(['a', 'b', 'c']);
  });

  it('gathers an organ and all below it', () => {
    const [root] = treeOf([organ('a', null), organ('b', 'a'), organ('c', 'b'), organ('d', 'a')]) as [OrganNode];
    expect(codesOf(root).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('chooses all of them, and none when all were chosen', () => {
    const some = toggled(new Set(['b']), ['a', 'b']);
    expect([...some].sort()).toEqual(['a', 'b']);
    expect(toggled(some, ['a', 'b']).size).toBe(0);
  });

  it('builds five thousand quickly enough to be typed at', () => {
    const many = Array.from({ length: 5000 }, (_, i) => organ(`o${i}`, i === 0 ? null : `o${Math.floor(i / 20)}`));
    const [root] = treeOf(many) as [OrganNode];
    expect(root.below).toBe(4999);
  });
});
