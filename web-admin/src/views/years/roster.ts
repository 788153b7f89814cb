import type { NudgeResult, RosterRow } from '@/api/years';

/** Whether nothing is left to be done. */
export function finished(row: RosterRow): boolean {
  return row.state === 'PUBLISHED' || row.state === 'WITHDRAWN';
}

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Why an organ cannot be urged now; empty when it can. The server has the last word. */
export function mayBeUrged(row: RosterRow, own: string, now: Date = new Date()): string {
  if (row.organ.code === own) return '这是本机关自己的报告，请直接联系本机关的办理人。';
  if (row.report === null) return '报告还没有建立，没有人可以催办。';
  if (row.waitsFor === null) return '现在不等待本机关办理，不用催办。';
  const today = row.nudgedAt !== null && TODAY.format(new Date(row.nudgedAt)) === TODAY.format(now);
  return today ? '今天已经催办过，明天可以再催。' : '';
}

/** What became of urging, as one sentence. */
export function told(result: NudgeResult): string {
  const done =
    result.reports === 0 ? '没有发出催办。' : `已催办 ${result.reports} 份报告，通知了 ${result.people} 人。`;
  if (result.skipped.length === 0) return done;
  const reasons = new Map<string, number>();
  result.skipped.forEach(({ why }) => reasons.set(why, (reasons.get(why) ?? 0) + 1));
  const words = [...reasons].map(([why, count]) => `${count} 个：${why.replace(/。$/, '')}`);
  return `${done}跳过 ${result.skipped.length} 个（${words.join('；')}）。`;
}
