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

export function notesOf(preview: ImportPreview, kinds: readonly Kind[]): ImportNote[] {
  return preview.notes.filter((note) => kinds.includes(note.kind));
}

/** What the file's report and the chosen one do not agree on; null when they agree. */
export function mismatch(preview: ImportPreview, year: number | undefined): string | null {
  if (year === undefined || preview.year === year) return null;
  return `文件是 ${preview.year} 年度的报告，您选的是 ${year} 年度。导入后请逐处改成 ${year} 年的内容。`;
}
