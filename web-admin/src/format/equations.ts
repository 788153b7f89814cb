import { cellId } from './cellId';
import { add, compare, decimalOfNumber, plain, times, ZERO, type Decimal } from './decimal';
import { leavesOf, undividedOver } from './headers';
import { spelled, spelling, type Spelling } from './spelling';
import type { Cells, Identity, Relation, ReportFormat, TableSpec } from './types';
import { figure, isBlank } from './values';

export interface Term {
  cell: string;
  times: number;
}

/** One identity on one line of cells. */
export interface Equation {
  rule: string;
  table: string;
  /** The row or column that the identity was repeated for, and what it is called. */
  line: string;
  lineLabel: string;
  terms: Term[];
  is: Relation;
  constant: Decimal;
  /** The cell that is computed from the others; null when the equation only checks. */
  defines: string | null;
  words: string;
}

/** A broken identity: what stands on its two sides when every term is brought to where it is added. */
export interface Broken {
  equation: Equation;
  left: Term[];
  right: Term[];
  leftSum: string;
  rightSum: string;
  spelling: Spelling;
  /** 自然人：一 120 + 二 3 = 123，三（七）118 + 四 4 = 122，差 1 */
  message: string;
}

/** The identities of a format, written out in the order of the file. */
export function equationsOf(format: ReportFormat): Equation[] {
  return format.tables.flatMap(equationsOfTable);
}

export function equationsOfTable(table: TableSpec): Equation[] {
  return (table.identities ?? []).flatMap((identity) =>
    leavesOf(identity.each === 'row' ? table.rows : table.columns)
      .filter((line) => !identity.only?.length || identity.only.includes(line.id))
      .map((line) => equation(table, identity, line.id, line.label)),
  );
}

function equation(table: TableSpec, identity: Identity, line: string, lineLabel: string): Equation {
  const cell = (other: string) =>
    identity.each === 'row' ? cellId(table.id, line, other) : cellId(table.id, other, line);
  return {
    rule: identity.rule,
    table: table.id,
    line,
    lineLabel,
    terms: Object.entries(identity.sum).map(([other, times]) => ({ cell: cell(other), times })),
    is: identity.is,
    constant: decimalOfNumber(identity.constant),
    defines: identity.defines === undefined ? null : cell(identity.defines),
    words: identity.words,
  };
}

/**
 * The terms as they are counted: where an undivided row is filled and the rows that it covers are blank, it stands for
 * them.
 */
export function effectiveTerms(table: TableSpec, terms: readonly Term[], cells: Cells): Term[] {
  const effective: Term[] = [];
  const placed = new Set<string>();
  for (const term of terms) {
    const whole = standIn(table, terms, term, cells);
    if (whole === null) {
      effective.push(term);
    } else if (!placed.has(whole)) {
      placed.add(whole);
      effective.push({ cell: whole, times: term.times });
    }
  }
  return effective;
}

/** The cell of the undivided row that stands for this term; null when the term stands for itself. */
function standIn(table: TableSpec, terms: readonly Term[], term: Term, cells: Cells): string | null {
  const [, row = '', column = ''] = term.cell.split('/');
  const undivided = undividedOver(table, row);
  if (!undivided) return null;
  const covered = undivided.covers.map((part) => cellId(table.id, part, column));
  const whole = cellId(table.id, undivided.id, column);
  const together = covered.every((part) => terms.some((other) => other.cell === part && other.times === term.times));
  return together && covered.every((part) => isBlank(cells, part)) && !isBlank(cells, whole) ? whole : null;
}

/**
 * The identities of a table as they apply to these cells: an undivided row is checked by every identity that is repeated
 * for all rows, once one of its cells is filled.
 */
function applicable(table: TableSpec, cells: Cells): Equation[] {
  const columns = leavesOf(table.columns);
  const whole = (table.undivided ?? []).filter((row) =>
    columns.some((column) => !isBlank(cells, cellId(table.id, row.id, column.id))),
  );
  const extra = whole.flatMap((row) =>
    (table.identities ?? [])
      .filter((identity) => identity.each === 'row' && !identity.only?.length)
      .map((identity) => equation(table, identity, row.id, row.label)),
  );
  return [...equationsOfTable(table), ...extra];
}

/** An identity on its line that is broken, or cannot be judged: then it has no sides. */
export interface Judgement {
  equation: Equation;
  terms: Term[];
  sides: { left: Decimal; right: Decimal } | null;
}

/**
 * The identities of a table that are broken, and those that cannot be judged because an operand is blank or no number.
 * A line on which nothing stands is passed over.
 */
export function judge(table: TableSpec, cells: Cells): Judgement[] {
  return applicable(table, cells).flatMap((equation): Judgement[] => {
    const terms = effectiveTerms(table, equation.terms, cells);
    if (terms.some((term) => figure(cells, term.cell) === null)) {
      return terms.every((term) => isBlank(cells, term.cell)) ? [] : [{ equation, terms, sides: null }];
    }
    const left = sumOf(
      terms.filter((term) => term.times > 0),
      cells,
    );
    const right = add(sumOf(rightOf(terms), cells), equation.constant);
    return holds(equation.is, compare(left, right)) ? [] : [{ equation, terms, sides: { left, right } }];
  });
}

/** The broken identities, in the order of the file. One with a blank or raw operand is not judged. */
export function evaluate(format: ReportFormat, cells: Cells): Broken[] {
  return format.tables.flatMap((table) => judge(table, cells).flatMap((each) => spelledOut(table, each, cells) ?? []));
}

function spelledOut(table: TableSpec, { equation, terms, sides }: Judgement, cells: Cells): Broken | null {
  if (sides === null) return null;
  const left = terms.filter((term) => term.times > 0);
  const right = rightOf(terms);
  const words = spelling(table, equation, { left, right, leftSum: sides.left, rightSum: sides.right }, cells);
  return {
    equation,
    left,
    right,
    leftSum: plain(sides.left),
    rightSum: plain(sides.right),
    spelling: words,
    message: spelled(words),
  };
}

/** What is taken away on the left is added on the right. */
function rightOf(terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.times < 0).map((term) => ({ cell: term.cell, times: -term.times }));
}

function sumOf(terms: readonly Term[], cells: Cells): Decimal {
  return terms.reduce((sum, term) => add(sum, times(figure(cells, term.cell) ?? ZERO, term.times)), ZERO);
}

function holds(relation: Relation, order: number): boolean {
  return relation === '=' ? order === 0 : relation === '<=' ? order <= 0 : order >= 0;
}
