import type { Finding, Reason } from '@/api/types';

/** What a finding asks of the person, the most urgent first. */
export const GROUPS = ['stops', 'explain', 'uncertain', 'hint', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_TITLES: Record<Group, string> = {
  stops: '不改不能提交',
  explain: '需改正或说明',
  uncertain: '待确认',
  hint: '提示',
  settled: '已说明',
};

export type Reasons = Readonly<Record<string, Reason>>;

/** The reason that stands for a finding; one that is only offered, or has lapsed, explains nothing. */
export function standingReason(finding: Finding, reasons: Reasons): Reason | null {
  const reason = reasons[finding.fingerprint];
  return reason && !reason.offered && !reason.lapsed ? reason : null;
}

export function groupOf(finding: Finding, reasons: Reasons): Group {
  if (finding.stops) return 'stops';
  if (finding.needsReason) return standingReason(finding, reasons) ? 'settled' : 'explain';
  return finding.verdict === 'uncertain' ? 'uncertain' : 'hint';
}

export interface Grouped {
  group: Group;
  findings: Finding[];
}

/** The groups that have findings: what stops first, and errors before warnings; within these the order of the report. */
export function grouped(findings: readonly Finding[], reasons: Reasons): Grouped[] {
  return GROUPS.map((group) => {
    const here = findings.filter((finding) => groupOf(finding, reasons) === group);
    const errors = here.filter((finding) => finding.severity === 'error');
    return { group, findings: [...errors, ...here.filter((finding) => finding.severity !== 'error')] };
  }).filter(({ findings: here }) => here.length > 0);
}

/** All findings as they are listed. */
export function sorted(findings: readonly Finding[], reasons: Reasons): Finding[] {
  return grouped(findings, reasons).flatMap((each) => each.findings);
}

/**
 * The finding to go to next, or before: among those that still ask for something, around the end to the beginning. Where
 * the current one has gone, the one that has taken its place is next.
 *
 * @param current the fingerprint of the one that the person went to last
 * @param last where in the list that one stood
 */
export function neighbour(
  findings: readonly Finding[],
  reasons: Reasons,
  current: string | null,
  last: number,
  step: 1 | -1,
): { finding: Finding; index: number; count: number } | null {
  const open = sorted(findings, reasons).filter((finding) => groupOf(finding, reasons) !== 'settled');
  if (open.length === 0) return null;
  const at = open.findIndex((finding) => finding.fingerprint === current);
  const gone = at < 0 && current !== null;
  const from = gone ? (step === 1 ? last - 1 : last) : at < 0 && step === -1 ? 0 : at;
  const index = (((from + step) % open.length) + open.length) % open.length;
  const finding = open[index];
  return finding ? { finding, index, count: open.length } : null;
}
