import { describe, expect, it } from 'vitest';
import { EVERY, mayAsk } from './attention';

describe('asking for the count of notices', () => {
  const asked = 1_000_000;

  it('waits a minute', () => {
    expect(mayAsk(asked + EVERY - 1, { asked, hidden: false })).toBe(false);
    expect(mayAsk(asked + EVERY, { asked, hidden: false })).toBe(true);
  });

  it('pauses in a page that nobody sees', () => {
    expect(mayAsk(asked + EVERY, { asked, hidden: true })).toBe(false);
  });
});
