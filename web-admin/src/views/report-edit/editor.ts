import { inject, ref, shallowRef, type InjectionKey, type Ref } from 'vue';
import { giveReason, saveDraft, tickFinding } from '@/api/drafts';
import { fetchReport } from '@/api/reports';
import type { Anchor, Checked, Finding, ReportView } from '@/api/types';
import {
  computedCells,
  computedValues,
  following,
  type Block,
  type CellValue,
  type GridCell,
  type ReportFormat,
} from '@/format';
import { createChecks } from './checks';
import type { Change, DraftContent } from './draft/content';
import { KeptChanges } from './draft/keeping';
import type { Conflict } from './draft/patches';
import { SaveQueue, type Kind, type PlaceState, type Trouble } from './draft/saveQueue';
import { UndoStack } from './draft/undo';
import { cellChanges, contentOf, troubleOf } from './draftOf';

/** Where the person is taken: a cell, or a place in the text. `turn` makes the same place a new wish. */
export interface Target {
  cell?: string;
  anchor?: Anchor;
  turn: number;
}

export interface EditorEvents {
  /** The draft can no longer be edited here: submitted or withdrawn by somebody else. */
  overtaken: (view: ReportView) => void;
}

export type Editor = ReturnType<typeof createEditor>;

export const editorKey: InjectionKey<Editor> = Symbol('editor');

export function useEditor(): Editor {
  const editor = inject(editorKey);
  if (!editor) throw new Error('no editor around');
  return editor;
}

/** The draft as the person edits it: its content, what becomes of it on the server, and what there is to say about it. */
export function createEditor(report: ReportView, format: ReportFormat, account: string, events: EditorEvents) {
  const undoStack = new UndoStack();
  const kept = new KeptChanges(account, report.id, window.sessionStorage);
  const view = shallowRef<ReportView>(report);
  const target = shallowRef<Target>({ turn: 0 });
  const chosenFinding = ref<string | null>(null);
  const keptTotals = ref(new Set<string>());

  const queue = new SaveQueue(contentOf(report), report.version, {
    send(patch) {
      sent = checks.mark();
      return saveDraft(report.id, patch);
    },
    troubleOf,
    saved(answer) {
      checks.answered(sent, answer);
      if (queue.clean) kept.forget();
      leaveTotals(computedValues(format, queue.mine.cells));
      // Somebody else saved in between: this answer speaks only of what was sent from here.
      if (answer.version > expectedVersion + 1 || left.size > 0) refresh(true).catch(() => undefined);
      expectedVersion = answer.version;
    },
    changed: () => sync(),
  });
  let expectedVersion = report.version;
  /** The state of the draft that the last save speaks of. */
  let sent = 0;
  const totals = computedCells(format);
  /** Totals that both sides computed from what each of them knew: they are computed again from what both have done. */
  const left = new Set<string>();

  const content = shallowRef<DraftContent>(queue.mine);
  const states = shallowRef(new Map<string, PlaceState>());
  const refusals = shallowRef(new Map<string, string>());
  const conflicts = shallowRef<Conflict[]>([]);
  const trouble = shallowRef<Trouble | null>(null);
  const sending = ref(false);
  const version = ref(report.version);
  const savedAt = ref<string | null>(report.savedAt ?? null);
  const undoLabel = ref('');

  const checks = createChecks(report, format, content, (draft) => (queue.sending ? null : queue.patchTo(draft)));

  function sync(): void {
    if (content.value !== queue.mine) checks.touch();
    content.value = queue.mine;
    states.value = queue.states();
    refusals.value = new Map(queue.refusals);
    conflicts.value = queue.conflicts;
    trouble.value = queue.trouble;
    sending.value = queue.sending;
    version.value = queue.version;
    savedAt.value = queue.savedAt ?? savedAt.value;
    if (queue.trouble) kept.keep(queue.unsaved());
  }

  function perform(label: string, changes: Change[], kind: Kind = 'edit', joins?: string): void {
    if (changes.length === 0) return;
    undoStack.push({ label, changes, ...(joins === undefined ? {} : { joins }) }, Date.now());
    queue.edit(changes, kind);
    undoLabel.value = undoStack.nextLabel;
  }

  /** Sets cells; the computed ones that follow them are set along, as part of the same step. */
  function setCells(values: Record<string, CellValue>, label: string, kind: Kind = 'edit'): void {
    const before = content.value.cells;
    const changes = cellChanges(before, values);
    if (changes.length === 0) return;
    const derived = cellChanges(before, following(format, before, { ...before, ...values }));
    const all = [...changes, ...derived.filter((change) => !(change.id in values))];
    undoStack.push({ label, changes: all }, Date.now());
    queue.edit(changes, kind);
    if (all.length > changes.length) queue.edit(all.slice(changes.length));
    undoLabel.value = undoStack.nextLabel;
  }

  function setUnit(cell: string, unit: string | null): void {
    perform('选择单位', [{ place: 'unit', id: cell, from: content.value.units[cell] ?? null, to: unit }]);
  }

  function setLocal(label: string, value: CellValue): void {
    perform('填写', [{ place: 'local', id: label, from: content.value.local[label] ?? null, to: value }]);
  }

  /** A local figure under another label: the one goes, the other comes with its value. */
  function renameLocal(label: string, now: string): void {
    const value = content.value.local[label] ?? null;
    perform('改指标名称', [
      { place: 'local', id: label, from: value, to: null },
      { place: 'local', id: now, from: content.value.local[now] ?? null, to: value },
    ]);
  }

  function setTitle(title: string): void {
    perform('改标题', [{ place: 'title', from: content.value.title, to: title }], 'edit', 'title');
  }

  function setBlocks(part: string, blocks: readonly Block[], label: string, joins?: string): void {
    const from = content.value.narratives[part] ?? [];
    perform(label, [{ place: 'part', id: part, from, to: blocks }], 'edit', joins);
  }

  /** 零报告确认: blank cells only, saved at once and recorded as what it is. */
  async function confirmZeros(cells: readonly GridCell[]): Promise<void> {
    await queue.flush();
    setCells(
      Object.fromEntries(cells.map((cell) => [cell.id, 0])),
      `空白处填 0（${cells.length} 格）`,
      'zero-confirmation',
    );
    await queue.flush();
  }

  /** 上年结转 from last year's 结转下年度: saved at once and recorded as what it is; one step to undo. */
  async function carryOver(values: Record<string, CellValue>): Promise<void> {
    await queue.flush();
    setCells(values, `结转上年数（${Object.keys(values).length} 格）`, 'carry-over');
    await queue.flush();
  }

  function undo(): string | null {
    return turnBack(undoStack.undo());
  }

  function redo(): string | null {
    return turnBack(undoStack.redo());
  }

  function turnBack(step: { label: string; changes: readonly Change[] } | null): string | null {
    if (!step) return null;
    queue.edit(step.changes, 'undo');
    undoLabel.value = undoStack.nextLabel;
    return step.label;
  }

  function settle(place: string, choice: 'mine' | 'theirs'): void {
    const before = queue.mine.cells;
    queue.settle(place, choice);
    const derived = cellChanges(queue.mine.cells, following(format, before, queue.mine.cells));
    if (derived.length > 0) queue.edit(derived);
    undoStack.clear();
    undoLabel.value = '';
  }

  function keepTotal(cell: string): void {
    keptTotals.value = new Set([...keptTotals.value, cell]);
  }

  function goToCell(cell: string): void {
    target.value = { cell, turn: target.value.turn + 1 };
  }

  function goToText(anchor: Anchor): void {
    target.value = { anchor, turn: target.value.turn + 1 };
  }

  function goTo(finding: Finding): void {
    chosenFinding.value = finding.fingerprint;
    const [cell] = finding.cells;
    if (finding.anchor) goToText(finding.anchor);
    else if (cell) goToCell(cell);
  }

  /** Gives a reason for a finding; what was typed before is saved first, so that it is for what stands there. */
  function explain(finding: Finding, text: string): Promise<void> {
    return settleBy(() => giveReason(report.id, finding.fingerprint, text));
  }

  /** Ticks a finding, or a sentence with numbers, by its fingerprint. */
  function tick(fingerprint: string, ticked: boolean): Promise<void> {
    return settleBy(() => tickFinding(report.id, fingerprint, ticked));
  }

  async function settleBy(act: () => Promise<Checked>): Promise<void> {
    await queue.flush();
    const state = checks.mark();
    checks.answered(state, await act());
  }

  /** Asks what the server has now; `behind` when others are known to have saved before the version that is held here. */
  async function refresh(behind = false): Promise<void> {
    const now = await fetchReport(report.id);
    view.value = now;
    if (!now.editable) {
      if (queue.clean) events.overtaken(now);
      return;
    }
    if (now.content && (now.version > queue.version || behind)) replaceBy(now);
  }

  /** Asks what the checks say now: what they compare with has changed, not the draft. */
  async function recheck(): Promise<void> {
    await queue.flush();
    const state = checks.mark();
    const now = await fetchReport(report.id);
    if (!now.editable || now.version !== queue.version) return refresh();
    checks.seen(now, state);
  }

  /** Takes the content that the server has now; what is not saved yet meets it place by place. */
  function replaceBy(now: ReportView): void {
    view.value = now;
    const before = computedValues(format, queue.mine.cells);
    queue.meet(contentOf(now), now.version);
    checks.seen(now);
    expectedVersion = now.version;
    leaveTotals(before);
    computeAgain();
    undoStack.clear();
    undoLabel.value = '';
  }

  /** A conflict over a total that only follows its parts is none to ask a person about. */
  function leaveTotals(computed: Record<string, number>): void {
    for (const { place, mine } of [...queue.conflicts]) {
      if (!totals.has(place) || mine !== computed[place]) continue;
      left.add(place);
      queue.settle(place, 'theirs');
    }
  }

  function computeAgain(): void {
    const computed = Object.entries(computedValues(format, queue.mine.cells)).filter(([cell]) => left.has(cell));
    left.clear();
    const changes = cellChanges(queue.mine.cells, Object.fromEntries(computed));
    if (changes.length > 0) queue.edit(changes);
  }

  function restore(): number {
    const unsaved = kept.take();
    if (!unsaved) return 0;
    queue.restore(unsaved);
    leaveTotals(computedValues(format, queue.mine.cells));
    computeAgain();
    return queue.states().size;
  }

  function keepForLater(): void {
    if (queue.clean) kept.forget();
    else kept.keep(queue.unsaved());
  }

  return {
    report,
    view,
    format,
    content: content as Readonly<Ref<DraftContent>>,
    states,
    refusals,
    conflicts,
    trouble,
    sending,
    version,
    savedAt,
    ...checks,
    keptTotals,
    target,
    chosenFinding,
    undoLabel,
    setCells,
    setUnit,
    setLocal,
    renameLocal,
    setTitle,
    setBlocks,
    confirmZeros,
    carryOver,
    recheck,
    undo,
    redo,
    settle,
    keepTotal,
    explain,
    tick,
    goTo,
    goToCell,
    goToText,
    refresh,
    replaceBy,
    restore,
    keepForLater,
    flush: () => queue.flush(),
    close() {
      queue.close();
      checks.close();
    },
    clean: () => queue.clean,
  };
}
