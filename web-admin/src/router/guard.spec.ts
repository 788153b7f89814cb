import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { destination, guard, type Visitor } from './guard';

const page = { render: () => null };

function routerFor(signedIn: boolean): Router {
  const visitor: Visitor = { load: () => Promise.resolve(), signedIn };
  const router = createRouter({
    history: createMemoryHistory('/admin/'),
    routes: [
      { path: '/', component: page },
      { path: '/login', name: 'login', component: page, meta: { open: true } },
      { path: '/reports/:reportId', component: page },
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

  it('takes who is signed in past the sign-in page to where he wanted to go', async () => {
    const router = routerFor(true);
    await router.push('/login?to=/reports/7');
    expect(router.currentRoute.value.path).toBe('/reports/7');
  });
});

describe('the destination after signing in', () => {
  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', undefined, ['/a', '/b']])(
    'is the first page for %s, which is no path of this console',
    (wanted) => expect(destination(wanted)).toBe('/'),
  );
});
