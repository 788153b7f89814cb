// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { earlierYears, fileProblem, isEarlier, MAX_BYTES, mismatch, notForThisReport, otherOrgan } from './source';

describe('a file to import', () => {
  it.each(['报告.docx', '报告.HTML', 'a.htm', 'a.txt', 'a.json', '旧.doc', '年报.PDF', 'a.xlsx', 'a.xls', 'a.md'])(
    '%s is taken',
    (name) => {
      expect(fileProblem({ name, size: 10 })).toBeNull();
    },
  );

  it.each([
    ['报告.wps', '另存为'],
    ['表.et', '另存为'],
    ['报告.docm', '宏'],
    ['扫描.jpg', '原稿'],
    ['打包.zip', '解压'],
    ['报告', '只能读'],
    ['a.exe', '只能读'],
  ])('%s is refused with what to do', (name, words) => {
    expect(fileProblem({ name, size: 10 })).toContain(words);
  });

  it('is not empty, and not too large', () => {
    expect(fileProblem({ name: 'a.docx', size: 0 })).toContain('空');
    expect(fileProblem({ name: 'a.docx', size: MAX_BYTES })).toBeNull();
    expect(fileProblem({ name: 'a.docx', size: MAX_BYTES + 1 })).toContain('20 MB');
  });
});

it.each([
  ['合心镇人民政府', '合心镇人民政府', false],
  ['合心镇人民政府', '云岭县合心镇人民政府', false],
  ['云岭县合心镇人民政府', '合心镇人民政府', false],
  ['', '合心镇人民政府', false],
  ['清水县教育局', '合心镇人民政府', true],
])('a file of %j for %j', (file, organ, other) => {
  expect(otherOrgan({ organ: file }, organ) !== null).toBe(other);
});

describe('the year of a file', () => {
  it('is no matter when it is the chosen one', () => {
    expect(mismatch({ year: 2025 }, 2025)).toBeNull();
    expect(mismatch({ year: 2025 }, undefined)).toBeNull();
    expect(isEarlier({ year: 2025 }, 2025)).toBe(false);
  });

  it('that is over is offered as a reference', () => {
    expect(mismatch({ year: 2024 }, 2025)).toContain('存作参考');
    expect(isEarlier({ year: 2024 }, 2025)).toBe(true);
  });

  it('that is later is a wrong file', () => {
    expect(mismatch({ year: 2026 }, 2025)).toContain('选错了文件');
    expect(isEarlier({ year: 2026 }, 2025)).toBe(false);
  });

  it('of a reference need not be the one that is compared', () => {
    expect(notForThisReport(2024, 2024)).toBeNull();
    expect(notForThisReport(2024, undefined)).toBeNull();
    expect(notForThisReport(2022, 2024)).toContain('要用 2024 年度');
  });

  it('begins with the first reports', () => {
    expect(earlierYears(2010)).toEqual([2010, 2009, 2008]);
  });
});
