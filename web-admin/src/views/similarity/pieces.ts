import type { Line, OtherReport, SectionPair } from '@/api/similarity';

/** A stretch of a line; one that is copied bears the number of its pair. */
export interface Piece {
  text: string;
  pair: number | null;
}

/** Cuts a line at its marks. */
export function piecesOf(line: Line): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of line.marks) {
    if (mark.start > at) pieces.push({ text: line.text.slice(at, mark.start), pair: null });
    pieces.push({ text: line.text.slice(mark.start, mark.end), pair: mark.pair });
    at = mark.end;
  }
  if (at < line.text.length) pieces.push({ text: line.text.slice(at), pair: null });
  return pieces;
}

/** The copied passages of this report, in the order in which they are read. */
export function pairsOf(sections: readonly SectionPair[]): number[] {
  return sections.flatMap((section) => section.here.flatMap((line) => line.marks.map((mark) => mark.pair)));
}

/** The one after this, or before it; round at the ends. */
export function step(pairs: readonly number[], current: number | null, by: 1 | -1): number | null {
  if (pairs.length === 0) return null;
  const at = current === null ? -1 : pairs.indexOf(current);
  if (at < 0) return pairs[by === 1 ? 0 : pairs.length - 1] ?? null;
  return pairs[(at + by + pairs.length) % pairs.length] ?? null;
}

/** The one that was asked for; else the most alike of the kind that was asked for; else the most alike of all. */
export function chosen(others: readonly OtherReport[], id: unknown, kind: unknown): OtherReport | undefined {
  const alike = [...others].sort((one, other) => other.share - one.share);
  return (
    others.find((other) => other.id === id) ??
    alike.find((other) => other.kind === kind) ??
    alike.find((other) => other.kind === 'own') ??
    alike[0]
  );
}
