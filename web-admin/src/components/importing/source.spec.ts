// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fileProblem, MAX_BYTES } from './source';

describe('a file to import', () => {
  it.each(['报告.docx', '报告.HTML', 'a.htm', 'a.txt', 'a.json'])('%s is taken', (name) => {
    expect(fileProblem({ name, size: 10 })).toBeNull();
  });

  it.each([
    ['报告.doc', '另存为'],
    ['报告.wps', '另存为'],
    ['报告.pdf', 'PDF'],
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
