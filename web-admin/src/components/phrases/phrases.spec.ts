import { describe, expect, it } from 'vitest';
import { inserted, moved, phraseOf } from './phrases';

const key = (code: string, held: { altKey?: boolean; ctrlKey?: boolean } = {}) => ({
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  code,
  ...held,
});

describe('opinion phrases', () => {
  it.each([
    [2, 1, ['a', 'c', 'b']],
    [0, 2, ['b', 'c', 'a']],
    [0, -1, ['a', 'b', 'c']],
    [5, 0, ['a', 'b', 'c']],
  ])('move from %d to %d', (from, to, expected) => expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected));

  it.each([
    ['Digit1', '同意。'],
    ['Numpad2', '请核实。'],
    ['Digit3', null],
    ['Digit0', null],
    ['KeyA', null],
  ])('are chosen by Alt and %s', (code, phrase) => expect(phraseOf(key(code), ['同意。', '请核实。'])).toBe(phrase));

  it('leave the digit alone without Alt, and with Ctrl, which types characters on some keyboards', () => {
    expect(phraseOf(key('Digit1', { altKey: false }), ['同意。'])).toBeNull();
    expect(phraseOf(key('Digit1', { ctrlKey: true }), ['同意。'])).toBeNull();
  });

  it('go where the cursor is and leave it behind them', () =>
    expect(inserted('第三节，请改。', 4, 4, '数据须核实，')).toEqual({
      text: '第三节，数据须核实，请改。',
      cursor: 10,
    }));
});
