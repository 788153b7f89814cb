import { day } from '@/time/dates';
import type { Comparison, ReportView, Summary } from '@/api/types';

export type FactTab = 'text' | 'changes' | 'checks' | 'opinions';

export interface Fact {
  name: string;
  words: string;
  tone: 'good' | 'amber' | 'bad' | 'plain';
  /** Where more is to be read. */
  tab?: FactTab;
}

/** What a leader has to know before deciding, each in a few words. */
export function facts(report: ReportView, comparison: Comparison | null): Fact[] {
  const found = [...(report.summary ? [checks(report.summary), scan(report.summary)] : []), ...decisions(report)];
  if (comparison) {
    const count = comparison.cells.length + comparison.blocks.length;
    const words = count === 0 ? '与上一版相同' : `比上一版改了 ${count} 处`;
    found.push({ name: '改动', words, tone: 'plain', tab: 'changes' });
  }
  return found;
}

/** The words are the server's, so that they are the same wherever the result stands. */
function checks(summary: Summary): Fact {
  const { errors, unexplained } = summary;
  const tone = errors > 0 ? 'bad' : unexplained > 0 ? 'amber' : 'good';
  return { name: '检查', words: `${summary.headline}（${summary.counts}）`, tone, tab: 'checks' };
}

function scan(summary: Summary): Fact {
  const { hits, blockingHits } = summary;
  const words =
    blockingHits > 0 ? `${hits} 处，其中 ${blockingHits} 处不得公开` : hits > 0 ? `${hits} 处待核对` : '没有发现';
  return { name: '保密扫描', words, tone: blockingHits > 0 ? 'bad' : hits > 0 ? 'amber' : 'good', tab: 'text' };
}

/** The decisions already taken on the way here. The first step is drafting, the last is publication: neither decides. */
function decisions(report: ReportView): Fact[] {
  return report.steps
    .slice(1, -1)
    .filter((step) => step.state === 'done')
    .map((step) => ({
      name: step.name,
      words: ['通过', ...step.people, ...(step.at ? [day(step.at)] : [])].join(' '),
      tone: 'good',
      tab: 'opinions',
    }));
}
