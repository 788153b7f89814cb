import { describe, expect, it } from 'vitest';
import { firstPage } from './home';

describe('the first page', () => {
  it('is what each administrator comes for', () => {
    expect(firstPage(['OWN_ACCOUNT', 'READ_ORGANS', 'MANAGE_ORGANS', 'READ_ACCOUNTS', 'MANAGE_ACCOUNTS'])).toBe(
      '/accounts',
    );
    expect(firstPage(['OWN_ACCOUNT', 'READ_ACCOUNTS', 'GRANT', 'RIGHTS_OF_A_DAY'])).toBe('/grants');
    expect(firstPage(['OWN_ACCOUNT', 'READ_ACCOUNTS', 'RIGHTS_OF_A_DAY', 'READ_RECORD'])).toBe('/record');
  });

  it('is the work for everybody else, also for somebody without any grant', () => {
    expect(firstPage(['OWN_ACCOUNT', 'REPORTS', 'YEARS', 'READ_ORGANS'])).toBe('/items/todo');
    expect(firstPage(['OWN_ACCOUNT', 'REPORTS'])).toBe('/items/todo');
  });
});
