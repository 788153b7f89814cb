import { Problem } from './problem';

export { Problem, sentence } from './problem';

export interface Options {
  /** The version that this change is based on; the server answers 412 when it is no longer the current one. */
  ifMatch?: number;
  signal?: AbortSignal;
  /** A 401 is an answer here, not the end of a session: used by the session requests themselves. */
  anonymous?: boolean;
  /** Asked by the page itself: it does not count as somebody using the session. */
  background?: boolean;
  /** It only asks, whatever its method: nothing on the server changes by it. */
  asks?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Body = FormData | object | undefined;

/** Lets the person sign in again over the page; resolves when done, rejects when given up. */
export type SignInAgain = () => Promise<void>;

let signInAgain: SignInAgain | null = null;
let signingIn: Promise<void> | null = null;

/** Tells what to do when the session has ended in the middle of work. The request is repeated afterwards. */
export function onSessionLost(handler: SignInAgain | null): void {
  signInAgain = handler;
}

let changed: ((path: string) => void) | null = null;

/** Tells of every change that the server has accepted, by its address. */
export function onChange(handler: ((path: string) => void) | null): void {
  changed = handler;
}

const UNFINISHED = ['password-change-required', 'code-required', 'one-time-code-required'];
let unfinished: (() => Promise<void>) | null = null;

/** Tells what to do when something must be done before anything else. */
export function onUnfinished(handler: (() => Promise<void>) | null): void {
  unfinished = handler;
}

export function getJson<T>(path: string, options: Options = {}): Promise<T> {
  return json<T>('GET', path, undefined, options);
}

export async function getText(path: string, options: Options = {}): Promise<string> {
  return (await request('GET', path, undefined, options)).text();
}

/** Fetches a file and hands it to the browser to be kept, by the name that the server gives it, else by this one. */
export async function download(path: string, name: string): Promise<void> {
  const response = await request('GET', path, undefined, {});
  const given = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '');
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = given?.[1] === undefined ? name : decodeURIComponent(given[1]);
  link.click();
  URL.revokeObjectURL(address);
}

export function post<T>(path: string, body?: Body, options: Options = {}): Promise<T> {
  return json<T>('POST', path, body, options);
}

export function put<T>(path: string, body?: Body, options: Options = {}): Promise<T> {
  return json<T>('PUT', path, body, options);
}

export function patch<T>(path: string, body?: Body, options: Options = {}): Promise<T> {
  return json<T>('PATCH', path, body, options);
}

export function remove(path: string, options: Options = {}, body?: Body): Promise<void> {
  return json<void>('DELETE', path, body, options);
}

async function json<T>(method: Method, path: string, body: Body, options: Options): Promise<T> {
  const response = await request(method, path, body, options);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function request(method: Method, path: string, body: Body, options: Options): Promise<Response> {
  const response = await answered(method, path, body, options);
  if (method !== 'GET' && !options.asks) changed?.(path);
  return response;
}

async function answered(method: Method, path: string, body: Body, options: Options): Promise<Response> {
  const response = await attempt(method, path, body, options);
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (response.status === 403 && UNFINISHED.includes(problem.code)) unfinished?.().catch(() => undefined);
  if (response.status !== 401 || options.anonymous || signInAgain === null) throw problem;
  await once(signInAgain, problem);
  const repeated = await attempt(method, path, body, options);
  if (repeated.ok) return repeated;
  throw await problemOf(repeated);
}

/** Several requests may meet the end of the session together: there is one dialog, and all of them wait for it. */
async function once(handler: SignInAgain, problem: Problem): Promise<void> {
  signingIn ??= handler().finally(() => (signingIn = null));
  try {
    await signingIn;
  } catch {
    throw problem;
  }
}

async function attempt(method: Method, path: string, body: Body, options: Options): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json, application/problem+json, text/html;q=0.9' });
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.background) headers.set('X-Background', '1');
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', await csrfToken());
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.signal) init.signal = options.signal;
  if (body instanceof FormData) {
    init.body = body;
  } else if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
    init.body = JSON.stringify(body);
  }
  return reach(path, init);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw new Problem(0, { code: 'unreachable' });
  }
}

/** The token of the cookie; asked for when there is none yet, as any answer about the session sets it. */
async function csrfToken(): Promise<string> {
  const present = csrfCookie();
  if (present !== '') return present;
  await reach('/api/session', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return csrfCookie();
}

function csrfCookie(): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] === undefined ? '' : decodeURIComponent(found[1]);
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) return new Problem(response.status, body as Record<string, unknown>);
  } catch {
    // Not ours: a proxy's page, or nothing at all.
  }
  return new Problem(response.status, {});
}
