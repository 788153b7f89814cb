import type { Finding, Hit } from '@/api/types';
import { remarkOf, type Remark } from '@/report-html/marks';

export function findingKey(index: number): string {
  return `finding-${index}`;
}

/** Everything that has a place in the report. The findings come first, so that a hit inside of one is marked within it. */
export function remarksOf(findings: readonly Finding[], hits: readonly Hit[]): Remark[] {
  const found = findings.map((finding, index): Remark => {
    const tone = finding.severity === 'error' ? 'block' : finding.severity === 'warning' ? 'warn' : 'hint';
    const { anchor, cells, rule, message } = finding;
    return { key: findingKey(index), tone, anchor, cells, label: `${rule}：${message}` };
  });
  return [...found, ...hits.map(remarkOf)];
}
