import { describe, expect, it } from 'vitest';
import type { Actions } from '@/api/types';
import { arrange, blank, missing, offers } from './acts';

const verbs = (actions: Actions): string[] => offers(actions).map((offer) => offer.act.verb);

function asksOf(actions: Actions) {
  const asks = offers(actions)[0]?.act.asks;
  if (!asks) throw new Error('nothing is offered');
  return asks;
}

describe('what is offered', () => {
  it('is exactly what the server names, whatever its order; what moves on stands last', () => {
    expect(verbs({ PASS: { allowed: true }, RETURN: { allowed: true } })).toEqual(['RETURN', 'PASS']);
    expect(verbs({ PUBLISH: { allowed: true }, RETURN: { allowed: true }, RECALL: { allowed: false } })).toEqual([
      'RECALL',
      'RETURN',
      'PUBLISH',
    ]);
  });

  it('is nothing when the server names nothing, and the editor has its own buttons', () => {
    expect(verbs({})).toEqual([]);
    expect(verbs({ SAVE: { allowed: true }, SUBMIT: { allowed: true } })).toEqual([]);
  });

  it('keeps what is refused, with the reason given', () => {
    const [offer] = offers({ PASS: { allowed: false, why: '还在保密审查' } });
    expect(offer).toMatchObject({ allowed: false, why: '还在保密审查' });
  });

  it('never leaves a refused act without words', () => {
    expect(offers({ PASS: { allowed: false } })[0]?.why).not.toBe('');
  });
});

describe('the bar', () => {
  const arranged = (actions: Actions) => {
    const { buttons, told } = arrange(offers(actions));
    return [buttons.map((offer) => offer.act.verb), told.map((offer) => offer.act.verb)];
  };

  it('has buttons for what may be done and tells the rest when asked', () => {
    const actions: Actions = { TAKE_DOWN: { allowed: true }, PUBLISH: { allowed: false }, RETRY: { allowed: false } };
    expect(arranged(actions)).toEqual([['TAKE_DOWN'], ['RETRY', 'PUBLISH']]);
  });

  it('keeps a refused pass beside the return, with its reason in sight', () => {
    const actions: Actions = { PASS: { allowed: false, why: '下一步没有人可以办理' }, RETURN: { allowed: true } };
    expect(arranged(actions)).toEqual([['RETURN', 'PASS'], []]);
  });

  it('has no button when nothing may be done', () => {
    expect(arranged({ PASS: { allowed: false }, RETURN: { allowed: false } })).toEqual([[], ['RETURN', 'PASS']]);
  });
});

describe('what is missing', () => {
  it('for a pass is the opinion, then the password', () => {
    const asks = asksOf({ PASS: { allowed: true } });
    expect(missing(asks, blank(asks))).toContain('密码');
    expect(missing(asks, { ...blank(asks), words: '  ', password: 'x' })).toContain('意见');
    expect(missing(asks, { ...blank(asks), password: 'x' })).toBe('');
  });

  it('for a return is the reason and the step, and no password', () => {
    const asks = asksOf({ RETURN: { allowed: true } });
    expect(missing(asks, { ...blank(asks), target: 'DRAFT' })).toContain('退回原因');
    expect(missing(asks, { ...blank(asks), words: '请核对。' })).toContain('退回到哪一步');
    expect(missing(asks, { ...blank(asks), words: '请核对。', target: 'DRAFT' })).toBe('');
  });

  it('for an address is a whole one and its time', () => {
    const asks = asksOf({ REGISTER_ADDRESS: { allowed: true } });
    expect(missing(asks, { ...blank(asks), address: 'www.example', publishedAt: 'x' })).toContain('网址');
    expect(missing(asks, { ...blank(asks), address: 'https://www.example.gov.cn/a' })).toContain('时间');
  });

  it('for a recall is nothing', () => {
    const asks = asksOf({ RECALL: { allowed: true } });
    expect(missing(asks, blank(asks))).toBe('');
  });
});
