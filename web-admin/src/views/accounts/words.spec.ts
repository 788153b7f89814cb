import { describe, expect, it } from 'vitest';
import type { Account } from '@/api/accounts';
import { rolesInWords, stateDetail, waitingInWords } from './words';

function held(roleName: string, name?: string): Account['roles'][number] {
  return { role: roleName, roleName, organ: name ? { code: name, name } : null };
}

function account(some: Partial<Account>): Account {
  return {
    id: '1',
    username: 'wang',
    name: '王秀英',
    kind: 'WORK',
    kindName: '业务人员',
    office: null,
    telephone: null,
    mail: null,
    validFrom: '2026-01-01',
    validTo: null,
    state: 'IN_USE',
    stateName: '在用',
    mustChange: false,
    lockedUntil: null,
    signedInAt: null,
    createdAt: null,
    createdBy: null,
    endedAt: null,
    endedBy: null,
    roles: [],
    version: 0,
    ...some,
  };
}

describe('the roles of an account in a line', () => {
  it('puts those of one organ together', () => {
    const roles = [held('填报人', '合心镇'), held('发布员', '教育局'), held('分管领导', '合心镇')];
    expect(rolesInWords({ roles })).toBe('填报人、分管领导 · 合心镇；发布员 · 教育局');
  });

  it('names an administrator without an organ, and nobody at all', () => {
    expect(rolesInWords({ roles: [held('审计员')] })).toBe('审计员');
    expect(rolesInWords({ roles: [] })).toBe('没有授权');
  });

  it('counts the organs beyond three', () => {
    const roles = ['甲', '乙', '丙', '丁', '戊'].map((organ) => held('上级主管', organ));
    expect(rolesInWords({ roles })).toMatch(/另有 2 个机关$/);
  });
});

describe('what goes with the state of an account', () => {
  const now = new Date('2026-03-10T04:00:00Z');

  it('says until when it is locked and who ended it', () => {
    expect(stateDetail(account({ state: 'LOCKED', lockedUntil: '2026-03-10T04:10:00Z' }), now)).toBe('到 今天 12:10');
    expect(stateDetail(account({ state: 'ENDED', endedAt: '2026-03-09T02:00:00Z', endedBy: '孙涛' }), now)).toBe(
      '昨天 10:00，孙涛',
    );
    expect(stateDetail(account({ state: 'ENDED', validTo: '2026-02-28' }), now)).toBe('2026年2月28日到期');
  });

  it('says what is still to come', () => {
    expect(stateDetail(account({ validTo: '2026-12-31', mustChange: true }), now)).toBe(
      '到 2026年12月31日，待修改密码',
    );
    expect(stateDetail(account({ state: 'NOT_YET', validFrom: '2026-04-01' }), now)).toBe('2026年4月1日起');
  });
});

it('says at which steps how many reports would wait', () => {
  const waiting = [
    { step: 'A', stepName: '保密审查', roleName: '保密审查员', reports: 2 },
    { step: 'B', stepName: '发布', roleName: '发布员', reports: 1 },
  ];
  expect(waitingInWords(waiting)).toBe('保密审查 2 份、发布 1 份');
});
