// Words that were typed and not sent yet survive going back, reloading and closing the form; they stay in this window.

import { useSession } from '@/stores/session';

const PREFIX = 'nianbao-unsent:';

// Never one person's words for another at the same window.
function key(report: string, verb: string): string {
  return `${PREFIX}${useSession().current?.account.id}:${report}:${verb}`;
}

export function unsent(report: string, verb: string): string | null {
  return sessionStorage.getItem(key(report, verb));
}

export function keepUnsent(report: string, verb: string, words: string): void {
  sessionStorage.setItem(key(report, verb), words);
}

export function forgetUnsent(report: string, verb: string): void {
  sessionStorage.removeItem(key(report, verb));
}
