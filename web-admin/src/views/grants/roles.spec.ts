import { describe, expect, it } from 'vitest';
import type { RoleInBook } from '@/api/grants';
import { gap, unneeded } from './roles';

function role(some: Partial<RoleInBook>): RoleInBook {
  return { role: 'LEADER', roleName: '分管领导', needed: true, filled: false, grants: [], ...some };
}

describe('a role of an organ', () => {
  it('names the step that it leaves empty', () => {
    expect(gap(role({}))).toBe('“领导审批”没有人办');
    expect(gap(role({ role: 'AUDITOR' }))).toBe('现在没有人');
  });

  it('leaves nothing empty when somebody has it or nothing waits for it', () => {
    expect(gap(role({ filled: true }))).toBe('');
    expect(gap(role({ needed: false }))).toBe('');
  });

  it('says why nobody need have it', () => {
    expect(unneeded(role({ role: 'SIGN_OFF', needed: false }))).toBe('本机关没有启用这一步');
    expect(unneeded(role({ role: 'SUPERVISOR', needed: false }))).toBe('只在要管下级机关时授予');
    expect(unneeded(role({}))).toBe('');
  });
});
