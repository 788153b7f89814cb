import type { CountedRight } from '@/api/grants';
import { dateOf, legalDate } from '@/time/dates';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `全天`, `10:12:00 起`, `到 15:30:00`, `10:12:00 至 15:30:00`: seconds matter here. */
export function span(right: Pick<CountedRight, 'from' | 'to'>): string {
  const from = right.from === null ? null : clock.format(new Date(right.from));
  const to = right.to === null ? null : clock.format(new Date(right.to));
  if (from !== null && to !== null) return `${from} 至 ${to}`;
  if (from !== null) return `${from} 起`;
  return to === null ? '全天' : `到 ${to}`;
}

/** `2026年3月10日 10:12:00 吴静`, or the planned day when no moment was written down. */
export function whenAndWho(at: string | null, by: string | null, day: string | null): string {
  if (at === null) return day === null ? '' : legalDate(day);
  const moment = new Date(at);
  return [legalDate(dateOf(moment)), clock.format(moment), by ?? ''].filter((part) => part).join(' ');
}
