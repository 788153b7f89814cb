// What was changed between two texts, character by character: Chinese has no spaces to part words by.

export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond this many comparisons the changed middle is shown as replaced as a whole. */
const LIMIT = 4_000_000;

/** The pieces of both texts in reading order; unchanged ends are found first, so that a long text costs little. */
export function textDifference(from: string, to: string): Piece[] {
  const before = Array.from(from);
  const after = Array.from(to);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const pieces: Piece[] = [];
  add(pieces, 'same', before.slice(0, head).join(''));
  middle(pieces, before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  add(pieces, 'same', before.slice(before.length - tail).join(''));
  return tidied(pieces);
}

/** Fewer characters than this between two changes are a chance likeness, not text that was kept. */
const KEPT = 3;

/** Joins changes that have next to nothing between them, each as what is gone followed by what is new. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    add(result, 'gone', gone);
    add(result, 'new', fresh);
    gone = '';
    fresh = '';
  };
  pieces.forEach((piece, index) => {
    const between = index > 0 && index < pieces.length - 1;
    if (piece.kind === 'gone') gone += piece.text;
    else if (piece.kind === 'new') fresh += piece.text;
    else if (between && gone + fresh !== '' && Array.from(piece.text).length < KEPT) {
      gone += piece.text;
      fresh += piece.text;
    } else {
      flush();
      add(result, 'same', piece.text);
    }
  });
  flush();
  return result;
}

function middle(pieces: Piece[], before: string[], after: string[]): void {
  if (before.length * after.length > LIMIT) {
    add(pieces, 'gone', before.join(''));
    add(pieces, 'new', after.join(''));
    return;
  }
  const width = after.length + 1;
  // common[i * width + j]: length of the longest common subsequence of before[i…] and after[j…].
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      add(pieces, 'same', before[i] ?? '');
      i++;
      j++;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      add(pieces, 'gone', before[i++] ?? '');
    } else {
      add(pieces, 'new', after[j++] ?? '');
    }
  }
}

function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces[pieces.length - 1];
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}
