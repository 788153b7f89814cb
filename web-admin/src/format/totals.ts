import { add, decimalOfNumber, numberOf, precision, SIGNIFICANT_DIGITS, times, type Decimal } from './decimal';
import { effectiveTerms, equationsOfTable, type Equation } from './equations';
import type { Cells, CellValue, ReportFormat, TableSpec } from './types';
import { figure } from './values';

/** The cells of a format that are computed from others. */
export function computedCells(format: ReportFormat): Set<string> {
  return new Set(
    format.tables.flatMap((table) => equationsOfTable(table).flatMap((equation) => equation.defines ?? [])),
  );
}

/**
 * What the defined cells come to, for those whose operands are all figures. An operand that is itself computed counts
 * with its computed value, and only where it has none with what stands in it.
 */
export function computedValues(format: ReportFormat, cells: Cells): Record<string, number> {
  const computed: Record<string, number> = {};
  for (const table of format.tables) {
    for (const [cell, value] of valuesOf(table, cells)) {
      if (value !== null) computed[cell] = numberOf(value);
    }
  }
  return computed;
}

function valuesOf(table: TableSpec, cells: Cells): Map<string, Decimal | null> {
  const defining = new Map<string, Equation[]>();
  for (const equation of equationsOfTable(table)) {
    if (equation.defines === null) continue;
    defining.set(equation.defines, [...(defining.get(equation.defines) ?? []), equation]);
  }
  const values = new Map<string, Decimal | null>();
  const valueIn = (cell: string): Decimal | null => {
    const known = values.get(cell);
    if (known !== undefined) return known;
    // A cell that is defined by way of itself has no computed value.
    values.set(cell, null);
    let value: Decimal | null = null;
    for (const equation of defining.get(cell) ?? []) {
      // Of two equations the later one counts; both give the same value where both can be computed.
      value =
        defined(table, equation, cells, (operand) =>
          defining.has(operand) ? (valueIn(operand) ?? figure(cells, operand)) : figure(cells, operand),
        ) ?? value;
    }
    values.set(cell, value);
    return value;
  };
  for (const cell of defining.keys()) valueIn(cell);
  return values;
}

/** The value that the other cells of an equation give to the one it defines; null when one of them has none. */
function defined(
  table: TableSpec,
  equation: Equation,
  cells: Cells,
  valueIn: (cell: string) => Decimal | null,
): Decimal | null {
  const own = equation.terms.find((term) => term.cell === equation.defines);
  if (!own || Math.abs(own.times) !== 1) return null;
  const others = equation.terms.filter((term) => term !== own);
  let sum = times(equation.constant, -1);
  for (const term of effectiveTerms(table, others, cells)) {
    const operand = valueIn(term.cell);
    if (operand === null) return null;
    sum = add(sum, times(operand, term.times));
  }
  return precision(sum) > SIGNIFICANT_DIGITS ? null : times(sum, own.times === 1 ? -1 : 1);
}

/** The cells with every defined cell filled whose operands are figures. */
export function totals(format: ReportFormat, cells: Cells): Record<string, CellValue | undefined> {
  return { ...cells, ...computedValues(format, cells) };
}

/** A total that stands there with another value than its parts give: kept, shown, and settled by the person. */
export interface Disagreement {
  cell: string;
  stands: Decimal;
  computed: number;
}

export function disagreements(format: ReportFormat, cells: Cells): Disagreement[] {
  return Object.entries(computedValues(format, cells)).flatMap(([cell, computed]) => {
    const stands = figure(cells, cell);
    return stands && numberOf(stands) !== computed
      ? [{ cell, stands: decimalOfNumber(numberOf(stands)), computed }]
      : [];
  });
}

/**
 * What an edit does to the computed cells: one that was blank, or was what its parts gave before, follows its parts; one
 * that stood apart from them (an imported total) is left for the person to settle.
 */
export function following(format: ReportFormat, before: Cells, after: Cells): Record<string, CellValue> {
  const was = computedValues(format, before);
  const is = computedValues(format, after);
  const changes: Record<string, CellValue> = {};
  for (const cell of computedCells(format)) {
    const stands = before[cell] ?? null;
    const follows = stands === null || (was[cell] !== undefined && stands === was[cell]);
    const value = is[cell] ?? null;
    if (follows && was[cell] !== is[cell] && value !== (after[cell] ?? null)) changes[cell] = value;
  }
  return changes;
}
