import type { Account, RoleHeld, Waiting } from '@/api/accounts';
import { dayTime, legalDate } from '@/time/dates';

const MANY = 3;

/** `填报人 · 合心镇人民政府`, roles of one organ together, at most three organs. */
export function rolesInWords(account: Pick<Account, 'roles'>): string {
  const organs = new Map<string, RoleHeld[]>();
  for (const role of account.roles) {
    const name = role.organ?.name ?? '';
    organs.set(name, [...(organs.get(name) ?? []), role]);
  }
  const lines = [...organs].map(([organ, roles]) => {
    const names = roles.map((role) => role.roleName).join('、');
    return organ === '' ? names : `${names} · ${organ}`;
  });
  if (lines.length === 0) return '没有授权';
  return lines.length <= MANY
    ? lines.join('；')
    : `${lines.slice(0, MANY).join('；')}；另有 ${lines.length - MANY} 个机关`;
}

/** What goes with a state: until when, since when, by whom. */
export function stateDetail(account: Account, now: Date = new Date()): string {
  switch (account.state) {
    case 'ENDED':
      return account.endedAt
        ? `${dayTime(account.endedAt, now)}${account.endedBy ? `，${account.endedBy}` : ''}`
        : account.validTo
          ? `${legalDate(account.validTo)}到期`
          : '';
    case 'NOT_YET':
      return `${legalDate(account.validFrom)}起`;
    case 'LOCKED':
      return account.lockedUntil ? `到 ${dayTime(account.lockedUntil, now)}` : '';
    case 'NEVER_USED':
    case 'IN_USE':
      return [
        account.validTo ? `到 ${legalDate(account.validTo)}` : '',
        account.mustChange && account.state === 'IN_USE' ? '待修改密码' : '',
      ]
        .filter((part) => part)
        .join('，');
  }
}

/** `保密审查 2 份、发布 1 份`. */
export function waitingInWords(waiting: Waiting[]): string {
  return waiting.map((one) => `${one.stepName} ${one.reports} 份`).join('、');
}
