import { Problem, sentence } from '@/api/http';
import type { ReportView, Summary } from '@/api/types';
import { sameValue, type CellValue } from '@/format';
import type { Change, DraftContent } from './draft/content';
import type { Trouble } from './draft/saveQueue';

/** Whoever may edit is given a summary; this stands for none. */
export const NO_SUMMARY: Summary = {
  errors: 0,
  warnings: 0,
  hints: 0,
  uncertain: 0,
  stops: 0,
  unexplained: 0,
  hits: 0,
  blockingHits: 0,
  headline: '',
  counts: '',
};

/** What of a report is edited. */
export function contentOf(report: ReportView): DraftContent {
  const { title = report.title, cells = {}, units = {}, local = {}, narratives = {} } = report.content ?? {};
  return { title, cells, units, local, narratives };
}

/** The changes that these values are; a cell that has its value already is left out. */
export function cellChanges(
  cells: Readonly<Record<string, CellValue>>,
  values: Record<string, CellValue>,
): Extract<Change, { place: 'cell' }>[] {
  return Object.entries(values)
    .filter(([id, value]) => !sameValue(cells[id], value))
    .map(([id, value]) => ({ place: 'cell', id, from: cells[id] ?? null, to: value }));
}

/** What went wrong with saving, in a sentence, and whether it passes by itself. */
export function troubleOf(thrown: unknown): Trouble {
  if (!(thrown instanceof Problem)) return { message: sentence(thrown), passing: true };
  if (thrown.status === 0) return { message: '连接不上服务器，填写的内容保留在本页，连上后自动保存。', passing: true };
  if (thrown.status === 401) return { message: '登录已过期，填写的内容保留在本页，登录后继续保存。', passing: false };
  return { message: thrown.detail, passing: thrown.status >= 500 };
}
