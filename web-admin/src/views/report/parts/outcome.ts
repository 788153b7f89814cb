import type { ReportView, Verb } from '@/api/types';
import type { Notice } from '@/components/app/notice';
import { done } from '@/components/report/verbs';

/** What to say after an act: what was done, to what, in whose hands it is now, and the way back while there is one. */
export function outcome(verb: Verb, after: ReportView): Notice {
  const text = `${done(verb)}《${after.title}》${next(verb, after)}。`;
  const recall = after.actions.RECALL?.allowed === true;
  return { text, reportId: after.id, link: recall ? '查看或撤回' : '查看' };
}

function next(verb: Verb, after: ReportView): string {
  if (verb === 'PUBLISH' || verb === 'RETRY') return '，结果在本页显示';
  const holder = after.steps.find((step) => step.state === 'current');
  return holder && holder.people.length > 0 ? `，现在由${holder.people.join('、')}办理` : '';
}
