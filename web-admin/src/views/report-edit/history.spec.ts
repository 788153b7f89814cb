// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { DraftChange } from '@/api/types';
import { grouped } from './history';

const change = (at: string, name: string, kind: string, place: string): DraftChange => ({
  at,
  by: { name },
  kind,
  place,
  label: place,
  from: null,
  to: 1,
});

describe('the history', () => {
  it('shows together what was saved together', () => {
    const changes = [
      change('2', '李明', 'edit', 'a'),
      change('2', '李明', 'edit', 'b'),
      change('2', '李明', 'undo', 'c'),
      change('2', '王某', 'undo', 'd'),
      change('1', '王某', 'undo', 'e'),
    ];
    expect(grouped(changes).map((group) => group.changes.map((one) => one.place).join(''))).toEqual([
      'ab',
      'c',
      'd',
      'e',
    ]);
  });
});
