import type { ImportPreview } from '@/api/types';

export const ACCEPTED = ['.docx', '.doc', '.pdf', '.xlsx', '.xls', '.html', '.htm', '.txt', '.md', '.json'];

/** The most that the server takes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** What to do with files that the server does not read either. */
const ADVICE: Readonly<Record<string, string>> = {
  '.wps': '这是 WPS 文字的文件。请在 WPS 里另存为“.docx”再上传。',
  '.et': '这是 WPS 表格的文件。请在 WPS 里另存为“.xlsx”再上传。',
  '.docm': '文件里可能带有宏。请在 Word 或 WPS 里另存为不带宏的“.docx”再上传。',
  '.xlsm': '文件里可能带有宏。请在 Excel 或 WPS 里另存为不带宏的“.xlsx”再上传。',
  '.jpg': '这是图片，读不出里面的数字。请用报告的 Word 原稿。',
  '.jpeg': '这是图片，读不出里面的数字。请用报告的 Word 原稿。',
  '.png': '这是图片，读不出里面的数字。请用报告的 Word 原稿。',
  '.zip': '这是压缩包。请解压后上传其中的报告文件。',
  '.rar': '这是压缩包。请解压后上传其中的报告文件。',
};

/** What is wrong with a file before it is sent; null when nothing can be told yet. */
export function fileProblem(file: { name: string; size: number }): string | null {
  const dot = file.name.lastIndexOf('.');
  const ending = dot < 0 ? '' : file.name.slice(dot).toLowerCase();
  const advice = ADVICE[ending];
  if (advice !== undefined) return advice;
  if (!ACCEPTED.includes(ending)) {
    return '只能读 Word（docx、doc）、PDF、Excel（xlsx、xls）、网页（html）、文本（txt、md）和数据（json）文件。';
  }
  if (file.size === 0) return '这个文件是空的，请检查后重新选择。';
  if (file.size > MAX_BYTES) return '文件超过 20 MB，请删去图片后重新上传。';
  return null;
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

/** What to say when the file seems to be of another organ; null when it is this one's, or says nothing. */
export function otherOrgan(preview: Pick<ImportPreview, 'organ'>, organ: string | undefined): string | null {
  const name = preview.organ.trim();
  if (!organ || name === '' || organ.endsWith(name) || name.endsWith(organ)) return null;
  return `文件是“${name}”的报告，您选的机关是“${organ}”。请核对是不是选错了文件。`;
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
