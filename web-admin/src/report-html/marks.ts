import type { Anchor, Hit } from '@/api/types';
import { wrap } from './textMap';

/** Something to be shown at its place in the report: a hit, or anything else with an anchor or a cell. */
export interface Remark {
  key: string;
  tone: 'block' | 'warn' | 'hint';
  anchor: Anchor | null;
  cells: readonly string[];
  label: string;
}

export function remarkOf(hit: Hit, index: number): Remark {
  return {
    key: `hit-${index}`,
    tone: hit.level,
    anchor: hit.anchor,
    cells: hit.cell === null ? [] : [hit.cell],
    label: `${hit.category}：${hit.message}`,
  };
}

/**
 * Marks the remarks in a report's page and returns the first element of each by its key. A remark whose place is not
 * in the page has none. When a block's text is not what the offsets were counted in, the whole block is marked.
 */
export function mark(root: ParentNode, remarks: readonly Remark[]): Map<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  for (const remark of remarks) {
    const marked = remark.anchor ? markText(root, remark, remark.anchor) : markCells(root, remark);
    if (marked[0]) places.set(remark.key, marked[0]);
  }
  return places;
}

function markText(root: ParentNode, remark: Remark, anchor: Anchor): HTMLElement[] {
  const place = `${anchor.part}/${anchor.block}`;
  // A part without blocks of its own is marked where it begins.
  const block = anchor.block === '' ? first(root, place) : find(root, 'block', place);
  if (!block) return [];
  const marks = wrap(block, anchor.start, anchor.end, () => dress(document.createElement('mark'), remark));
  return marks.length > 0 ? marks : [dress(block, remark)];
}

function markCells(root: ParentNode, remark: Remark): HTMLElement[] {
  return remark.cells
    .map((cell) => find(root, 'cell', cell))
    .filter((cell): cell is HTMLElement => cell !== null)
    .map((cell) => dress(cell, remark));
}

function find(root: ParentNode, kind: 'block' | 'cell', id: string): HTMLElement | null {
  const all = root.querySelectorAll<HTMLElement>(`[data-${kind}]`);
  return Array.from(all).find((element) => element.dataset[kind] === id) ?? null;
}

function first(root: ParentNode, start: string): HTMLElement | null {
  const all = root.querySelectorAll<HTMLElement>('[data-block]');
  return Array.from(all).find((element) => element.dataset['block']?.startsWith(start)) ?? null;
}

function dress(element: HTMLElement, remark: Remark): HTMLElement {
  element.dataset['remark'] = remark.key;
  element.classList.add('nb-mark', `nb-mark-${remark.tone}`);
  element.title = remark.label;
  element.tabIndex = 0;
  return element;
}
