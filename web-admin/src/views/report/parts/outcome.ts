import type { ReportView, Verb } from '@/api/types';
import type { Notice } from '@/components/app/notice';

const DONE: Partial<Record<Verb, string>> = {
  SUBMIT: '已提交',
  PASS: '已通过',
  RETURN: '已退回',
  RECALL: '已撤回',
  PUBLISH: '已交付发布',
  RETRY: '已重新发布',
  REGISTER_ADDRESS: '已登记网址',
  TAKE_DOWN: '已下线',
  CONFIRM_TAKE_DOWN: '已确认下线',
};

/** What to say after an act: what was done, to what, in whose hands it is now, and the way back while there is one. */
export function outcome(verb: Verb, after: ReportView): Notice {
  const holder = after.steps.find((step) => step.state === 'current');
  const people = holder && holder.people.length > 0 ? `，现在由${holder.people.join('、')}办理` : '';
  const text = `${DONE[verb] ?? '已办理'}《${after.title}》${people}。`;
  const recall = after.actions.RECALL?.allowed === true;
  return { text, reportId: after.id, link: recall ? '查看或撤回' : '查看' };
}
