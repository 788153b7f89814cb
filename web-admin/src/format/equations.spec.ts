// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { equationsOf, evaluate } from './equations';
import { edition, filled, withCells } from './testing';
import type { CellValue, ReportFormat } from './types';

const cell = (row: string, column: string) => `t/${row}/${column}`;

/** A table made up for the test: nothing here depends on the statutory ones. */
function format(overrides: Partial<ReportFormat['tables'][number]> = {}): ReportFormat {
  return {
    edition: 'x',
    years: { from: 2000 },
    basis: { document: '', title: '' },
    sections: [{ kind: 'tables', number: '一', title: '表', tables: ['t'] }],
    tables: [
      {
        id: 't',
        title: '表',
        unit: '件',
        kind: 'count',
        columns: [
          { id: 'p', label: '个人' },
          { id: 'q', label: '单位' },
        ],
        rows: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() })),
        identities: [
          { rule: 'X-1', each: 'column', sum: { a: 1, b: 1, c: -1, d: -1 }, is: '=', constant: 0, words: 'A＋B＝C＋D' },
        ],
        ...overrides,
      },
    ],
  };
}

describe('equations', () => {
  it('are written out once per line', () => {
    expect(equationsOf(format()).map((equation) => equation.line)).toEqual(['p', 'q']);
    const identities = [{ ...format().tables[0]!.identities![0]!, only: ['q'] }];
    expect(equationsOf(format({ identities })).map((equation) => equation.line)).toEqual(['q']);
  });

  it('say the sum in words where they are broken', () => {
    const broken = evaluate(format(), {
      [cell('a', 'p')]: 120,
      [cell('b', 'p')]: 3,
      [cell('c', 'p')]: 118,
      [cell('d', 'p')]: 4,
    });
    expect(broken.map((each) => each.message)).toEqual(['个人：A 120 + B 3 = 123，C 118 + D 4 = 122，差 1']);
    expect(broken[0]?.left.map((term) => term.cell)).toEqual([cell('a', 'p'), cell('b', 'p')]);
    expect(broken[0]?.right.map((term) => term.cell)).toEqual([cell('c', 'p'), cell('d', 'p')]);
  });

  it('are not judged while an operand is blank or no number', () => {
    const cells = { [cell('a', 'p')]: 1, [cell('b', 'p')]: 1, [cell('c', 'p')]: 1 };
    expect(evaluate(format(), cells)).toEqual([]);
    expect(evaluate(format(), { ...cells, [cell('d', 'p')]: null })).toEqual([]);
    expect(evaluate(format(), { ...cells, [cell('d', 'p')]: { raw: '无' } })).toEqual([]);
    expect(evaluate(format(), { ...cells, [cell('d', 'p')]: 0 })).toHaveLength(1);
  });

  it('compare exactly', () => {
    const identities = [
      { rule: 'X-2', each: 'column' as const, sum: { a: 1, b: 1, c: -1 }, is: '=' as const, constant: 0, words: '' },
    ];
    const cells = { [cell('a', 'p')]: 0.1, [cell('b', 'p')]: 0.2, [cell('c', 'p')]: 0.3 };
    expect(evaluate(format({ identities }), cells)).toEqual([]);
  });

  it('may be inequalities', () => {
    const identities = [
      { rule: 'X-3', each: 'row' as const, sum: { p: 1, q: -1 }, is: '>=' as const, constant: 0, words: '' },
    ];
    const broken = evaluate(format({ identities }), {
      [cell('a', 'p')]: 2,
      [cell('a', 'q')]: 5,
      [cell('b', 'p')]: 5,
      [cell('b', 'q')]: 5,
    });
    expect(broken.map((each) => each.message)).toEqual(['A：个人 2，单位 5，差 3']);
  });

  it('let an undivided row stand for the blank rows that it covers, and only then', () => {
    const divided = format({ undivided: [{ id: 'cd', label: 'C 与 D', covers: ['c', 'd'] }] });
    const cells = { [cell('a', 'p')]: 3, [cell('b', 'p')]: 4, [cell('cd', 'p')]: 7 };
    expect(evaluate(divided, cells)).toEqual([]);
    const wrong = evaluate(divided, { ...cells, [cell('cd', 'p')]: 8 });
    expect(wrong.map((each) => each.message)).toEqual(['个人：A 3 + B 4 = 7，C 与 D 8，差 1']);
    const half = { ...cells, [cell('c', 'p')]: 7 };
    expect(evaluate(divided, half)).toEqual([]);
    expect(evaluate(divided, { ...half, [cell('d', 'p')]: 1 })[0]?.rightSum).toBe('8');
  });
});

describe.each(['2019', '2021'] as const)('edition %s', (name) => {
  const official = edition(name);

  it('holds when everything is zero, and each single error breaks every identity it stands in', () => {
    const zeros = filled(official);
    expect(evaluate(official, zeros)).toEqual([]);
    for (const equation of equationsOf(official).filter((each) => each.is === '=')) {
      for (const term of equation.terms) {
        const broken = evaluate(official, withCells(zeros, { [term.cell]: 1 }));
        expect(
          broken.some((each) => each.equation.rule === equation.rule && each.equation.line === equation.line),
        ).toBe(true);
      }
    }
  });
});

describe('a broken identity is spelled out', () => {
  const official = edition('2021');
  const zeros = filled(official);
  const at = (row: string, column: string) => `requests/${row}/${column}`;
  const told = (cells: Record<string, number>, rule: string, line: string) =>
    evaluate(official, withCells(zeros, cells)).find(
      (each) => each.equation.rule === rule && each.equation.line === line,
    )?.message;

  it('by the numbers of the printed rows', () => {
    const cells = {
      [at('newly-received', 'natural-person')]: 138,
      [at('carried-in', 'natural-person')]: 4,
      [at('total-handled', 'natural-person')]: 136,
      [at('carried-forward', 'natural-person')]: 5,
    };
    expect(told(cells, 'T3-01', 'natural-person')).toBe('自然人：一 138 + 二 4 = 142，三（七）136 + 四 5 = 141，差 1');
  });

  it('without the zeros of a long sum', () => {
    const cells = {
      [at('granted', 'enterprise')]: 7,
      [at('state-secret', 'enterprise')]: 2,
      [at('total-handled', 'enterprise')]: 8,
    };
    expect(told(cells, 'T3-02', 'enterprise')).toBe('商业企业：三（一）7 + 三（三）第1项 2 = 9，三（七）8，差 1');
    expect(told({ [at('total-handled', 'enterprise')]: 8 }, 'T3-02', 'enterprise')).toBe(
      '商业企业：各项都是 0，三（七）8，差 8',
    );
  });

  it('along a row by the columns', () => {
    expect(told({ [at('newly-received', 'total')]: 3 }, 'T3-03', 'newly-received')).toBe(
      '一、本年新收政府信息公开申请数量：各项都是 0，总计 3，差 3',
    );
  });

  it('with an undivided row by its own number', () => {
    const cells: Record<string, CellValue> = { ...zeros, [at('total-handled', 'research')]: 5 };
    for (const row of ['supplement-overdue', 'fee-unpaid', 'other']) cells[at(row, 'research')] = null;
    cells[at('other-handling', 'research')] = 4;
    const broken = evaluate(official, cells).find((each) => each.equation.rule === 'T3-02');
    expect(broken?.message).toBe('科研机构：三（六）4，三（七）5，差 1');
  });

  it('with decimals as they are, exactly', () => {
    const identities = [
      { rule: 'X-2', each: 'column' as const, sum: { a: 1, b: 1, c: -1 }, is: '=' as const, constant: 0, words: '' },
    ];
    const cells = { [cell('a', 'p')]: 0.1, [cell('b', 'p')]: -0.2, [cell('c', 'p')]: 0.3 };
    expect(evaluate(format({ identities }), cells)[0]?.message).toBe('个人：A 0.1 + B (-0.2) = -0.1，C 0.3，差 0.4');
  });
});
