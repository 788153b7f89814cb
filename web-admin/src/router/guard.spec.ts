import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import type { Right } from '@/api/types';
import { destination, guard, type Visitor } from './guard';

const page = { render: () => null };

function routerFor(signedIn: boolean, rights: Right[] = ['REPORTS'], pending: string | null = null): Router {
  const visitor: Visitor = { load: () => Promise.resolve(), signedIn, rights, pending };
  const router = createRouter({
    history: createMemoryHistory('/admin/'),
    routes: [
      { path: '/', component: page },
      { path: '/login', name: 'login', component: page, meta: { open: true } },
      { path: '/unfinished', name: 'unfinished', component: page },
      { path: '/reports/:reportId', component: page },
      { path: '/items/todo', component: page, meta: { rights: ['REPORTS'] } },
      { path: '/grants', component: page, meta: { rights: ['GRANT'] } },
    ],
  });
  router.beforeEach((to) => guard(to, visitor));
  return router;
}

describe('the guard', () => {
  it('sends a stranger to the sign-in page and remembers where he wanted to go', async () => {
    const router = routerFor(false);
    await router.push('/reports/7?tab=changes');
    expect(router.currentRoute.value.name).toBe('login');
    expect(router.currentRoute.value.query.to).toBe('/reports/7?tab=changes');
  });

  it('asks for nothing to be remembered on the first page', async () => {
    const router = routerFor(false);
    await router.push('/');
    expect(router.currentRoute.value.fullPath).toBe('/login');
  });

  it('lets through who is signed in', async () => {
    const router = routerFor(true);
    await router.push('/reports/7');
    expect(router.currentRoute.value.path).toBe('/reports/7');
  });

  it('takes everybody to their own first page', async () => {
    const drafter = routerFor(true);
    await drafter.push('/');
    expect(drafter.currentRoute.value.path).toBe('/items/todo');
    const administrator = routerFor(true, ['GRANT']);
    await administrator.push('/');
    expect(administrator.currentRoute.value.path).toBe('/grants');
  });

  it('takes nobody to a page that none of their rights opens', async () => {
    const drafter = routerFor(true);
    await drafter.push('/grants');
    expect(drafter.currentRoute.value.path).toBe('/items/todo');
    const administrator = routerFor(true, ['GRANT']);
    await administrator.push('/items/todo');
    expect(administrator.currentRoute.value.path).toBe('/grants');
  });

  it('stays where it is when even the first page is not opened', async () => {
    const nobody = routerFor(true, ['OWN_ACCOUNT']);
    await nobody.push('/grants');
    expect(nobody.currentRoute.value.path).toBe('/items/todo');
  });

  it('takes who is signed in past the sign-in page to where he wanted to go', async () => {
    const router = routerFor(true);
    await router.push('/login?to=/reports/7');
    expect(router.currentRoute.value.path).toBe('/reports/7');
  });
});

describe('the guard before somebody who must do something first', () => {
  it('takes them there from anywhere and remembers where they wanted to go', async () => {
    const router = routerFor(true, ['REPORTS'], 'password');
    await router.push('/reports/7');
    expect(router.currentRoute.value.fullPath).toBe('/unfinished?to=/reports/7');
  });

  it('takes nobody there who has nothing to do first', async () => {
    const router = routerFor(true);
    await router.push('/unfinished?to=/reports/7');
    expect(router.currentRoute.value.path).toBe('/reports/7');
  });

  it('sends a stranger to the sign-in page', async () => {
    const router = routerFor(false);
    await router.push('/unfinished');
    expect(router.currentRoute.value.name).toBe('login');
  });
});

describe('the destination after signing in', () => {
  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', undefined, ['/a', '/b']])(
    'is the first page for %s, which is no path of this console',
    (wanted) => expect(destination(wanted)).toBe('/'),
  );
});
