import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';

/** What the guard has to know of the session. */
export interface Visitor {
  load(): Promise<void>;
  readonly signedIn: boolean;
}

/** A stranger goes to the sign-in page and from there to where he wanted to go; who is signed in skips that page. */
export async function guard(to: RouteLocationNormalized, visitor: Visitor): Promise<true | RouteLocationRaw> {
  await visitor.load();
  if (to.meta.open === true) {
    return visitor.signedIn ? destination(to.query.to) : true;
  }
  return visitor.signedIn ? true : { name: 'login', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
}

/** Only a path of this console: an address given from outside must not lead elsewhere. */
export function destination(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
