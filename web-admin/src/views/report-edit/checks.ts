import { computed, ref, shallowRef, type Ref } from 'vue';
import { checkDraft } from '@/api/drafts';
import type {
  Checked,
  DraftPatch,
  DraftSaved,
  Finding,
  Hit,
  Reason,
  ReportView,
  Summary,
  TextNumbers,
} from '@/api/types';
import {
  disagreements,
  equationsOf,
  evaluate,
  following,
  type CellValue,
  type Cells,
  type ReportFormat,
} from '@/format';
import { CheckQueue } from './draft/checkQueue';
import type { DraftContent } from './draft/content';
import { NO_SUMMARY } from './draftOf';
import { meanwhile } from './findings';

/**
 * What there is to say about a draft: its identities at once, from the edition's data; everything else by the server,
 * after each pause in typing and with each save.
 *
 * @param patchTo what the server has to know to judge this content; null while a save is on its way
 */
export function createChecks(
  report: ReportView,
  format: ReportFormat,
  content: Ref<DraftContent>,
  patchTo: (content: DraftContent) => DraftPatch | null,
) {
  const findings = shallowRef<Finding[]>(report.findings);
  const summary = shallowRef<Summary>(report.summary ?? NO_SUMMARY);
  const reasons = shallowRef<Record<string, Reason>>(report.reasons);
  const hits = shallowRef<Hit[]>(report.hits);
  const numbers = shallowRef<TextNumbers>(report.numbers);
  /** Whether the server has yet to say something of the draft as it stands. */
  const checking = ref(false);
  const checkFailed = ref(false);
  /** What stands in a cell that is still being typed in. */
  const typed = shallowRef<{ cell: string; value: CellValue } | null>(null);

  const queue = new CheckQueue<Checked>({
    ask() {
      const patch = patchTo({ ...content.value, cells: { ...cells.value } });
      return patch && checkDraft(report.id, patch);
    },
    take,
    changed() {
      checking.value = queue.behind;
      checkFailed.value = queue.failed;
    },
  });

  /** The cells as they would stand if the person left the one that is being typed in now. */
  const cells = computed<Cells & Record<string, CellValue>>(() => {
    const { cells: before } = content.value;
    if (!typed.value) return before;
    const after = { ...before, [typed.value.cell]: typed.value.value };
    return { ...after, ...following(format, before, after) };
  });
  const identities = new Set(equationsOf(format).map((equation) => equation.rule));
  const broken = computed(() => evaluate(format, cells.value));
  const apart = computed(() => disagreements(format, content.value.cells));
  /** The server's findings, with the identities as they stand here and now. */
  const current = computed(() =>
    checking.value ? meanwhile(findings.value, broken.value, identities, report.rules) : findings.value,
  );

  function take(answer: Checked | DraftSaved): void {
    findings.value = answer.findings;
    summary.value = answer.summary;
    hits.value = answer.hits ?? hits.value;
    numbers.value = answer.numbers ?? numbers.value;
    reasons.value = answer.reasons ?? reasons.value;
  }

  return {
    findings,
    current,
    summary,
    reasons,
    hits,
    numbers,
    checking,
    checkFailed,
    cells,
    broken,
    apart,
    /** A cell is being typed in; null when that is over. */
    type(cell: string | null, value: CellValue): void {
      if (cell === null && typed.value === null) return;
      typed.value = cell === null ? null : { cell, value };
      queue.touch();
    },
    /** The draft has changed. */
    touch: () => queue.touch(),
    mark: () => queue.mark(),
    /** An answer about that state; left aside when something newer is known. */
    answered(state: number, answer: Checked | DraftSaved): void {
      if (queue.accepts(state)) take(answer);
    },
    /** The report as the server has it now. */
    seen(now: ReportView, state = queue.mark()): void {
      if (queue.accepts(state)) take({ ...now, summary: now.summary ?? NO_SUMMARY });
    },
    close: () => queue.close(),
  };
}
