import type { Block } from '@/format';
import { textOf } from './blocks';

/** A place in a block's text that somebody has to look at. */
export interface Mark {
  start: number;
  end: number;
  quote: string;
  /** `source`: a number of which nobody has said where it comes from. */
  level: 'error' | 'warning' | 'hint' | 'source';
  title: string;
  /** Whether it is the one that the person has just gone to. */
  current?: boolean;
}

/** A stretch of text with the mark on it, if any. */
export interface Stretch {
  text: string;
  mark: Mark | null;
}

const GRAVITY = { error: 2, warning: 1, hint: 0, source: -1 };

/**
 * Cuts a text at its marks. A mark whose quote is no longer where it was is looked for nearby (the text may have been
 * edited since); one that is gone is left out. Where marks overlap, the graver one is seen.
 */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const placed = marks.flatMap((mark) => placedIn(text, mark) ?? []);
  const cuts = [...new Set([0, text.length, ...placed.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = placed.filter((mark) => mark.start <= from && mark.end >= to);
    over.sort((a, b) => Number(b.current ?? false) - Number(a.current ?? false) || GRAVITY[b.level] - GRAVITY[a.level]);
    return { text: text.slice(from, to), mark: over[0] ?? null };
  });
}

/** Where a mark stands in the text as it is now; null when its words are gone. */
export function placedIn<Placed extends Pick<Mark, 'start' | 'end' | 'quote'>>(
  text: string,
  mark: Placed,
): Placed | null {
  if (mark.quote === '') return mark.end <= text.length && mark.end > mark.start ? mark : null;
  if (text.slice(mark.start, mark.end) === mark.quote) return mark;
  let best = -1;
  for (let found = text.indexOf(mark.quote); found >= 0; found = text.indexOf(mark.quote, found + 1)) {
    if (best < 0 || Math.abs(found - mark.start) < Math.abs(best - mark.start)) best = found;
  }
  return best < 0 ? null : { ...mark, start: best, end: best + mark.quote.length };
}

export function hasText(block: Block): boolean {
  return textOf(block).trim() !== '';
}
