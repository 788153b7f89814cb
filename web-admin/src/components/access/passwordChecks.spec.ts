import { describe, expect, it } from 'vitest';
import { checks, classes, further } from './passwordChecks';

const rules = { length: 10, classes: 3, history: 5, days: 180, setAt: null };
const names = ['liming', '李明'];

const unmet = (password: string, again = password): string[] =>
  checks(password, again, rules, names)
    .filter((check) => !check.met)
    .map((check) => check.text);

describe('the checklist of a new password', () => {
  it('is met by a good one', () => expect(unmet('Tianqi-hen-hao-9')).toEqual([]));

  it('is not met by an empty one, in no line', () => expect(unmet('')).toHaveLength(4));

  it.each([
    ['Tianqi-9', '10 到 64 个字符'],
    ['Tianqi-hen-hao-9'.repeat(5), '10 到 64 个字符'],
    ['tianqi-hen-hao', '小写、大写、数字、其他字符至少用 3 种'],
    ['LiMing-Tianqi-9', '不含用户名和姓名'],
    ['李明-Tianqi-henhao-9', '不含用户名和姓名'],
  ])('says of %s what is missing', (password, text) => expect(unmet(password)).toEqual([text]));

  it('says that the two differ', () => expect(unmet('Tianqi-hen-hao-9', 'Tianqi-hen-hao-8')).toEqual(['两次输入一致']));

  it('counts characters, not units', () => expect(unmet('𠮷野家aB1')).toEqual(['10 到 64 个字符']));

  it('takes full-width letters for letters', () => expect(classes('ａＢ１')).toBe(3));

  it('leaves out what is not asked for', () => {
    expect(checks('x', 'x', { ...rules, classes: 1 }, names)).toHaveLength(3);
    expect(further({ ...rules, history: 0, days: 0 })).not.toMatch(/\d/);
  });
});
