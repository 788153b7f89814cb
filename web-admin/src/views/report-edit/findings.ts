import type { Advice, Anchor, Finding } from '@/api/types';
import { sectionIndexOf, type Broken, type ReportFormat } from '@/format';

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

/** Whether a finding says that this identity is broken. */
export function isOf(finding: Finding, { equation, left, right }: Broken): boolean {
  if (finding.rule !== equation.rule || finding.verdict !== 'fail') return false;
  const terms = new Set([...equation.terms, ...left, ...right].map((term) => term.cell));
  return finding.cells.length > 0 && finding.cells.every((cell) => terms.has(cell));
}

/**
 * What there is to say while the server is still looking at what was typed: an identity that holds by now is no longer
 * listed, one that has just been broken already is.
 *
 * @param findings the server's last answer
 * @param broken the identities that are broken at this moment
 * @param rules the rules that are identities of the edition
 */
export function meanwhile(
  findings: readonly Finding[],
  broken: readonly Broken[],
  rules: ReadonlySet<string>,
  advice: Readonly<Record<string, Advice>>,
): Finding[] {
  const still = findings.filter(
    (finding) => !rules.has(finding.rule) || finding.verdict !== 'fail' || broken.some((each) => isOf(finding, each)),
  );
  const fresh = broken.filter((each) => !findings.some((finding) => isOf(finding, each)));
  return [...still, ...fresh.map((each) => justBroken(each, advice))];
}

function justBroken(broken: Broken, advice: Readonly<Record<string, Advice>>): Finding {
  const { equation, message } = broken;
  const stops = advice[equation.rule]?.stops ?? false;
  return {
    rule: equation.rule,
    severity: 'error',
    verdict: 'fail',
    stops,
    needsReason: false,
    cells: equation.terms.map((term) => term.cell),
    anchor: null,
    expected: null,
    found: null,
    message: `${message}。应满足“${equation.words}”。`,
    basis: '',
    fingerprint: `now:${equation.rule}:${equation.line}`,
  };
}

/** Too short to be a reason; the server has the last word. */
export function tooShort(text: string): boolean {
  return [...text.replace(/[\p{P}\p{S}\s]/gu, '')].length < 6;
}
