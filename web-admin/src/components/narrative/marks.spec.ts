// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { placedIn, stretches, type Mark } from './marks';

const text = '电话13800138000，转13800138000。';
const mark = (start: number, end: number, level: Mark['level'] = 'warning', quote = text.slice(start, end)): Mark => ({
  start,
  end,
  quote,
  level,
  title: '',
});

describe('marks', () => {
  it('cut the text without losing a character', () => {
    const pieces = stretches(text, [mark(2, 13), mark(15, 26, 'error')]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map((piece) => piece.mark?.level ?? null)).toEqual([null, 'warning', null, 'error', null]);
  });

  it('show the graver of two, and above all the one that was gone to', () => {
    expect(
      stretches('abcd', [mark(0, 4, 'hint', ''), mark(1, 3, 'error', '')]).map((piece) => piece.mark?.level),
    ).toEqual(['hint', 'error', 'hint']);
    const current = { ...mark(0, 4, 'hint', ''), current: true };
    expect(stretches('abcd', [current, mark(0, 4, 'error', '')])[0]?.mark).toBe(current);
  });

  it('follow their words when the text before them has changed', () => {
    const edited = `请注意：${text}`;
    expect(placedIn(edited, mark(15, 26))).toMatchObject({ start: 19, end: 30 });
  });

  it('go when their words are gone', () => {
    expect(placedIn('无', mark(2, 13))).toBeNull();
    expect(stretches('无', [mark(2, 13)])).toEqual([{ text: '无', mark: null }]);
    expect(stretches('', [mark(2, 13)])).toEqual([]);
  });
});
