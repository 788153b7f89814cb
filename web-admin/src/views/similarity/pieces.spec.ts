import { describe, expect, it } from 'vitest';
import type { OtherReport } from '@/api/similarity';
import { chosen, pairsOf, piecesOf, step } from './pieces';

function other(id: string, kind: OtherReport['kind'], share: number): OtherReport {
  return { id, kind, origin: 'published', organ: { code: id, name: id }, year: 2024, address: null, share };
}

describe('a line', () => {
  it('is cut at what is copied in it', () => {
    const line = {
      heading: false,
      text: '开头。相同的一句。结尾。',
      marks: [{ start: 3, end: 8, pair: 4 }],
    };
    expect(piecesOf(line)).toEqual([
      { text: '开头。', pair: null },
      { text: '相同的一句', pair: 4 },
      { text: '。结尾。', pair: null },
    ]);
    expect(
      piecesOf(line)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(line.text);
  });

  it('is one piece when nothing is copied, and none when it is empty', () => {
    expect(piecesOf({ heading: true, text: '（一）', marks: [] })).toEqual([{ text: '（一）', pair: null }]);
    expect(piecesOf({ heading: false, text: '', marks: [] })).toEqual([]);
  });

  it('may be copied from its first to its last character', () => {
    expect(piecesOf({ heading: false, text: '同', marks: [{ start: 0, end: 1, pair: 1 }] })).toEqual([
      { text: '同', pair: 1 },
    ]);
  });
});

describe('going from one to the next', () => {
  it('follows the order of reading and goes round', () => {
    const line = (...pairs: number[]) => ({
      heading: false,
      text: 'ab',
      marks: pairs.map((pair, at) => ({ start: at, end: at + 1, pair })),
    });
    const pairs = pairsOf([
      { part: 'problems', heading: '五', share: 1, here: [line(5, 6)], there: [line(6, 5)] },
      { part: 'overview', heading: '一', share: 0.5, here: [line(1)], there: [] },
    ]);
    expect(pairs).toEqual([5, 6, 1]);
    expect(step(pairs, null, 1)).toBe(5);
    expect(step(pairs, null, -1)).toBe(1);
    expect(step(pairs, 1, 1)).toBe(5);
    expect(step(pairs, 5, -1)).toBe(1);
    expect(step([], 5, 1)).toBeNull();
  });
});

describe('which one is shown first', () => {
  const others = [other('own-1', 'own', 0.2), other('own-2', 'own', 0.4), other('west', 'sister', 0.9)];
  it('is the one asked for', () => expect(chosen(others, 'own-1', 'sister')?.id).toBe('own-1'));
  it('is the most alike of the kind asked for', () => expect(chosen(others, undefined, 'sister')?.id).toBe('west'));
  it('is the most alike of its own years', () => expect(chosen(others, 'gone', undefined)?.id).toBe('own-2'));
  it('is a sister when there is none of its own', () =>
    expect(chosen([other('west', 'sister', 0.1)], undefined, undefined)?.id).toBe('west'));
  it('is none when there is none', () => expect(chosen([], undefined, undefined)).toBeUndefined());
});
