import type { Severity } from '@/api/types';

/** How one cell is drawn, beside its value. */
export interface CellMark {
  /** The side of the identity that is being explained on which the cell stands. */
  side?: 'left' | 'right';
  /** It stands in an identity that is broken. */
  broken?: boolean;
  /** The gravest finding on it. */
  finding?: Severity;
  /** Where its value is, when not on the server. */
  state?: 'pending' | 'refused' | 'conflict';
  /** It belongs to the finding that the person has just gone to. */
  lit?: boolean;
  /** What the parts of a total come to, when something else stands in it. */
  computed?: number;
}

export type MarkOf = (cell: string) => CellMark | undefined;

export function markClasses(mark: CellMark | undefined): string[] {
  if (!mark) return [];
  return [
    ...(mark.side ? [`side-${mark.side}`] : []),
    ...(mark.broken ? ['broken'] : []),
    ...(mark.finding ? [`finding-${mark.finding}`] : []),
    ...(mark.state ? [`state-${mark.state}`] : []),
    ...(mark.lit ? ['lit'] : []),
    ...(mark.computed === undefined ? [] : ['apart']),
  ];
}

/** What a screen reader says after the value. */
export function markWords(mark: CellMark | undefined): string {
  if (!mark) return '';
  const words = [
    mark.state === 'pending'
      ? '待保存'
      : mark.state === 'refused'
        ? '未被接受'
        : mark.state === 'conflict'
          ? '与他人改动冲突'
          : '',
    mark.finding === 'error' || mark.broken ? '有错误' : mark.finding === 'warning' ? '有提醒' : '',
    mark.computed === undefined ? '' : `分项合计为 ${mark.computed}`,
  ];
  return words.filter((word) => word !== '').join('，');
}
