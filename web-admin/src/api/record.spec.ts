import { describe, expect, it } from 'vitest';
import { EVERYTHING, query } from './record';

describe('the filter of the record in an address', () => {
  it('is nothing when everything is wanted', () => {
    expect(query(EVERYTHING)).toBe('');
  });

  it('leaves out what is blank and keeps signs that mean something in an address', () => {
    expect(query({ ...EVERYTHING, who: ' 王&秀=英 ', subject: '  ' })).toBe('who=%E7%8E%8B%26%E7%A7%80%3D%E8%8B%B1');
  });
});
