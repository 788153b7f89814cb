import {
  isRaw,
  parseCell,
  printValue,
  sameValue,
  valueProblem,
  type Cells,
  type CellValue,
  type GridModel,
} from '@/format';
import { cellAt, type Position } from './selection';

/** Where one cell of the pasted block lands. */
export interface Landing {
  cell: string;
  label: string;
  text: string;
  from: CellValue;
  to: CellValue;
  /** Why it will want a look: no number, a fraction where counts stand; null when nothing does. */
  problem: string | null;
}

/** What a paste will do, before it is done. */
export interface PastePlan {
  landings: Landing[];
  /** Cells that are computed here: what was pasted is left out, told when it differs from what will stand there. */
  computed: Landing[];
  /** How many pasted cells find no place in the table. */
  outside: number;
  /** Whether a table's own heading or label column seems to be pasted along. */
  texts: number;
}

/** Plans a block pasted with its first cell at the cursor. A blank pasted cell blanks nothing. */
export function planPaste(model: GridModel, cells: Cells, anchor: Position, block: readonly string[][]): PastePlan {
  const plan: PastePlan = { landings: [], computed: [], outside: 0, texts: 0 };
  block.forEach((line, down) =>
    line.forEach((text, right) => {
      const target = cellAt(model, { row: anchor.row + down, column: anchor.column + right });
      const to = parseCell(text);
      if (to === null) return;
      if (!target) {
        plan.outside += 1;
        return;
      }
      if (isRaw(to)) plan.texts += 1;
      const landing = {
        cell: target.id,
        label: `${target.row.label} · ${target.column.label}`,
        text,
        from: cells[target.id] ?? null,
        to,
        problem: valueProblem(to, target.kind, target.decimals),
      };
      (target.computed ? plan.computed : plan.landings).push(landing);
    }),
  );
  return plan;
}

/** The values that the paste sets, those that are there already left out. */
export function pastedValues(plan: PastePlan): Record<string, CellValue> {
  return Object.fromEntries(
    plan.landings
      .filter((landing) => !sameValue(landing.from, landing.to))
      .map((landing) => [landing.cell, landing.to]),
  );
}

/** One value needs no preview. */
export function isPlain(plan: PastePlan): boolean {
  return plan.landings.length === 1 && plan.computed.length === 0 && plan.outside === 0;
}

/** `120 → 123`, for the preview. */
export function changeWords({ from, to }: Landing): string {
  const was = printValue(from);
  return was === '' ? printValue(to) : `${was} → ${printValue(to)}`;
}
