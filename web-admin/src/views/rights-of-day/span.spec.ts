import { describe, expect, it } from 'vitest';
import { span, whenAndWho } from './span';

describe('when a right counted on a day', () => {
  it('is told by the clock of Beijing, to the second', () => {
    expect(span({ from: '2026-03-10T02:12:00Z', to: '2026-03-10T07:30:05Z' })).toBe('10:12:00 至 15:30:05');
    expect(span({ from: '2026-03-10T15:59:59.999Z', to: null })).toBe('23:59:59 起');
    expect(span({ from: null, to: '2026-03-09T16:00:01Z' })).toBe('到 00:00:01');
    expect(span({ from: null, to: null })).toBe('全天');
  });

  it('names moment and person, else the planned day', () => {
    expect(whenAndWho('2026-03-09T16:30:00Z', '吴静', '2026-03-10')).toBe('2026年3月10日 00:30:00 吴静');
    expect(whenAndWho(null, null, '2026-03-10')).toBe('2026年3月10日');
    expect(whenAndWho(null, null, null)).toBe('');
  });
});
