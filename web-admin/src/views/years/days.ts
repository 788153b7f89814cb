const NAMES = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The name of a legal day in the week: `星期日`. */
export function weekday(day: string): string {
  return NAMES[dateOf(day).getUTCDay()] ?? '';
}

/** Whether it is a day of that form that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dateOf(text).getTime());
}

/** This day, or the last weekday before it when it falls on a weekend. Public holidays are not known here. */
export function lastWeekday(day: string): string {
  const date = dateOf(day);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** What is to be said of a day on a weekend; empty for any other. */
export function weekendWarning(day: string): string {
  if (!isDay(day)) return '';
  const last = lastWeekday(day);
  if (last === day) return '';
  const [, month, date] = last.split('-').map(Number);
  return `这一天是${weekday(day)}，前一个工作日是 ${month}月${date}日（${weekday(last)}），放假调休请自行核对。`;
}
