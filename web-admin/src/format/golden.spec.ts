// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { plain } from './decimal';
import { judge } from './equations';
import { edition, readJson } from './testing';
import { totals } from './totals';
import type { CellValue } from './types';

// The same cases are judged by the core. The server's answer counts; the browser's must not differ.

interface GoldenCase {
  name: string;
  edition: '2019' | '2021';
  cells: Record<string, CellValue>;
  /** The cells that filling the totals changes, with their values. */
  totals: Record<string, CellValue>;
  findings: { rule: string; line: string; cells: string[]; verdict: string; left?: string; right?: string }[];
}

const cases = readJson('test/resources/report-format/identity-cases.json') as GoldenCase[];

describe.each(cases.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  const format = edition(golden.edition);

  it('is judged as the core does', () => {
    const found = format.tables.flatMap((table) =>
      judge(table, golden.cells).map(({ equation, terms, sides }) => ({
        rule: equation.rule,
        line: equation.line,
        cells: terms.map((term) => term.cell),
        verdict: sides ? 'fail' : 'uncertain',
        ...(sides ? { left: plain(sides.left), right: plain(sides.right) } : {}),
      })),
    );
    expect(found).toEqual(golden.findings);
  });

  it('has the totals of the core', () => {
    // By way of JSON, where -0 is 0.
    const expected: unknown = JSON.parse(JSON.stringify({ ...golden.cells, ...golden.totals }));
    expect(totals(format, golden.cells)).toEqual(expected);
  });
});
