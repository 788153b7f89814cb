/** What is known when the question comes up whether to ask the server again. */
export interface Attention {
  /** When it was asked last, in milliseconds. */
  asked: number;
  hidden: boolean;
}

export const EVERY = 60_000;

/** Whether to ask again: at most once a minute, and never in a page that nobody sees. */
export function mayAsk(now: number, { asked, hidden }: Attention): boolean {
  return !hidden && now - asked >= EVERY;
}
