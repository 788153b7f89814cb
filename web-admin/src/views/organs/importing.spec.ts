import { describe, expect, it } from 'vitest';
import type { ImportLine, ImportPreview } from '@/api/organs';
import { choices, fileProblem, obstacle, shown } from './importing';

function line(outcome: ImportLine['outcome']): ImportLine {
  return { line: 2, code: 'a', name: '甲', outcome, differences: [], faults: [] };
}

function preview(counts: Partial<ImportPreview>): ImportPreview {
  return { hash: 'h', total: 3, added: 0, changed: 0, unchanged: 0, faulty: 0, lines: [], ...counts };
}

describe('a preview', () => {
  it('offers only filters that show something', () => {
    expect(choices(preview({ added: 2, faulty: 1 })).map((choice) => `${choice.name} ${choice.count}`)).toEqual([
      '全部 3',
      '有错误 1',
      '新增 2',
    ]);
  });

  it('shows the lines of a filter', () => {
    const lines = [line('NEW'), line('FAULT')];
    expect(shown(lines, 'FAULT')).toEqual([lines[1]]);
    expect(shown(lines, 'ALL')).toHaveLength(2);
  });

  it('says why it cannot be imported', () => {
    expect(obstacle(preview({ faulty: 1, added: 2 }))).toContain('1 行有错误');
    expect(obstacle(preview({ unchanged: 3 }))).toContain('不需要导入');
    expect(obstacle(preview({ total: 0 }))).toContain('没有机关');
    expect(obstacle(preview({ changed: 1 }))).toBe('');
  });
});

describe('a file', () => {
  it('is a workbook or a CSV of bounded size', () => {
    expect(fileProblem({ name: '机关.XLSX', size: 10 })).toBe('');
    expect(fileProblem({ name: 'a.xls', size: 10 })).toContain('另存为');
    expect(fileProblem({ name: 'a.csv', size: 11 * 1024 * 1024 })).toContain('10 MB');
    expect(fileProblem({ name: 'a.csv', size: 0 })).toContain('空');
  });
});
