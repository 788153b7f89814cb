import { describe, expect, it } from 'vitest';
import type { ReportView, Step, Summary } from '@/api/types';
import { facts } from './facts';

const clean: Summary = {
  errors: 0,
  warnings: 0,
  hints: 0,
  uncertain: 0,
  stops: 0,
  unexplained: 0,
  hits: 0,
  blockingHits: 0,
  headline: '通过',
  counts: '错误 0 · 提醒 0',
};

function step(name: string, state: Step['state'], people: string[] = []): Step {
  return { step: name, name, role: '', roleName: '', state, people, at: null };
}

function words(summary: Partial<Summary>, steps: Step[] = []): Record<string, [string, string]> {
  const report = { summary: { ...clean, ...summary }, steps } as ReportView;
  return Object.fromEntries(facts(report, null).map((fact) => [fact.name, [fact.words, fact.tone]]));
}

describe('the facts of the card', () => {
  it('are good when nothing was found', () => {
    expect(words({})).toEqual({ 检查: ['通过（错误 0 · 提醒 0）', 'good'], 保密扫描: ['没有发现', 'good'] });
  });

  it('say what the checks come to in the words of the server', () => {
    const found = { warnings: 3, headline: '通过，3 处已说明理由', counts: '错误 0 · 提醒 3' };
    expect(words(found)['检查']).toEqual(['通过，3 处已说明理由（错误 0 · 提醒 3）', 'good']);
    expect(words({ warnings: 3, unexplained: 1 })['检查']?.[1]).toBe('amber');
  });

  it('never call an error good, explained or not', () => {
    expect(words({ errors: 1 })['检查']?.[1]).toBe('bad');
  });

  it('name what must not be published', () => {
    expect(words({ hits: 5, blockingHits: 1 })['保密扫描']).toEqual(['5 处，其中 1 处不得公开', 'bad']);
  });

  it('name the decisions taken, not those to come', () => {
    const steps = [
      step('起草', 'done', ['李明']),
      step('保密审查', 'done', ['王秀英']),
      step('领导审批', 'current'),
      step('发布', 'waiting'),
    ];
    expect(Object.keys(words({}, steps))).toEqual(['检查', '保密扫描', '保密审查']);
    expect(words({}, steps)['保密审查']).toEqual(['通过 王秀英', 'good']);
  });

  it('do not count publishing among the decisions', () => {
    const steps = [step('起草', 'done'), step('领导审批', 'done', ['张建国']), step('发布', 'done', ['赵刚'])];
    expect(Object.keys(words({}, steps))).toEqual(['检查', '保密扫描', '领导审批']);
  });
});
