import type { Right } from '@/api/types';

/** What each kind of administrator comes for, in this order; everybody else comes for their work. */
const FIRST_PAGES: { right: Right; path: string }[] = [
  { right: 'MANAGE_ACCOUNTS', path: '/accounts' },
  { right: 'GRANT', path: '/grants' },
  { right: 'READ_RECORD', path: '/record' },
];

/** Where somebody with these rights begins. */
export function firstPage(rights: Right[]): string {
  return FIRST_PAGES.find((page) => rights.includes(page.right))?.path ?? '/items/todo';
}
