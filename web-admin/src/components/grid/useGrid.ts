import { computed, nextTick, ref, watch, type Ref } from 'vue';
import { isBlank, parseCell, printValue, sameValue, type Cells, type CellValue, type GridModel } from '@/format';
import { readBlock, writeBlock } from './clipboard';
import { actionOf, type GridAction, type Mode } from './keys';
import { isPlain, pastedValues, planPaste, type PastePlan } from './paste';
import {
  at,
  bounds,
  cellAt,
  firstOpen,
  isSelected,
  moved,
  positionOf,
  selectedRows,
  tabbed,
  type Position,
  type Selection,
} from './selection';

export interface GridListeners {
  set: (values: Record<string, CellValue>, label: string) => void;
  /** What stands in a cell while it is being typed in; null when that is over. */
  typing: (cell: string | null, value: CellValue) => void;
  paste: (plan: PastePlan) => void;
  undo: () => void;
  redo: () => void;
  refused: (sentence: string) => void;
}

const COMPUTED = '这一格由系统计算，不用填写。';

/** The grid's cursor, selection and typing. One input stands in the active cell, so that every way of typing works. */
export function useGrid(model: Ref<GridModel>, cells: Ref<Cells>, on: GridListeners) {
  const selection = ref<Selection>(at(0, 0));
  const mode = ref<Mode>('still');
  const text = ref('');
  const input = ref<HTMLInputElement | null>(null);
  let composing = false;

  const active = computed(() => cellAt(model.value, selection.value.focus));
  const chosen = computed(() => selectedRows(model.value, selection.value));

  select(firstOpen(model.value));
  watch(model, (now) => {
    if (!cellAt(now, selection.value.focus)) select(firstOpen(now));
  });

  function select(position: Position, extend = false): void {
    selection.value = extend ? { anchor: selection.value.anchor, focus: position } : at(position.row, position.column);
  }

  async function focus(): Promise<void> {
    await nextTick();
    input.value?.focus({ preventScroll: true });
    input.value?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function goTo(cell: string): boolean {
    const position = positionOf(model.value, cell);
    if (!position) return false;
    commit();
    select(position);
    void focus();
    return true;
  }

  function begin(value: string, how: Mode): void {
    const cell = active.value;
    if (!cell) return;
    if (cell.computed) {
      on.refused(COMPUTED);
      return;
    }
    text.value = value;
    mode.value = how;
    if (how === 'replacing') on.typing(cell.id, parseCell(value));
  }

  function commit(): void {
    if (mode.value === 'still') return;
    const cell = active.value;
    mode.value = 'still';
    const value = parseCell(text.value);
    text.value = '';
    if (cell && !sameValue(value, cells.value[cell.id])) on.set({ [cell.id]: value }, '填写');
    on.typing(null, null);
  }

  function cancel(): void {
    mode.value = 'still';
    text.value = '';
    on.typing(null, null);
  }

  function onInput(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    if (mode.value !== 'still') {
      text.value = typed;
      if (active.value) on.typing(active.value.id, parseCell(typed));
      return;
    }
    begin(typed, 'replacing');
    if (mode.value === 'still' && !composing) (event.target as HTMLInputElement).value = '';
  }

  function onCompose(event: CompositionEvent): void {
    composing = event.type !== 'compositionend';
    if (!composing && mode.value === 'still') (event.target as HTMLInputElement).value = '';
  }

  function onKey(event: KeyboardEvent): void {
    const action = actionOf(event, mode.value);
    if (action && perform(action)) event.preventDefault();
  }

  /** Does it; false where the key should go on to the page, such as Tab out of the last cell. */
  function perform(action: GridAction): boolean {
    const from = selection.value.focus;
    switch (action.act) {
      case 'move':
        commit();
        select(moved(model.value, from, action.direction, action.toEdge), action.extend);
        break;
      case 'enter':
        commit();
        select(moved(model.value, from, action.backwards ? 'up' : 'down'));
        break;
      case 'tab': {
        commit();
        const next = tabbed(model.value, from, action.backwards);
        if (!next) return false;
        select(next);
        break;
      }
      case 'edit':
        begin(printValue(cells.value[active.value?.id ?? '']), 'within');
        break;
      case 'clear':
        clear();
        break;
      case 'cancel':
        cancel();
        break;
      case 'first':
        select({ row: 0, column: 0 });
        break;
      case 'last':
      case 'all': {
        const end = { row: model.value.rows.length - 1, column: model.value.columns - 1 };
        if (action.act === 'all') selection.value = { anchor: { row: 0, column: 0 }, focus: end };
        else select(end);
        break;
      }
      case 'undo':
        on.undo();
        break;
      case 'redo':
        on.redo();
        break;
    }
    void focus();
    return true;
  }

  function clear(): void {
    const filled = chosen.value.flat().filter((cell) => !cell.computed && !isBlank(cells.value, cell.id));
    if (filled.length > 0) on.set(Object.fromEntries(filled.map((cell) => [cell.id, null])), '清空');
  }

  function onCopy(event: ClipboardEvent): void {
    if (mode.value !== 'still') return;
    const rows = chosen.value.map((row) => row.map((cell) => printValue(cells.value[cell.id])));
    event.clipboardData?.setData('text/plain', writeBlock(rows));
    event.preventDefault();
  }

  function onCut(event: ClipboardEvent): void {
    if (mode.value !== 'still') return;
    onCopy(event);
    clear();
  }

  function onPaste(event: ClipboardEvent): void {
    if (mode.value !== 'still') return;
    event.preventDefault();
    const { top, left } = bounds(selection.value);
    const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
    const plan = planPaste(model.value, cells.value, { row: top, column: left }, block);
    if (isPlain(plan)) on.set(pastedValues(plan), '粘贴');
    else if (plan.landings.length + plan.computed.length + plan.outside > 0) on.paste(plan);
  }

  function onMouseDown(event: MouseEvent, row: number, column: number): void {
    if (event.button !== 0) return;
    const within = selection.value.focus.row === row && selection.value.focus.column === column;
    if (within && mode.value !== 'still') return;
    event.preventDefault();
    commit();
    select({ row, column }, event.shiftKey);
    void focus();
  }

  function onMouseEnter(event: MouseEvent, row: number, column: number): void {
    if (event.buttons === 1 && mode.value === 'still') select({ row, column }, true);
  }

  return {
    selection,
    mode,
    text,
    input,
    active,
    chosen,
    goTo,
    focus,
    commit,
    perform,
    onInput,
    onKey,
    onCopy,
    onCut,
    onPaste,
    onMouseDown,
    onMouseEnter,
    isSelected: (row: number, column: number) => isSelected(selection.value, row, column),
    isActive: (row: number, column: number) =>
      selection.value.focus.row === row && selection.value.focus.column === column,
    onCompose,
  };
}
