// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { equationsOf, evaluate } from './equations';
import { edition, filled } from './testing';
import { computedCells, computedValues, disagreements, following, totals } from './totals';
import type { CellValue } from './types';

describe.each(['2019', '2021'] as const)('totals of edition %s', (name) => {
  const format = edition(name);
  const computed = computedCells(format);
  const typed = (seed: number) =>
    filled(format, (id) =>
      computed.has(id) ? null : (([...id].reduce((sum, c) => sum * 31 + c.charCodeAt(0), seed) % 97) + 97) % 97,
    );

  it('make every identity hold that defines a cell', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const cells = totals(format, typed(seed));
      expect(Object.keys(computedValues(format, typed(seed))).sort()).toEqual([...computed].sort());
      const defining = new Set(
        equationsOf(format)
          .filter((equation) => equation.defines)
          .map((equation) => equation.rule),
      );
      expect(evaluate(format, cells).filter((broken) => defining.has(broken.equation.rule))).toEqual([]);
      expect(disagreements(format, cells)).toEqual([]);
    }
  });

  it('leave out what has a blank operand', () => {
    const cells = typed(7);
    for (const equation of equationsOf(format).filter((each) => each.defines)) {
      const operand = equation.terms.find((term) => term.cell !== equation.defines && !computed.has(term.cell));
      if (!operand) continue;
      expect(computedValues(format, { ...cells, [operand.cell]: null })[equation.defines ?? '']).toBeUndefined();
      break;
    }
  });
});

describe('computed cells, as one types', () => {
  const format = edition('2021');
  const row = 'disputes/reconsideration';
  const parts = (upheld: CellValue): Record<string, CellValue> => ({
    [`${row}/upheld`]: upheld,
    [`${row}/corrected`]: 1,
    [`${row}/other`]: 2,
    [`${row}/pending`]: 3,
  });

  it('appear with their last operand and go with it', () => {
    expect(following(format, parts(null), parts(4))).toEqual({ [`${row}/total`]: 10 });
    expect(following(format, { ...parts(4), [`${row}/total`]: 10 }, { ...parts(null), [`${row}/total`]: 10 })).toEqual({
      [`${row}/total`]: null,
    });
  });

  it('follow a change', () => {
    const before = { ...parts(4), [`${row}/total`]: 10 };
    expect(following(format, before, { ...before, [`${row}/upheld`]: 5 })).toEqual({ [`${row}/total`]: 11 });
  });

  it('stay where they stood apart from their parts', () => {
    const before = { ...parts(4), [`${row}/total`]: 12 };
    expect(following(format, before, { ...before, [`${row}/upheld`]: 5 })).toEqual({});
    expect(disagreements(format, before).map(({ cell, computed }) => [cell, computed])).toEqual([[`${row}/total`, 10]]);
  });

  it('reach through several levels', () => {
    const zeros = filled(format);
    const changes = following(format, zeros, { ...zeros, 'requests/granted/enterprise': 5 });
    expect(changes).toEqual({
      'requests/granted/total': 5,
      'requests/total-handled/enterprise': 5,
      'requests/total-handled/total': 5,
    });
  });
});
