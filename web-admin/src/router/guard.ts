import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import type { Right } from '@/api/types';
import { firstPage } from './home';

/** What the guard has to know of the session. */
export interface Visitor {
  load(): Promise<void>;
  readonly signedIn: boolean;
  /** What the person reaches; nothing for a stranger. */
  readonly rights: Right[];
  /** What must be done before anything else; null for nothing. */
  readonly pending?: string | null;
}

/**
 * A stranger goes to the sign-in page and from there to where he wanted to go; who is signed in skips that page. Whoever
 * must change the password or set up codes first is taken there, and nobody else is. Everybody begins at their own first
 * page, and comes back to it from a page that none of their rights opens.
 */
export async function guard(to: RouteLocationNormalized, visitor: Visitor): Promise<true | RouteLocationRaw> {
  await visitor.load();
  if (to.meta.open === true) {
    return visitor.signedIn ? destination(to.query.to) : true;
  }
  if (!visitor.signedIn) return { name: 'login', query: onwards(to.fullPath) };
  const unfinished = (visitor.pending ?? null) !== null;
  if (unfinished !== (to.name === 'unfinished')) {
    return unfinished ? { name: 'unfinished', query: onwards(to.fullPath) } : destination(to.query.to);
  }
  if (unfinished) return true;
  const home = firstPage(visitor.rights);
  const opened = to.meta.rights === undefined || to.meta.rights.some((right) => visitor.rights.includes(right));
  return to.path !== home && (to.path === '/' || !opened) ? home : true;
}

function onwards(path: string): { to?: string } {
  return path === '/' ? {} : { to: path };
}

/** Only a path of this console: an address given from outside must not lead elsewhere. */
export function destination(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
