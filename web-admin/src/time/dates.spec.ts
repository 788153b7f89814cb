import { describe, expect, it } from 'vitest';
import { dateOf, dayTime, daysUntil, legalDate, remaining, stamp, urgency } from './dates';

// 2026-01-12 00:30 in Shanghai, still the 11th in UTC.
const now = new Date('2026-01-11T16:30:00.000Z');

describe('an instant for people', () => {
  it('is of today by the clock of Shanghai, not of UTC', () => {
    expect(dayTime('2026-01-11T16:05:00.000Z', now)).toBe('今天 00:05');
    expect(dayTime('2026-01-11T15:59:00.000Z', now)).toBe('昨天 23:59');
  });

  it('is one line of the record to the second', () => {
    expect(stamp('2026-01-11T16:05:07.123Z')).toBe('2026-01-12 00:05:07');
  });

  it('names the day, and the year only when it is another', () => {
    expect(dayTime('2026-01-05T01:12:00.000Z', now)).toBe('1月5日 09:12');
    expect(dayTime('2025-12-31T15:59:00.000Z', now)).toBe('2025年12月31日 23:59');
  });
});

describe('a due date', () => {
  it('counts calendar days of Shanghai', () => {
    expect(daysUntil('2026-01-12', now)).toBe(0);
    expect(daysUntil('2026-01-18', now)).toBe(6);
    expect(daysUntil('2026-01-11', now)).toBe(-1);
    expect(daysUntil('2026-01-12T15:59:59.000Z', now)).toBe(0);
  });

  it('is said in words', () => {
    expect(remaining('2026-01-18', now)).toBe('剩 6 天');
    expect(remaining('2026-01-12', now)).toBe('今天到期');
    expect(remaining('2026-01-11', now)).toBe('逾期 1 天');
    expect(legalDate('2026-01-31')).toBe('2026年1月31日');
  });

  it('becomes urgent three days before', () => {
    expect([urgency('2026-01-11', now), urgency('2026-01-15', now), urgency('2026-01-16', now)]).toEqual([
      'late',
      'soon',
      'calm',
    ]);
  });
});

it('knows on which day of Beijing an instant falls', () => {
  expect(dateOf('2026-03-09T15:59:59Z')).toBe('2026-03-09');
  expect(dateOf(new Date('2026-03-09T16:00:00Z'))).toBe('2026-03-10');
});
