import type { Block, CellValue, Cells } from '@/format';
import { isBlank, sameValue } from '@/format';

/** A cell of the draft that the file would change. */
export interface Conflict {
  cell: string;
  from: CellValue;
  to: CellValue;
  /** `lost`: a value gives way to a blank. */
  kind: 'changed' | 'lost' | 'filled';
}

/** The cells that would change: those with two different values first, then what would be lost, then what is filled. */
export function conflictsOf(draft: Cells, file: Cells): Conflict[] {
  const kinds = ['changed', 'lost', 'filled'] as const;
  return [...new Set([...Object.keys(draft), ...Object.keys(file)])]
    .filter((cell) => !sameValue(draft[cell], file[cell]))
    .map((cell): Conflict => {
      const kind = isBlank(draft, cell) ? 'filled' : isBlank(file, cell) ? 'lost' : 'changed';
      return { cell, from: draft[cell] ?? null, to: file[cell] ?? null, kind };
    })
    .sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind));
}

/** A text of the draft that the file would replace. */
export interface TextConflict {
  part: string;
  from: number;
  to: number;
}

/** The parts whose texts differ and which hold something in the draft, with their lengths in characters. */
export function textConflicts(
  draft: Readonly<Record<string, readonly Block[]>>,
  file: Readonly<Record<string, readonly Block[]>>,
): TextConflict[] {
  return Object.keys(draft)
    .filter((part) => (draft[part]?.length ?? 0) > 0 && words(draft[part]) !== words(file[part]))
    .map((part) => ({ part, from: words(draft[part]).length, to: words(file[part]).length }));
}

function words(blocks: readonly Block[] | undefined): string {
  return (blocks ?? []).map((block) => (block.kind === 'table' ? block.rows.flat().join('') : block.text)).join('');
}
