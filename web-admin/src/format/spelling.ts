import { absolute, add, plain, times, ZERO, type Decimal } from './decimal';
import { columnOf, partsOf, rowOf } from './headers';
import type { Equation, Term } from './equations';
import type { Cells, Header, TableSpec } from './types';
import { figure } from './values';

/** A broken identity in words: `一 138 + 二 4 = 142`, `三（七）136 + 四 5 = 141`, `差 1`. */
export interface Spelling {
  /** What the identity is about: 自然人. */
  line: string;
  left: string;
  right: string;
  difference: string;
}

/** More terms than these are spelled out without those that are zero. */
const FEW = 4;
/** A row's label longer than this is called by its number. */
const SHORT = 16;

const NUMERAL = /^(?:([一二三四五六七八九十]+)、|(（[一二三四五六七八九十]+）)|(\d+)[.．])/;

export function spelling(
  table: TableSpec,
  equation: Equation,
  sides: { left: Term[]; right: Term[]; leftSum: Decimal; rightSum: Decimal },
  cells: Cells,
): Spelling {
  const { left, right, leftSum, rightSum } = sides;
  const constant = equation.constant.digits === 0n && right.length > 0 ? null : equation.constant;
  const name = (term: Term): string => shortTermName(table, equation, term.cell);
  return {
    line: lineName(table, equation),
    left: side(left, null, leftSum, cells, name),
    right: side(right, constant, rightSum, cells, name),
    difference: `差 ${plain(absolute(add(leftSum, times(rightSum, -1))))}`,
  };
}

/** All of it as one sentence. */
export function spelled({ line, left, right, difference }: Spelling): string {
  return `${line}：${left}，${right}，${difference}`;
}

function side(
  terms: readonly Term[],
  constant: Decimal | null,
  sum: Decimal,
  cells: Cells,
  name: (term: Term) => string,
): string {
  const told = terms.length > FEW ? terms.filter((term) => figure(cells, term.cell)?.digits !== 0n) : terms;
  const words = told.map((term) => {
    const value = figure(cells, term.cell) ?? ZERO;
    const written = value.digits < 0n ? `(${plain(value)})` : plain(value);
    return `${withGap(name(term))}${term.times === 1 ? '' : `${term.times} × `}${written}`;
  });
  if (constant) words.push(plain(constant));
  if (words.length === 0) return '各项都是 0';
  return words.length === 1 && told.every((term) => term.times === 1)
    ? words.join()
    : `${words.join(' + ')} = ${plain(sum)}`;
}

/** A closing bracket sets off the figure by itself. */
function withGap(name: string): string {
  return name.endsWith('）') ? name : `${name} `;
}

function lineName(table: TableSpec, equation: Equation): string {
  if (equation.lineLabel.length <= SHORT) return equation.lineLabel;
  return numbered(table.rows, equation.line) ?? equation.lineLabel;
}

/** What a term's cell is called within its equation's line, by its number in the printed table where it has one. */
export function shortTermName(table: TableSpec, equation: Equation, cell: string): string {
  const [, row = '', column = ''] = cell.split('/');
  if (equation.line === row) return columnOf(table, column)?.label ?? column;
  const whole = table.undivided?.find((one) => one.id === row);
  if (whole) return numberedLike(table, whole.covers[0] ?? '', whole.label);
  return numbered(table.rows, row) ?? rowOf(table, row)?.label ?? row;
}

/** `三（三）1` for the row 1 under （三） under 三; null when the row itself has no number. */
function numbered(rows: readonly Header[], id: string): string | null {
  const path = pathTo(rows, id);
  const leaf = path[path.length - 1];
  return leaf && numeral(leaf.label) !== '' ? path.map((header) => numeral(header.label)).join('') : null;
}

/** The number of an undivided row: that of the part of the table in which its rows stand, and its own. */
function numberedLike(table: TableSpec, covered: string, label: string): string {
  const [outermost] = pathTo(table.rows, covered);
  return numeral(label) === '' ? label : `${outermost ? numeral(outermost.label) : ''}${numeral(label)}`;
}

function numeral(label: string): string {
  const [, chinese, bracketed, arabic] = NUMERAL.exec(label) ?? [];
  return chinese ?? bracketed ?? (arabic === undefined ? '' : `第${arabic}项`);
}

function pathTo(rows: readonly Header[], id: string): Header[] {
  for (const header of rows) {
    if (header.id === id) return [header];
    const below = pathTo(partsOf(header), id);
    if (below.length > 0) return [header, ...below];
  }
  return [];
}
