import { describe, expect, it } from 'vitest';
import type { Rule, RuleBook } from '@/api/rules';
import { count, found } from './search';

function rule(id: string, sentence: string, explanations: string[] = []): Rule {
  return {
    id,
    severity: 'error',
    stops: false,
    effect: '错误，改正或说明理由',
    sentence,
    formula: '',
    basis: '国办公开办函〔2021〕30号',
    wrong: '',
    right: '',
    since: '2026.1',
    explanations,
    confirmedByTick: false,
  };
}

const book: RuleBook = {
  version: '2026.3',
  chapters: [
    { title: '结构', about: '', rules: [rule('STR-01', '用当年的格式。'), rule('STR-02', '六个部分齐全。')] },
    { title: '跨年', about: '', rules: [rule('CY-01', '上年结转一致。', ['机构调整'])] },
  ],
  notJudged: [{ id: 'AG-01', sentence: '汇总相加。', kind: '尚未实现', reason: '没有汇总。' }],
};

const ids = (words: string): string[] => found(book, words).chapters.flatMap((one) => one.rules.map(({ id }) => id));

describe('searching the rule book', () => {
  it('shows everything for no words', () => {
    expect(found(book, '  ')).toBe(book);
    expect(count(book)).toBe(3);
  });

  it('finds by id in any case, by words of the text, by a reason and by the chapter', () => {
    expect(ids('str-02')).toEqual(['STR-02']);
    expect(ids('结转')).toEqual(['CY-01']);
    expect(ids('机构调整')).toEqual(['CY-01']);
    expect(ids('结构')).toEqual(['STR-01', 'STR-02']);
  });

  it('wants every word', () => {
    expect(ids('30号 格式')).toEqual(['STR-01']);
    expect(ids('30号 汇总')).toEqual([]);
  });

  it('leaves out empty chapters and searches what is not judged', () => {
    const only = found(book, '汇总');
    expect(only.chapters).toEqual([]);
    expect(only.notJudged).toHaveLength(1);
  });
});
