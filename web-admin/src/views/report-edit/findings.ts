import type { Anchor, Finding, Reason } from '@/api/types';
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

/** The section in which a finding stands; -1 when it is about the title or the whole report. */
export function sectionOf(format: ReportFormat, finding: Finding): number {
  return sectionAt(format, finding.cells[0], finding.anchor);
}

/** The section of a place in the text, or else of a cell. Local figures stand below the first tables. */
export function sectionAt(format: ReportFormat, cell: string | undefined, anchor: Anchor | null): number {
  if (anchor?.part === 'local') return format.sections.findIndex((section) => section.kind === 'tables');
  if (anchor) return sectionIndexOf(format, { part: anchor.part });
  return cell === undefined ? -1 : sectionIndexOf(format, { cell });
}

/** Whether one can be taken there: a section, or the title above them all. */
export function hasPlace(format: ReportFormat, finding: Finding): boolean {
  return finding.anchor?.part === 'title' || sectionOf(format, finding) >= 0;
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
