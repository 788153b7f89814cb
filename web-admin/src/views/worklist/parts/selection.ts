/** What a key means in the list: the row to go to, `choose`, or nothing of ours. */
export function step(event: KeyboardEvent, selected: number, length: number): number | 'choose' | null {
  if (length === 0 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (event.defaultPrevented || typing(event.target)) return null;
  if (event.key === 'j') return Math.min(selected + 1, length - 1);
  if (event.key === 'k') return Math.max(selected - 1, 0);
  // Enter on a link or a button is that link or button.
  return event.key === 'Enter' && !operable(event.target) ? 'choose' : null;
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  );
}

function operable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}
