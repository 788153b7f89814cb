import type { ImportLine, ImportOutcome, ImportPreview } from '@/api/organs';

export const OUTCOMES: Record<ImportOutcome, string> = {
  FAULT: '有错误',
  NEW: '新增',
  CHANGED: '修改',
  UNCHANGED: '不变',
};

export type Filter = ImportOutcome | 'ALL';

export interface Choice {
  filter: Filter;
  name: string;
  count: number;
}

/** The ways to look at the lines, without those that show nothing. */
export function choices(preview: ImportPreview): Choice[] {
  const counts: Record<Filter, number> = {
    ALL: preview.total,
    FAULT: preview.faulty,
    NEW: preview.added,
    CHANGED: preview.changed,
    UNCHANGED: preview.unchanged,
  };
  return (['ALL', 'FAULT', 'NEW', 'CHANGED', 'UNCHANGED'] as const)
    .map((filter) => ({ filter, name: filter === 'ALL' ? '全部' : OUTCOMES[filter], count: counts[filter] }))
    .filter((choice) => choice.filter === 'ALL' || choice.count > 0);
}

export function shown(lines: ImportLine[], filter: Filter): ImportLine[] {
  return filter === 'ALL' ? lines : lines.filter((line) => line.outcome === filter);
}

/** Why the file cannot be imported as it is; empty when it can. */
export function obstacle(preview: ImportPreview): string {
  if (preview.total === 0) return '文件里只有表头，没有机关。';
  if (preview.faulty > 0) return `有 ${preview.faulty} 行有错误，请在文件里改正后重新选择；一行也不会先导入。`;
  if (preview.added + preview.changed === 0) return '文件里的机关和系统里的一样，不需要导入。';
  return '';
}

export function fileProblem(file: { name: string; size: number }): string {
  if (!/\.(xlsx|csv)$/i.test(file.name)) return '请选择 xlsx 或 CSV 文件；旧版 xls 请先另存为 xlsx。';
  if (file.size > 10 * 1024 * 1024) return '文件太大，最大 10 MB，请分成几个文件。';
  return file.size === 0 ? '这个文件是空的。' : '';
}
