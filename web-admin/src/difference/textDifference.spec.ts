import { describe, expect, it } from 'vitest';
import { textDifference, type Piece } from './textDifference';

const side = (pieces: Piece[], without: Piece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== without)
    .map((piece) => piece.text)
    .join('');

describe('the difference of two texts', () => {
  it('shows a changed number inside an unchanged sentence', () => {
    expect(textDifference('收到申请70件。', '收到申请72件。')).toEqual([
      { kind: 'same', text: '收到申请7' },
      { kind: 'gone', text: '0' },
      { kind: 'new', text: '2' },
      { kind: 'same', text: '件。' },
    ]);
  });

  it('does not break up a sentence that was written anew', () => {
    expect(textDifference('身份证号3405，已核。', '未收取2020费，已核。').map((piece) => piece.kind)).toEqual([
      'gone',
      'new',
      'same',
    ]);
  });

  it('takes single characters that happen to be in both for chance', () => {
    const pieces = textDifference('号3405241980', '2020年度未收取');
    expect(pieces.map((piece) => piece.kind)).toEqual(['gone', 'new']);
  });

  it('is one piece for equal texts and none for two empty ones', () => {
    expect(textDifference('同', '同')).toEqual([{ kind: 'same', text: '同' }]);
    expect(textDifference('', '')).toEqual([]);
  });

  it('never splits a character of two units', () => {
    expect(textDifference('𠮷', '𠮶').map((piece) => piece.text)).toEqual(['𠮷', '𠮶']);
  });

  it.each([
    ['甲乙丙丁', '乙丙戊丁己'],
    ['', '新的一段'],
    ['删去的一段', ''],
    ['一二三'.repeat(900), '一三二'.repeat(900)],
  ])('gives back both texts (%#)', (from, to) => {
    const pieces = textDifference(from, to);
    expect(side(pieces, 'new')).toBe(from);
    expect(side(pieces, 'gone')).toBe(to);
  });
});
