import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { changes, faultsOf, formOf, newForm, rulesPowerOf } from './organForm';

describe('the changes of a form', () => {
  it('are only the places that differ', () => {
    const before = { ...newForm('office'), code: 'a', fullName: '甲' };
    expect(changes(before, { ...before, fullName: '乙', signOff: true })).toEqual({ fullName: '乙', signOff: true });
  });

  it('are none where an input was touched and left empty', () => {
    const before = newForm(null);
    expect(changes(before, { ...before, shortName: '', telephone: '  ' })).toEqual({});
  });

  it('are none where the same roles stand in another order', () => {
    const before = { ...newForm(null), codeRoles: ['LEADER', 'PUBLISHER'] };
    expect(changes(before, { ...before, codeRoles: ['PUBLISHER', 'LEADER'] })).toEqual({});
    expect(changes(before, { ...before, codeRoles: ['LEADER'] })).toEqual({ codeRoles: ['LEADER'] });
  });
});

describe('a form', () => {
  it('does not change the organ that it was made of', () => {
    const { code, validFrom, ...fields } = newForm(null);
    const view = {
      code,
      version: 1,
      path: [],
      predecessors: [],
      children: 0,
      validFrom: validFrom ?? '2026-01-01',
      validTo: null,
      typeName: '',
      fields,
    };
    formOf(view).codeRoles.push('LEADER');
    expect(view.fields.codeRoles).toEqual([]);
  });
});

describe('the faults of a refusal', () => {
  it('are told at their places', () => {
    const problem = new Problem(422, {
      code: 'organ-faults',
      faults: [
        { field: 'code', message: '没有填写。' },
        { field: 'dueDay', message: '不是日期。' },
        { field: 'code', message: '太短。' },
      ],
    });
    expect(faultsOf(problem)).toEqual({ code: '没有填写。太短。', dueDay: '不是日期。' });
    expect(faultsOf(new Error('x'))).toEqual({});
  });
});

describe('the power to make rules', () => {
  it('follows from the type where the law says so', () => {
    expect(rulesPowerOf('TOWN')).toBe('NO');
    expect(rulesPowerOf('CITY')).toBe('YES');
    expect(rulesPowerOf('AUTHORIZED')).toBe('UNKNOWN');
  });
});
