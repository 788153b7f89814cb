import { getJson, post, put } from './http';
import type { OrganRef } from './types';

// The register of accounts and lists of new ones.

export type AccountKind = 'WORK' | 'SYSTEM_ADMIN' | 'SECURITY_ADMIN' | 'AUDITOR';
export type AccountState = 'IN_USE' | 'NEVER_USED' | 'LOCKED' | 'NOT_YET' | 'ENDED';

export const KINDS: { kind: AccountKind; name: string; about: string }[] = [
  { kind: 'WORK', name: '业务人员', about: '填报、审查、审批、发布、上级主管' },
  { kind: 'SYSTEM_ADMIN', name: '系统管理员', about: '管机关和账号' },
  { kind: 'SECURITY_ADMIN', name: '安全管理员', about: '管授权和登录规则' },
  { kind: 'AUDITOR', name: '审计员', about: '查操作记录' },
];

export const STATES: { state: AccountState; name: string }[] = [
  { state: 'IN_USE', name: '在用' },
  { state: 'NEVER_USED', name: '未登录过' },
  { state: 'LOCKED', name: '已锁定' },
  { state: 'NOT_YET', name: '未到启用日' },
  { state: 'ENDED', name: '已终止' },
];

export interface RoleHeld {
  role: string;
  roleName: string;
  organ: OrganRef | null;
}

export interface Account {
  id: string;
  username: string;
  name: string;
  kind: AccountKind;
  kindName: string;
  office: string | null;
  telephone: string | null;
  mail: string | null;
  validFrom: string;
  validTo: string | null;
  state: AccountState;
  stateName: string;
  mustChange: boolean;
  lockedUntil: string | null;
  signedInAt: string | null;
  createdAt: string | null;
  createdBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
  roles: RoleHeld[];
  version: number;
}

export interface AccountPage {
  accounts: Account[];
  total: number;
}

export interface AccountFilter {
  q: string;
  organ: string;
  kind: AccountKind | '';
  state: AccountState | '';
}

export interface AccountDetails {
  name: string;
  office: string;
  telephone: string;
  mail: string;
  validFrom: string | null;
  validTo: string | null;
}

/** How many reports wait at a step for this person and nobody else. */
export interface Waiting {
  step: string;
  stepName: string;
  roleName: string;
  reports: number;
}

export interface Fault {
  line: number;
  column: string | null;
  message: string;
}

/** What a list would become, before anything is stored. */
export interface ListPreview<Line> {
  hash: string;
  total: number;
  good: number;
  faults: Fault[];
  faultCount: number;
  sample: Line[];
}

export interface AccountLine {
  line: number;
  username: string;
  name: string;
  kindName: string;
  office: string | null;
}

export interface ImportedAccounts {
  count: number;
  fileName: string;
  /** A workbook in Base64; the server gives it this once. */
  passwords: string;
}

export const ACCOUNT_TEMPLATE = '/api/accounts/template.xlsx';

export function query(values: Record<string, string | number>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== '') search.set(name, String(value));
  }
  return search.toString();
}

export function fetchAccounts(filter: AccountFilter, page: number, signal?: AbortSignal): Promise<AccountPage> {
  return getJson(`/api/accounts?${query({ ...filter, page })}`, signal ? { signal } : {});
}

export function createAccount(
  username: string,
  kind: AccountKind,
  details: AccountDetails,
): Promise<{ id: string; password: string }> {
  return post('/api/accounts', { username, kind, ...details });
}

export function changeAccount(id: string, version: number, details: AccountDetails): Promise<Account> {
  return put(`/api/accounts/${id}`, details, { ifMatch: version });
}

/** @param lastDay the last day on which it may be used; null ends it at once */
export function endAccount(id: string, lastDay: string | null): Promise<Account> {
  return post(`/api/accounts/${id}/end`, { lastDay });
}

export function resetPassword(id: string): Promise<{ password: string }> {
  return post(`/api/accounts/${id}/password`, {});
}

export async function consequencesOfEndingAccount(id: string): Promise<Waiting[]> {
  return (await getJson<{ waiting: Waiting[] }>(`/api/accounts/${id}/consequences`)).waiting;
}

export function listForm(file: File, hash = ''): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('hash', hash);
  return form;
}

export function previewAccounts(file: File): Promise<ListPreview<AccountLine>> {
  return post('/api/accounts/import-previews', listForm(file));
}

export function importAccounts(file: File, hash: string): Promise<ImportedAccounts> {
  return post('/api/accounts/imports', listForm(file, hash));
}
