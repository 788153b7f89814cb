/** What is known when the question comes up whether to ask the server again. Times in milliseconds. */
export interface Attention {
  asked: number;
  /** When somebody last touched the keyboard or the page. */
  touched: number;
  hidden: boolean;
}

export const EVERY = 60_000;

/**
 * Whether to ask again: at most once a minute, never in a hidden page, and only when somebody has done something since. Asking
 * keeps the session alive, and a session that nobody uses must come to its end.
 */
export function mayAsk(now: number, { asked, touched, hidden }: Attention): boolean {
  return !hidden && now - asked >= EVERY && touched > asked;
}
