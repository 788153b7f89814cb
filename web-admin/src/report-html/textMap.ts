// The text of a block as the server counts it, found again in the page: offsets are UTF-16 units of the block's text,
// where a table's cells are parted by tabs and its rows by line feeds.

interface Piece {
  node: Text;
  /** Where the node's first unit stands in the block's text. */
  at: number;
}

export interface TextMap {
  text: string;
  pieces: Piece[];
}

/** The text of an element with the places of its text nodes. */
export function textMap(element: Element): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  let rows = 0;
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      if (isLayout(node)) return;
      pieces.push({ node, at: text.length });
      text += node.data;
      return;
    }
    const name = node instanceof Element ? node.tagName : '';
    if (name === 'BR') text += '\n';
    if (name === 'TR' && rows++ > 0) text += '\n';
    if ((name === 'TD' || name === 'TH') && node.previousSibling !== null && hasCellBefore(node)) text += '\t';
    node.childNodes.forEach(walk);
  };
  element.childNodes.forEach(walk);
  return { text, pieces };
}

/** White space between the parts of a table is layout, not text. */
function isLayout(node: Text): boolean {
  const parent = node.parentElement?.tagName ?? '';
  return /^(TABLE|COLGROUP|THEAD|TBODY|TFOOT|TR)$/.test(parent);
}

function hasCellBefore(cell: Node): boolean {
  for (let before = cell.previousSibling; before !== null; before = before.previousSibling) {
    if (before instanceof Element && /^T[DH]$/.test(before.tagName)) return true;
  }
  return false;
}

/** The ranges of text nodes that make up `start` to `end` of the text: one for each node touched. */
export function rangesOf(map: TextMap, start: number, end: number): { node: Text; start: number; end: number }[] {
  return map.pieces
    .map(({ node, at }) => ({
      node,
      start: Math.max(0, start - at),
      end: Math.min(node.length, end - at),
    }))
    .filter((range) => range.start < range.end);
}

/** Wraps `start` to `end` of an element's text in marks made by `make`; none when the place does not exist. */
export function wrap(element: Element, start: number, end: number, make: () => HTMLElement): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const range of rangesOf(textMap(element), start, end)) {
    const middle = range.start === 0 ? range.node : range.node.splitText(range.start);
    if (range.end - range.start < middle.length) middle.splitText(range.end - range.start);
    const mark = make();
    middle.replaceWith(mark);
    mark.append(middle);
    marks.push(mark);
  }
  return marks;
}
