import type { ImportNote, ImportPreview } from '@/api/types';
import { cellId, cellWords, columnOf, labelOf, leavesOf, rowOf, sectionName, tableOf } from '@/format';
import type { ReportFormat, TableSpec } from '@/format';

type Kind = ImportNote['kind'];

/** What a person is told of one place of the report: usually a row, with the cells in it that are in doubt. */
export interface Doubt {
  key: string;
  title: string;
  notes: ImportNote[];
  /** The cells that can be settled here; empty when it is nothing about a cell. */
  cells: string[];
  /** The picture in which it stands; undefined when in no table. */
  picture?: number;
  /** The cells of the picture that are spoken of. */
  marked: number[];
}

/** The doubts of one table, or of one section. */
export interface DoubtGroup {
  key: string;
  title: string;
  doubts: Doubt[];
}

/** How many notes there are of each kind. */
export const KIND_WORDS: readonly { kind: Kind; word: string }[] = [
  { kind: 'ambiguous', word: '有歧义' },
  { kind: 'unplaced', word: '未放入' },
  { kind: 'guessed', word: '推断' },
  { kind: 'left', word: '照原样' },
  { kind: 'normalised', word: '已规范化' },
];

/** What is asked first, then what was left as it stands, last what certainly means what was taken. */
export const QUESTIONS: readonly Kind[] = ['ambiguous', 'unplaced', 'guessed'];

export function countsOf(notes: readonly ImportNote[]): { word: string; count: number }[] {
  return KIND_WORDS.map(({ kind, word }) => ({
    word,
    count: notes.filter((note) => note.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** The notes of these kinds by table and row, in the order of the report; what is of the whole file comes first. */
export function groupsOf(
  formats: readonly ReportFormat[],
  preview: Pick<ImportPreview, 'notes'>,
  kinds: readonly Kind[],
): DoubtGroup[] {
  const groups = new Map<string, DoubtGroup>();
  const doubts = new Map<string, Doubt>();
  for (const note of preview.notes) {
    if (!kinds.includes(note.kind)) continue;
    const place = placeOf(formats, note.place);
    let group = groups.get(place.group);
    if (!group) {
      group = { key: place.group, title: place.groupTitle, doubts: [] };
      groups.set(place.group, group);
    }
    const key = `${place.key}#${note.source?.picture ?? ''}`;
    let doubt = doubts.get(key);
    if (!doubt) {
      doubt = { key, title: place.title, notes: [], cells: [], marked: [] };
      if (note.source) doubt.picture = note.source.picture;
      doubts.set(key, doubt);
      group.doubts.push(doubt);
    }
    doubt.notes.push(note);
    for (const cell of place.cells) if (!doubt.cells.includes(cell)) doubt.cells.push(cell);
    if (note.source && note.source.marked >= 0) doubt.marked.push(note.source.marked);
  }
  return inOrder(formats, [...groups.values()]);
}

interface Place {
  group: string;
  groupTitle: string;
  key: string;
  title: string;
  cells: string[];
}

const WHOLE: Readonly<Record<string, string>> = { document: '整个文件', title: '标题', organ: '机关', year: '年度' };

function placeOf(formats: readonly ReportFormat[], place: string): Place {
  const [table, row] = place.split('/');
  const spec = specOf(formats, table ?? '');
  if (spec) {
    const words = cellWords(place);
    const title = row ? rowLabel(spec, row) : '整张表';
    const cells = words ? [place] : row && rowOf(spec, row) ? cellsOfRow(spec, row) : [];
    return { group: spec.id, groupTitle: spec.title, key: `${spec.id}/${row ?? ''}`, title, cells };
  }
  const section = formats[0]?.sections.find(
    (one) => one.number === place || (one.kind === 'narrative' && one.part === table),
  );
  if (section)
    return { group: place, groupTitle: sectionName(section), key: place, title: sectionName(section), cells: [] };
  return { group: 'document', groupTitle: '标题与全文', key: place, title: WHOLE[place] ?? '其他', cells: [] };
}

function specOf(formats: readonly ReportFormat[], table: string): TableSpec | undefined {
  for (const format of formats) {
    const spec = tableOf(format, table);
    if (spec) return spec;
  }
  return undefined;
}

function rowLabel(spec: TableSpec, row: string): string {
  return rowOf(spec, row)?.label ?? spec.undivided?.find((one) => one.id === row)?.label ?? row;
}

function cellsOfRow(spec: TableSpec, row: string): string[] {
  return leavesOf(spec.columns).map((column) => cellId(spec.id, row, column.id));
}

function inOrder(formats: readonly ReportFormat[], groups: DoubtGroup[]): DoubtGroup[] {
  const order = ['document', ...formats.flatMap((format) => format.tables.map((table) => table.id))];
  const rank = (group: DoubtGroup): number => {
    const at = order.indexOf(group.key);
    return at < 0 ? order.length : at;
  };
  return groups.sort((left, right) => rank(left) - rank(right));
}

/** The column of a cell, in words; the cell's full name when its table is of no known edition. */
export function columnWords(formats: readonly ReportFormat[], cell: string): string {
  const words = cellWords(cell);
  const spec = words && specOf(formats, words.table);
  return (words && spec && columnOf(spec, words.column)?.label) || nameOf(formats, cell);
}

/** A cell in words: row and column. */
export function nameOf(formats: readonly ReportFormat[], cell: string): string {
  const format = formats.find((one) => tableOf(one, cell.split('/')[0] ?? ''));
  return format ? labelOf(format, cell) : cell;
}

/** A note's sentence without the name of its row and cell, which stands above it. */
export function reasons(doubt: Doubt): string[] {
  return [
    ...new Set(
      doubt.notes.map(({ place, message }) => (cellWords(place) ? message.replace(/^[^：]*：/, '') : message)),
    ),
  ];
}
