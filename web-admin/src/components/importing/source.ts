import type { ImportNote, ImportPreview } from '@/api/types';

/** A file whose preview the person has confirmed: the server takes only the very bytes that were previewed. */
export interface ChosenSource {
  file: File;
  sourceHash: string;
}

export const ACCEPTED = ['.docx', '.html', '.htm', '.txt', '.json'];

/** The most that the server takes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** What is wrong with a file before it is sent; null when nothing can be told yet. */
export function fileProblem(file: { name: string; size: number }): string | null {
  const dot = file.name.lastIndexOf('.');
  const ending = dot < 0 ? '' : file.name.slice(dot).toLowerCase();
  if (ending === '.doc' || ending === '.wps') {
    return '这是旧格式的文件。请在 Word 或 WPS 里另存为“.docx”再上传。';
  }
  if (ending === '.pdf') return '现在还不能读 PDF。请上传 Word 文件（.docx）或网页文件（.html）。';
  if (!ACCEPTED.includes(ending)) return '只能读 Word（.docx）、网页（.html）、文本（.txt）和数据（.json）文件。';
  if (file.size === 0) return '这个文件是空的，请检查后重新选择。';
  if (file.size > MAX_BYTES) return '文件超过 20 MB，请删去图片后重新上传。';
  return null;
}

type Kind = ImportNote['kind'];

/** How the notes are grouped for the person: what is missing first. */
export const NOTE_GROUPS: readonly { kinds: readonly Kind[]; title: string }[] = [
  { kinds: ['unplaced', 'ambiguous'], title: '没有放进去的，请对照原文补填' },
  { kinds: ['guessed'], title: '推断的，请核对' },
  { kinds: ['normalised'], title: '整理过的' },
  { kinds: ['left'], title: '照原样保留的' },
];

export function notesOf(preview: Pick<ImportPreview, 'notes'>, kinds: readonly Kind[]): ImportNote[] {
  return preview.notes.filter((note) => kinds.includes(note.kind));
}

/** The two kinds of import, chosen first. */
export type ImportKind = 'current' | 'reference';

/** What the file's report and the chosen one do not agree on; null when they agree. */
export function mismatch(preview: Pick<ImportPreview, 'year'>, year: number | undefined): string | null {
  if (year === undefined || preview.year === year) return null;
  const doubt = `文件是 ${preview.year} 年度的报告，您选的是 ${year} 年度。`;
  return isEarlier(preview, year)
    ? `${doubt}往年已经发布的报告不要导入草稿，请存作参考。`
    : `${doubt}请核对是不是选错了文件；继续导入的，要逐处改成 ${year} 年的内容。`;
}

/** Whether the file is of a year before the chosen one: then it is most probably one that was published. */
export function isEarlier(preview: Pick<ImportPreview, 'year'>, year: number | undefined): boolean {
  return year !== undefined && preview.year < year;
}

/** What to say of a reference that the report at hand is not compared with; null when it is. */
export function notForThisReport(year: number, wanted: number | undefined): string | null {
  if (wanted === undefined || year === wanted) return null;
  return `这是 ${year} 年度的报告，核对本稿要用 ${wanted} 年度的。仍然可以保存，但本稿不会用它核对。`;
}

const FIRST_REFERENCE = 2008;

/** The years of which a report can have been published, newest first. */
export function earlierYears(thisYear: number): number[] {
  return Array.from({ length: thisYear - FIRST_REFERENCE + 1 }, (_, back) => thisYear - back);
}
