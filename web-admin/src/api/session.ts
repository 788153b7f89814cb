import { getJson, post, remove } from './http';
import type { Session } from './types';

export function fetchSession(): Promise<Session> {
  return getJson<Session>('/api/session', { anonymous: true });
}

/** Signs in and asks for the session again, which brings the token cookie of the new session. */
export async function signIn(username: string, password: string, code = ''): Promise<Session> {
  await post<Session>('/api/session', { username, password, code: code || undefined }, { anonymous: true });
  return fetchSession();
}

/** The code of whoever came through the identity provider. */
export async function typeCode(code: string): Promise<Session> {
  await post<Session>('/api/session/code', { code });
  return fetchSession();
}

export function signOut(): Promise<void> {
  return remove('/api/session', { anonymous: true });
}
