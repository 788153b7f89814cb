// Instants as people of an office read them, in the country's one time zone, whatever the computer is set to.

const ZONE = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Wall {
  year: number;
  month: number;
  day: number;
  time: string;
}

function wall(instant: Date): Wall {
  const found = new Map(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    year: Number(found.get('year')),
    month: Number(found.get('month')),
    day: Number(found.get('day')),
    time: `${found.get('hour')}:${found.get('minute')}`,
  };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** `今天 09:12`, `昨天 09:12`, `1月12日 09:12` in the same year, otherwise `2025年1月12日 09:12`. */
export function dayTime(instant: string, now: Date = new Date()): string {
  const then = wall(new Date(instant));
  const today = wall(now);
  const ago = dayNumber(today.year, today.month, today.day) - dayNumber(then.year, then.month, then.day);
  if (ago === 0) return `今天 ${then.time}`;
  if (ago === 1) return `昨天 ${then.time}`;
  return `${then.year === today.year ? '' : `${then.year}年`}${then.month}月${then.day}日 ${then.time}`;
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** The day of an instant as a legal date, `2026-01-12`. */
export function dateOf(instant: string | Date): string {
  return calendar.format(new Date(instant));
}

/** `2026-01-12 09:12:07`, for lists that are read line by line. */
export function stamp(instant: string): string {
  const then = wall(new Date(instant));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${then.year}-${two(then.month)}-${two(then.day)} ${then.time}:${two(new Date(instant).getUTCSeconds())}`;
}

/** `1月12日`, the day alone. */
export function day(instant: string): string {
  const then = wall(new Date(instant));
  return `${then.month}月${then.day}日`;
}

/** A legal date such as `2026-01-31` as `2026年1月31日`. */
export function legalDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Calendar days from today to a legal date or an instant; negative when it has passed. */
export function daysUntil(due: string, now: Date = new Date()): number {
  const today = wall(now);
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due);
  const end = plain ? { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) } : wall(new Date(due));
  return dayNumber(end.year, end.month, end.day) - dayNumber(today.year, today.month, today.day);
}

export type Urgency = 'late' | 'soon' | 'calm';

export function urgency(due: string, now: Date = new Date()): Urgency {
  const days = daysUntil(due, now);
  if (days < 0) return 'late';
  return days <= 3 ? 'soon' : 'calm';
}

/** `剩 6 天`, `今天到期`, `逾期 1 天`. */
export function remaining(due: string, now: Date = new Date()): string {
  const days = daysUntil(due, now);
  if (days === 0) return '今天到期';
  return days < 0 ? `逾期 ${-days} 天` : `剩 ${days} 天`;
}
