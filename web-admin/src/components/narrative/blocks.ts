import type { Block, BoundNumber } from '@/format';

/** What an edit of the blocks leaves behind: the blocks, and where the cursor goes. */
export interface Edited {
  blocks: Block[];
  focus: { id: string; at: number } | null;
}

/** A new block's id: never used again, and nothing can be read from it. */
export function newBlockId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `b${(random[0] ?? 0).toString(36)}${(random[1] ?? 0).toString(36)}`;
}

export function paragraph(text: string, id = newBlockId()): Block {
  return { id, kind: 'paragraph', text };
}

export function textOf(block: Block): string {
  return block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text;
}

/** The block with another text; bound numbers that the change does not touch keep their place. */
export function withText(block: Block, text: string): Block {
  if (block.kind === 'table') return block;
  const { bound, ...rest } = block;
  const kept = bound && rebound(bound, block.text, text);
  return kept && kept.length > 0 ? { ...rest, text, bound: kept } : { ...rest, text };
}

/** Moves the bound numbers along with the text around them; one whose own text was changed is no longer bound. */
export function rebound(bound: readonly BoundNumber[], before: string, after: string): BoundNumber[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  return bound.flatMap((number) => {
    if (number.end <= head) return [number];
    if (number.start >= changedTo) return [{ ...number, start: number.start + shift, end: number.end + shift }];
    return [];
  });
}

export function replaced(blocks: readonly Block[], block: Block): Block[] {
  return blocks.map((other) => (other.id === block.id ? block : other));
}

export function inserted(blocks: readonly Block[], after: string | null, added: readonly Block[]): Block[] {
  const index = after === null ? 0 : blocks.findIndex((block) => block.id === after) + 1;
  return [...blocks.slice(0, index), ...added, ...blocks.slice(index)];
}

/** Enter: the text after the cursor becomes a paragraph of its own. The block keeps its id. */
export function split(blocks: readonly Block[], id: string, at: number): Edited {
  const block = blocks.find((other) => other.id === id);
  if (!block || block.kind === 'table') return { blocks: [...blocks], focus: null };
  const first = withText(block, block.text.slice(0, at));
  const rest = paragraph(block.text.slice(at));
  return { blocks: inserted(replaced(blocks, first), id, [rest]), focus: { id: rest.id, at: 0 } };
}

/** Backspace at the beginning: the text joins the block before it. Before a table it only moves there. */
export function mergedWithPrevious(blocks: readonly Block[], id: string): Edited {
  const index = blocks.findIndex((block) => block.id === id);
  const block = blocks[index];
  const previous = blocks[index - 1];
  if (!block || !previous || block.kind === 'table') return { blocks: [...blocks], focus: null };
  if (previous.kind === 'table') {
    const kept = block.text === '' ? removed(blocks, id) : [...blocks];
    return { blocks: kept, focus: { id: previous.id, at: 0 } };
  }
  const joined = withText(previous, previous.text + block.text);
  return { blocks: removed(replaced(blocks, joined), id), focus: { id: previous.id, at: previous.text.length } };
}

export function removed(blocks: readonly Block[], id: string): Block[] {
  return blocks.filter((block) => block.id !== id);
}

/** One place up or down. */
export function moved(blocks: readonly Block[], id: string, by: -1 | 1): Block[] {
  const index = blocks.findIndex((block) => block.id === id);
  const block = blocks[index];
  const target = index + by;
  if (!block || target < 0 || target >= blocks.length) return [...blocks];
  const others = removed(blocks, id);
  return [...others.slice(0, target), block, ...others.slice(target)];
}

/** Pasted text: its first line goes to the cursor, each further one becomes a paragraph; empty lines are passed over. */
export function pasted(blocks: readonly Block[], id: string, from: number, to: number, text: string): Edited {
  const block = blocks.find((other) => other.id === id);
  if (!block || block.kind === 'table') return { blocks: [...blocks], focus: null };
  const lines = linesOf(text);
  const before = block.text.slice(0, from);
  const after = block.text.slice(to);
  if (lines.length <= 1) {
    const line = lines[0] ?? '';
    return {
      blocks: replaced(blocks, withText(block, before + line + after)),
      focus: { id, at: before.length + line.length },
    };
  }
  const last = paragraph((lines[lines.length - 1] ?? '') + after);
  const between = lines.slice(1, -1).map((line) => paragraph(line));
  const first = withText(block, before + (lines[0] ?? ''));
  return {
    blocks: inserted(replaced(blocks, first), id, [...between, last]),
    focus: { id: last.id, at: (lines[lines.length - 1] ?? '').length },
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029|\u000b/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '');
}

/** Level 1 to 3 makes it a heading, null a paragraph. */
export function withLevel(block: Block, level: 1 | 2 | 3 | null): Block {
  if (block.kind === 'table') return block;
  const { id, text } = block;
  const bound = block.bound ? { bound: block.bound } : {};
  return level === null ? { id, kind: 'paragraph', text, ...bound } : { id, kind: 'heading', level, text, ...bound };
}

export function emptyTable(): Block {
  return {
    id: newBlockId(),
    kind: 'table',
    rows: [
      ['', ''],
      ['', ''],
    ],
  };
}

type Rows = readonly (readonly string[])[];

export function withCell(rows: Rows, row: number, column: number, text: string): string[][] {
  return rows.map((line, down) => line.map((cell, right) => (down === row && right === column ? text : cell)));
}

export function withRow(rows: Rows, after: number): string[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const copy = rows.map((row) => [...row]);
  copy.splice(
    after + 1,
    0,
    Array.from({ length: width }, () => ''),
  );
  return copy;
}

export function withoutRow(rows: Rows, row: number): string[][] {
  return rows.filter((_, index) => index !== row).map((line) => [...line]);
}

export function withColumn(rows: Rows, after: number): string[][] {
  return rows.map((row) => [...row.slice(0, after + 1), '', ...row.slice(after + 1)]);
}

export function withoutColumn(rows: Rows, column: number): string[][] {
  return rows.map((row) => row.filter((_, index) => index !== column));
}
