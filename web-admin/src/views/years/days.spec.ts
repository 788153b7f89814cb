import { describe, expect, it } from 'vitest';
import { isDay, lastWeekday, weekday, weekendWarning } from './days';

describe('days', () => {
  it('takes a weekend back to the Friday before', () => {
    expect(lastWeekday('2027-01-31')).toBe('2027-01-29');
    expect(lastWeekday('2027-01-30')).toBe('2027-01-29');
    expect(lastWeekday('2027-03-31')).toBe('2027-03-31');
  });

  it('warns of a weekend and of nothing else', () => {
    expect(weekendWarning('2027-01-31')).toContain('星期日，前一个工作日是 1月29日（星期五）');
    expect(weekendWarning('2027-02-01')).toBe('');
    expect(weekendWarning('')).toBe('');
  });

  it('crosses the end of a year', () => {
    expect(lastWeekday('2028-01-01')).toBe('2027-12-31');
    expect(weekday('2028-01-01')).toBe('星期六');
  });

  it('knows a day from half of one', () => {
    expect(isDay('2027-01-31')).toBe(true);
    expect(isDay('2027-13-31')).toBe(false);
    expect(isDay('2027-1-31')).toBe(false);
  });
});
