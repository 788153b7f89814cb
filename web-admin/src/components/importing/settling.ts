import { computed, shallowRef, type ComputedRef, type Ref } from 'vue';
import type { CellValue, ImportPreview, Settled } from '@/api/types';
import { sameValue } from '@/format';
import type { Doubt, DoubtGroup } from './doubts';

/** How a person settled a cell: what was read is taken, something else typed, or it stays blank. */
export type Way = 'take' | 'type' | 'blank';

export interface Answer {
  way: Way;
  value: CellValue;
}

export interface Settling {
  answers: Ref<ReadonlyMap<string, Answer>>;
  /** The doubts about no cell that the person has taken note of. */
  seen: Ref<ReadonlySet<string>>;
  /** What would be imported now. */
  cells: ComputedRef<Record<string, CellValue>>;
  /** How many cells and notes still wait for the person. */
  open: ComputedRef<number>;
  /** What differs from the file, for the server. */
  settled: ComputedRef<Settled>;
  settle: (cells: readonly string[], answer: (cell: string) => Answer | null) => void;
  note: (doubts: readonly Doubt[], seen: boolean) => void;
  openIn: (doubts: readonly Doubt[]) => number;
  takeRest: () => void;
  reset: () => void;
}

/** What a person decides about a preview, until it is reset for another one. */
export function useSettling(
  preview: Ref<Pick<ImportPreview, 'cells'> | null>,
  questions: Ref<readonly DoubtGroup[]>,
): Settling {
  const answers = shallowRef<ReadonlyMap<string, Answer>>(new Map());
  const seen = shallowRef<ReadonlySet<string>>(new Set());

  function reset(): void {
    answers.value = new Map();
    seen.value = new Set();
  }

  function openIn(doubts: readonly Doubt[]): number {
    return doubts.reduce(
      (sum, doubt) =>
        sum +
        (doubt.cells.length > 0
          ? doubt.cells.filter((cell) => !answers.value.has(cell)).length
          : Number(!seen.value.has(doubt.key))),
      0,
    );
  }

  function settle(cells: readonly string[], answer: (cell: string) => Answer | null): void {
    const next = new Map(answers.value);
    for (const cell of cells) {
      const found = answer(cell);
      if (found) next.set(cell, found);
      else next.delete(cell);
    }
    answers.value = next;
  }

  function note(doubts: readonly Doubt[], taken: boolean): void {
    const next = new Set(seen.value);
    for (const { key } of doubts) {
      if (taken) next.add(key);
      else next.delete(key);
    }
    seen.value = next;
  }

  const all = computed(() => questions.value.flatMap((group) => group.doubts));
  const cells = computed(() => {
    const merged: Record<string, CellValue> = { ...preview.value?.cells };
    for (const [cell, { value }] of answers.value) merged[cell] = value;
    return merged;
  });
  const settled = computed<Settled>(() => {
    const changed: Record<string, CellValue> = {};
    for (const [cell, { value }] of answers.value) {
      if (!sameValue(value, preview.value?.cells[cell])) changed[cell] = value;
    }
    return { cells: changed };
  });

  /** What was read is taken wherever nothing was said; where nothing was read the cell stays blank. */
  function takeRest(): void {
    const rest = all.value.flatMap((doubt) => doubt.cells).filter((cell) => !answers.value.has(cell));
    settle(rest, (cell) => asRead(preview.value?.cells[cell] ?? null));
    note(
      all.value.filter((doubt) => doubt.cells.length === 0),
      true,
    );
  }

  return {
    answers,
    seen,
    cells,
    open: computed(() => openIn(all.value)),
    settled,
    settle,
    note,
    openIn,
    takeRest,
    reset,
  };
}

/** The answer that leaves a cell as it was read. */
export function asRead(value: CellValue): Answer {
  return value === null ? { way: 'blank', value: null } : { way: 'take', value };
}

/** The answers of a row of figures that were copied from somewhere: one for each cell, as far as they go. */
export function pastedRow(text: string): string[] {
  return text
    .trim()
    .split(/[\s|｜]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
