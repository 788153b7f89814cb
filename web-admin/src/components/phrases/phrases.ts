/** The list with one element moved to another place; unchanged when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, one);
  return next;
}

type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code'>;

/** The phrase that a key chooses: Alt with a digit, by its place; null for any other key. */
export function phraseOf(event: Key, phrases: readonly string[]): string | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (!event.altKey || event.ctrlKey || event.metaKey || digit === undefined) return null;
  return phrases[Number(digit) - 1] ?? null;
}

/** The text with a phrase in place of what is selected, and where the cursor is then. */
export function inserted(text: string, start: number, end: number, phrase: string): { text: string; cursor: number } {
  return { text: text.slice(0, start) + phrase + text.slice(end), cursor: start + phrase.length };
}
