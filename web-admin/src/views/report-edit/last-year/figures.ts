import type { LastYear } from '@/api/lastYear';
import { cellId, cellWords, printValue } from '@/format';

/** Last year's figure that belongs under a cell. */
export interface FigureBefore {
  /** As it stands in the table: `上年 3`, `上年四 3`. */
  short: string;
  /** As it is told: `上年（2023年度）3`. */
  long: string;
}

const CARRIED_IN = 'carried-in';
const CARRIED_FORWARD = 'carried-forward';

/** Under 上年结转 stands last year's 结转下年度, since the two must agree; under every other cell its own figure. */
export function figureBefore(lastYear: LastYear | null, cell: string): FigureBefore | null {
  const words = cellWords(cell);
  if (!lastYear || !words) return null;
  const carried = words.table === 'requests' && words.row === CARRIED_IN;
  const figure = lastYear.cells[carried ? cellId('requests', CARRIED_FORWARD, words.column) : cell];
  if (figure === undefined) return null;
  const year = `上年（${lastYear.year}年度）`;
  return carried
    ? { short: `上年四 ${printValue(figure)}`, long: `${year}“四、结转下年度继续办理”：${printValue(figure)}` }
    : { short: `上年 ${printValue(figure)}`, long: `${year}：${printValue(figure)}` };
}

/** What the figures are, in a sentence; null when they are simply the organ's own. */
export function kindWords(lastYear: LastYear): string | null {
  if (lastYear.kind === 'summed') return '这是合并前各机关之和。有一个机关没有填的格，这里也没有数。';
  if (lastYear.kind === 'split') return '这是分设前机关的全部数字，不能直接比较；有关的核对结果只供人工判断。';
  return null;
}
