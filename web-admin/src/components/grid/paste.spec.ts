// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gridModel, type GridModel } from '@/format';
import { edition } from '@/format/testing';
import { readBlock, writeBlock } from './clipboard';
import { isPlain, pastedValues, planPaste } from './paste';
import { zeroPlan } from './zeroFill';

const format = edition('2021');
const model = (id: string): GridModel => {
  const table = format.tables.find((one) => one.id === id);
  if (!table) throw new Error(id);
  return gridModel(format, table);
};

describe('the clipboard', () => {
  it('is parted by tabs and line ends only', () => {
    expect(readBlock('1,234\t5 6\r\n7\t\r\n')).toEqual([
      ['1,234', '5 6'],
      ['7', ''],
    ]);
    expect(readBlock('1,234')).toEqual([['1,234']]);
  });

  it('reads quoted cells as a spreadsheet writes them', () => {
    expect(readBlock('"a\nb"\t"say ""yes"""\n"open\t1')).toEqual([
      ['a\nb', 'say "yes"'],
      ['"open', '1'],
    ]);
  });

  it('gives back what it took', () => {
    const rows = [
      ['1', 'a\tb', ''],
      ['"x"', '两\n行', '0.5'],
    ];
    expect(readBlock(writeBlock(rows))).toEqual(rows);
  });
});

describe('a pasted block', () => {
  const requests = model('requests');

  it('lands with its first cell at the cursor', () => {
    const plan = planPaste(requests, {}, { row: 1, column: 2 }, readBlock('1\t2\n3\t4'));
    expect(Object.values(pastedValues(plan))).toEqual([1, 2, 3, 4]);
    expect(Object.keys(pastedValues(plan))).toEqual(
      [requests.rows[1], requests.rows[2]].flatMap((row) => row?.cells.slice(2, 4).map((cell) => cell.id)),
    );
  });

  it('keeps thousands separators and full-width digits whole', () => {
    const plan = planPaste(requests, {}, { row: 0, column: 0 }, readBlock('1,234\t５６'));
    expect(Object.values(pastedValues(plan))).toEqual([1234, 56]);
  });

  it('leaves computed cells to be computed, and tells what falls outside', () => {
    const last = requests.columns - 1;
    const plan = planPaste(requests, {}, { row: 0, column: last }, readBlock('9\t10'));
    expect(plan.landings).toEqual([]);
    expect(plan.computed.map((landing) => landing.to)).toEqual([9]);
    expect(plan.outside).toBe(1);
  });

  it('blanks nothing, changes nothing that is the same, and tells what is no number', () => {
    const [first, second] = requests.rows[0]?.cells ?? [];
    const cells = { [first?.id ?? '']: 5, [second?.id ?? '']: 6 };
    const plan = planPaste(requests, cells, { row: 0, column: 0 }, readBlock('\t6\t无'));
    expect(plan.landings.map((landing) => landing.problem !== null)).toEqual([false, true]);
    expect(Object.values(pastedValues(plan))).toEqual([{ raw: '无' }]);
    expect(plan.texts).toBe(1);
  });

  it('needs no preview for one value', () => {
    expect(isPlain(planPaste(requests, {}, { row: 0, column: 0 }, [['7']]))).toBe(true);
    expect(isPlain(planPaste(requests, {}, { row: 0, column: 0 }, [['7', '8']]))).toBe(false);
  });
});

describe('filling zeros', () => {
  it('takes blank cells that are typed, and no others', () => {
    const cells = model('disputes').rows.flatMap((row) => row.cells);
    const [first, second] = cells;
    const values = { [first?.id ?? '']: 3, [second?.id ?? '']: { raw: '无' } };
    const filled = zeroPlan(values, cells);
    expect(filled).toHaveLength(cells.filter((cell) => !cell.computed).length - 2);
    expect(filled.some((cell) => cell.computed || cell.id in values)).toBe(false);
  });
});
