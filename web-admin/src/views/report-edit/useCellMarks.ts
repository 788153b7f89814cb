import { computed, type Ref } from 'vue';
import type { Severity } from '@/api/types';
import type { CellMark, MarkOf } from '@/components/grid/cellMarks';
import type { Broken, GridCell } from '@/format';
import type { Editor } from './editor';
import { isOf } from './findings';

const GRAVITY: Record<Severity, number> = { error: 2, warning: 1, hint: 0 };

/** How the cells are drawn, and the broken identity that is being explained. */
export function useCellMarks(
  editor: Editor,
  active: Ref<GridCell | null>,
): { markOf: MarkOf; explained: Ref<Broken | null>; others: Ref<Broken[]> } {
  const chosen = computed(() =>
    editor.current.value.find((finding) => finding.fingerprint === editor.chosenFinding.value),
  );

  /**
   * Of those that are broken: one on the cursor's cell, the chosen finding's before others; else one of the cursor's row
   * or column, since what is typed in a part often breaks the balance of its line.
   */
  const explained = computed<Broken | null>(() => {
    const cell = active.value;
    if (!cell) return null;
    const around = editor.broken.value.filter((each) => cellsOf(each).includes(cell.id));
    const beside = editor.broken.value.filter(
      ({ equation: { table, line } }) =>
        cell.id.startsWith(`${table}/`) && (line === cell.row.id || line === cell.column.id),
    );
    const { value: finding } = chosen;
    return (finding && around.find((each) => isOf(finding, each))) ?? around[0] ?? beside[0] ?? null;
  });
  /** The other broken identities in which the cell on the cursor stands. */
  const others = computed(() =>
    editor.broken.value.filter((each) => each !== explained.value && cellsOf(each).includes(active.value?.id ?? '')),
  );

  const marks = computed(() => {
    const all = new Map<string, CellMark>();
    const at = (cell: string): CellMark => {
      const mark = all.get(cell) ?? {};
      all.set(cell, mark);
      return mark;
    };
    for (const finding of editor.current.value) {
      for (const cell of finding.cells.length > 8 ? finding.cells.slice(-1) : finding.cells) {
        const mark = at(cell);
        if (!mark.finding || GRAVITY[finding.severity] > GRAVITY[mark.finding]) mark.finding = finding.severity;
      }
    }
    for (const each of editor.broken.value) {
      const cells = cellsOf(each);
      for (const cell of cells.length > 8 ? cells.slice(-1) : cells) at(cell).broken = true;
    }
    for (const cell of chosen.value?.cells ?? []) at(cell).lit = true;
    for (const term of explained.value?.left ?? []) at(term.cell).side = 'left';
    for (const term of explained.value?.right ?? []) at(term.cell).side = 'right';
    for (const [place, state] of editor.states.value) at(place).state = state;
    for (const each of editor.apart.value) {
      if (!editor.keptTotals.value.has(each.cell)) at(each.cell).computed = each.computed;
    }
    return all;
  });

  return { markOf: (cell) => marks.value.get(cell), explained, others };
}

function cellsOf(broken: Broken): string[] {
  return broken.equation.terms
    .map((term) => term.cell)
    .concat([...broken.left, ...broken.right].map((term) => term.cell));
}
