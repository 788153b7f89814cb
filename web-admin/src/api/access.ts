import { getJson, post, put, remove } from './http';

// One's own password, codes and sessions; the rules for all; other people's, for the security administrator.

export interface PasswordRules {
  length: number;
  classes: number;
  history: number;
  days: number;
  setAt: string | null;
}

export interface CodesState {
  since: string | null;
  recoveriesLeft: number;
  demanded: boolean;
}

export interface OpenSession {
  id: string;
  since: string;
  usedAt: string;
  address: string;
  browser: string;
  current: boolean;
}

export interface AccountAccess {
  username: string;
  lockedUntil: string | null;
  failedLogins: number;
  mustChangePassword: boolean;
  passwordSetAt: string | null;
  codesSince: string | null;
  codesDemanded: boolean;
  sessions: OpenSession[];
}

export interface Bounds {
  field: string;
  name: string;
  unit: string;
  least: number;
  most: number;
  mayBeZero: boolean;
}

export interface AccessRules {
  rules: Record<string, number> & { version: number };
  bounds: Bounds[];
}

export const fetchPasswordRules = (): Promise<PasswordRules> => getJson('/api/profile/password');

export const changePassword = (current: string, password: string): Promise<void> =>
  put('/api/profile/password', { current, password });

export const fetchCodes = (): Promise<CodesState> => getJson('/api/profile/one-time-codes');

export const beginCodes = (password: string): Promise<{ secret: string; uri: string }> =>
  post('/api/profile/one-time-codes', { password });

export const confirmCodes = (code: string): Promise<{ recoveryCodes: string[] }> =>
  post('/api/profile/one-time-codes/confirmation', { code });

export const endCodes = (password: string, code: string): Promise<void> =>
  remove('/api/profile/one-time-codes', {}, { password, code });

export const fetchSessions = (): Promise<OpenSession[]> => getJson('/api/sessions');

export const endSession = (id: string): Promise<void> => remove(`/api/sessions/${id}`);

export const endOtherSessions = (): Promise<void> => remove('/api/sessions/others');

export const fetchAccountAccess = (id: string): Promise<AccountAccess> => getJson(`/api/accounts/${id}/sessions`);

export const endAccountSessions = (id: string): Promise<void> => remove(`/api/accounts/${id}/sessions`);

export const unlockAccount = (id: string): Promise<void> => post(`/api/accounts/${id}/unlocking`, {});

export const resetCodes = (id: string): Promise<void> => remove(`/api/accounts/${id}/one-time-codes`);

export const fetchAccessRules = (): Promise<AccessRules> => getJson('/api/access-rules');

export const saveAccessRules = (rules: Record<string, number>, version: number): Promise<AccessRules> =>
  put('/api/access-rules', rules, { ifMatch: version });
