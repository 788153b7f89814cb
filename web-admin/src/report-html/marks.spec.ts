import { describe, expect, it } from 'vitest';
import type { Hit } from '@/api/types';
import { mark, remarkOf } from './marks';
import { textMap } from './textMap';

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

function hit(part: string, block: string, start: number, end: number): Hit {
  const anchor = { part, block, start, end, quote: '138****5678' };
  return {
    rule: 'S-04',
    level: 'warn',
    anchor,
    cell: null,
    excerpt: '138****5678',
    category: '手机号码',
    message: '请确认。',
  };
}

const marked = (root: HTMLElement): string[] =>
  Array.from(root.querySelectorAll('mark'), (node) => node.textContent ?? '');

describe('the text of a block', () => {
  it('parts the cells of a table by tabs and its rows by line feeds, whatever white space the page has', () => {
    const root = page(
      '<table>\n <tbody>\n <tr>\n<th>项目</th>\n<td>数量</td></tr>\n<tr><td>网站</td><td></td><td>3</td></tr></tbody></table>',
    );
    expect(textMap(root.firstElementChild!).text).toBe('项目\t数量\n网站\t\t3');
  });

  it('counts empty cells and an empty first row', () => {
    const root = page('<table><tbody><tr><td></td></tr><tr><td>甲</td></tr></tbody></table>');
    expect(textMap(root.firstElementChild!).text).toBe('\n甲');
  });

  it('keeps a line break as one unit', () => {
    expect(textMap(page('<p>甲<br>乙</p>')).text).toBe('甲\n乙');
  });
});

describe('marking', () => {
  it('marks exactly the units that the server counted', () => {
    const root = page('<p data-block="overview/b1">电话：13812345678。</p>');
    mark(root, [remarkOf(hit('overview', 'b1', 3, 14), 0)]);
    expect(marked(root)).toEqual(['13812345678']);
    expect(root.textContent).toBe('电话：13812345678。');
  });

  it('counts a character outside of the basic plane as two units', () => {
    const root = page('<p data-block="overview/b1">𠮷先生13812345678</p>');
    mark(root, [remarkOf(hit('overview', 'b1', 4, 15), 0)]);
    expect(marked(root)).toEqual(['13812345678']);
  });

  it('marks a place that runs over several elements piece by piece, under one key', () => {
    const root = page('<p data-block="overview/b1">电话<b>138</b>12345678。</p>');
    const places = mark(root, [remarkOf(hit('overview', 'b1', 2, 13), 0)]);
    expect(marked(root)).toEqual(['138', '12345678']);
    expect(places.get('hit-0')?.textContent).toBe('138');
  });

  it('keeps two remarks in one block apart, in any order', () => {
    const root = page('<p data-block="overview/b1">甲13800000000乙13900000000</p>');
    mark(root, [remarkOf(hit('overview', 'b1', 13, 24), 0), remarkOf(hit('overview', 'b1', 1, 12), 1)]);
    expect(marked(root)).toEqual(['13800000000', '13900000000']);
  });

  it('finds the cell of a table inside the text', () => {
    const root = page('<table data-block="overview/t1"><tr><td>电话</td><td>13812345678</td></tr></table>');
    mark(root, [remarkOf(hit('overview', 't1', 3, 14), 0)]);
    expect(marked(root)).toEqual(['13812345678']);
  });

  it('marks the cell of a statutory table as a whole', () => {
    const root = page('<table><tr><td data-cell="a/b/c">1</td></tr></table>');
    const places = mark(root, [{ ...remarkOf(hit('x', 'y', 0, 1), 0), anchor: null, cells: ['a/b/c'] }]);
    expect(places.get('hit-0')?.dataset['cell']).toBe('a/b/c');
  });

  it('marks the whole block when its text is shorter than the offsets say', () => {
    const root = page('<p data-block="overview/b1">短</p>');
    const places = mark(root, [remarkOf(hit('overview', 'b1', 5, 9), 0)]);
    expect(places.get('hit-0')?.dataset['block']).toBe('overview/b1');
  });

  it('marks the beginning of a part that has no blocks', () => {
    const root = page('<p data-block="local/发布总数量">发布总数量（或本部门）：3</p>');
    mark(root, [remarkOf(hit('local', '', 5, 11), 0)]);
    expect(marked(root)).toEqual(['（或本部门）']);
  });

  it('has no place for a block that is not in the page', () => {
    expect(mark(page('<p>甲</p>'), [remarkOf(hit('overview', 'b1', 0, 1), 0)]).size).toBe(0);
  });
});
