import type { Finding, Reason } from '@/api/types';
import { sectionIndexOf, type ReportFormat } from '@/format';

/** What a finding asks of the person. */
export type Standing = 'stops' | 'unexplained' | 'explained' | 'note';

export function standingOf(finding: Finding, reasons: Readonly<Record<string, Reason>>): Standing {
  if (finding.stops) return 'stops';
  if (!finding.needsReason) return 'note';
  const reason = reasons[finding.fingerprint];
  return reason && !reason.offered ? 'explained' : 'unexplained';
}

const RANK: Record<Standing, number> = { stops: 0, unexplained: 1, note: 2, explained: 3 };
const GRAVITY: Record<Finding['severity'], number> = { error: 0, warning: 1, hint: 2 };

/** What stops first, then what wants a reason, then the rest; within these the order of the report. */
export function sorted(findings: readonly Finding[], reasons: Readonly<Record<string, Reason>>): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index, rank: RANK[standingOf(finding, reasons)] }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity] ||
        one.index - other.index,
    )
    .map(({ finding }) => finding);
}

/** The section in which a finding stands; -1 when it is about the whole report. */
export function sectionOf(format: ReportFormat, finding: Finding): number {
  if (finding.anchor) return sectionIndexOf(format, { part: finding.anchor.part });
  const [cell] = finding.cells;
  return cell === undefined ? -1 : sectionIndexOf(format, { cell });
}

export function hasPlace(format: ReportFormat, finding: Finding): boolean {
  return sectionOf(format, finding) >= 0;
}

/** A reason that was given for a finding that has since changed or gone. */
export function lapsed(
  findings: readonly Finding[],
  reasons: Readonly<Record<string, Reason>>,
): { fingerprint: string; reason: Reason }[] {
  const standing = new Set(findings.map((finding) => finding.fingerprint));
  return Object.entries(reasons)
    .filter(([fingerprint, reason]) => !standing.has(fingerprint) && !reason.offered)
    .map(([fingerprint, reason]) => ({ fingerprint, reason }));
}

/** Too short to be a reason; the server has the last word. */
export function tooShort(text: string): boolean {
  return [...text.trim()].length < 6;
}
