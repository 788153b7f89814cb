import type { Actions, ReportView, Verb } from '@/api/types';

/** What an act asks of the person before it is done. */
export interface Asks {
  /** A text of the person's own: its label, whether it must be there, and sentences to start from. */
  words?: { label: string; required: boolean; initial: string; phrases: readonly string[] };
  password?: true;
  /** To which earlier step, and whether it comes straight back. */
  target?: true;
  address?: true;
}

/** An act as it is offered: its words and what it asks for. Whether it may be done comes from the server. */
export interface Act {
  verb: Verb;
  label: string;
  tone: 'primary' | 'plain' | 'danger';
  asks: Asks;
  /** What will happen, said before it does. */
  consequence: (report: ReportView) => string;
}

export interface Offer {
  act: Act;
  allowed: boolean;
  why: string;
}

const OPINIONS = ['同意。', '经审查，同意公开。', '拟同意，请领导审批。'];
const RETURNS = ['请核对数据后再报：', '请隐去个人信息后再报：', '请补充完善文字后再报：'];

/** In the order of the bar: what ends or undoes first, what moves on last. */
const ACTS: readonly Act[] = [
  {
    verb: 'TAKE_DOWN',
    label: '紧急下线',
    tone: 'danger',
    asks: { words: { label: '下线原因', required: true, initial: '', phrases: [] } },
    consequence: (report) => `《${report.title}》将立即从公开页面撤下，公众打开时只会看到已下线的说明。`,
  },
  {
    verb: 'RECALL',
    label: '撤回',
    tone: 'plain',
    asks: {},
    consequence: () => '撤回后由您重新办理。对方一旦打开，就不能再撤回。',
  },
  {
    verb: 'RETURN',
    label: '退回',
    tone: 'plain',
    asks: { words: { label: '退回原因', required: true, initial: '', phrases: RETURNS }, target: true },
    consequence: () => '退回后可以修改。内容改了的，须重新经过保密审查；没有改的，直接回到您这里。',
  },
  {
    verb: 'REGISTER_ADDRESS',
    label: '登记网址',
    tone: 'primary',
    asks: { address: true },
    consequence: () => '填写这份报告在门户网站政府信息公开年报栏目中的网址。登记后状态变为已发布。',
  },
  {
    verb: 'CONFIRM_TAKE_DOWN',
    label: '确认下线',
    tone: 'primary',
    asks: { words: { label: '意见', required: true, initial: '同意下线。', phrases: ['同意下线。'] } },
    consequence: (report) => `确认将《${report.title}》下线。`,
  },
  {
    verb: 'RETRY',
    label: '重试发布',
    tone: 'primary',
    asks: {},
    consequence: (report) => `重新发布已经批准的${edition(report)}，内容不变。`,
  },
  {
    verb: 'PASS',
    label: '通过',
    tone: 'primary',
    asks: { words: { label: '意见', required: true, initial: '同意。', phrases: OPINIONS }, password: true },
    consequence: (report) => `您的意见只对${edition(report)}有效，内容一旦改动须重新办理。`,
  },
  {
    verb: 'PUBLISH',
    label: '发布',
    tone: 'primary',
    asks: { password: true },
    consequence: (report) => `将原样发布已经批准的${edition(report)}，发布后任何人都可以查看。`,
  },
];

/** The acts that the server names for this person, in the order of the bar; the editor's own are not among them. */
export function offers(actions: Actions): Offer[] {
  return ACTS.flatMap((act) => {
    const state = actions[act.verb];
    return state ? [{ act, allowed: state.allowed, why: state.allowed ? '' : (state.why ?? '现在不能办理') }] : [];
  });
}

/** What stands in the bar as buttons, and what is only told when asked for. */
export interface Arrangement {
  buttons: Offer[];
  told: Offer[];
}

/**
 * What may be done now are buttons. A refused pass stays beside a return that may be done, since it is what the person
 * came for; everything else that is refused now would only be in the way.
 */
export function arrange(offered: readonly Offer[]): Arrangement {
  const mayReturn = offered.some((offer) => offer.allowed && offer.act.verb === 'RETURN');
  const shown = (offer: Offer): boolean => offer.allowed || (mayReturn && offer.act.verb === 'PASS');
  return { buttons: offered.filter(shown), told: offered.filter((offer) => !shown(offer)) };
}

/** What a person has filled in for an act. */
export interface Answers {
  words: string;
  password: string;
  target: string;
  backToMe: boolean;
  address: string;
  publishedAt: string;
}

export function blank(asks: Asks): Answers {
  return { words: asks.words?.initial ?? '', password: '', target: '', backToMe: false, address: '', publishedAt: '' };
}

/** What is still missing, as a sentence; empty when the act can be sent. */
export function missing(asks: Asks, answers: Answers): string {
  if (asks.words?.required && answers.words.trim() === '') return `请填写${asks.words.label}`;
  if (asks.target && answers.target === '') return '请选择退回到哪一步';
  if (asks.address && !/^https?:\/\/\S+\.\S+/.test(answers.address.trim()))
    return '请填写完整网址，以 http:// 或 https:// 开头';
  if (asks.address && answers.publishedAt === '') return '请填写发布时间';
  if (asks.password && answers.password === '') return '请输入登录密码';
  return '';
}

/** `第 2 版（a3f19c02）`: the revision and the beginning of its hash. */
export function edition(report: ReportView): string {
  return report.revision ? `第 ${report.revision.number} 版（${report.revision.hash.slice(0, 8)}）` : '当前内容';
}
