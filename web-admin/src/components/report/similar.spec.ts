import { describe, expect, it } from 'vitest';
import type { OtherReport } from '@/api/similarity';
import { alike, percent, tellingOnes } from './similar';

function other(id: string, kind: OtherReport['kind'], year: number, share: number): OtherReport {
  return { id, kind, origin: 'published', organ: { code: id, name: id }, year, address: null, share };
}

describe('a share', () => {
  it('is said in whole percent', () => {
    expect([0, 0.29, 0.57, 0.94, 1].map(percent)).toEqual(['0%', '29%', '57%', '94%', '100%']);
  });

  it('is grave from the thresholds of the rules on', () => {
    expect([0.79, 0.8, 0.94, 0.95].map(alike)).toEqual(['plain', 'amber', 'amber', 'bad']);
  });
});

describe('what one has to know at a glance', () => {
  it('is the latest own year, however little it is alike', () => {
    expect(tellingOnes([other('b', 'own', 2022, 0.3), other('a', 'own', 2024, 0.1)]).map((one) => one.id)).toEqual([
      'a',
    ]);
  });

  it('is also the most alike of the others, when it is alike', () => {
    const others = [
      other('a', 'own', 2024, 0.1),
      other('b', 'own', 2023, 0.85),
      other('west', 'sister', 2025, 0.9),
      other('east', 'sister', 2025, 0.3),
    ];
    expect(tellingOnes(others).map((one) => one.id)).toEqual(['a', 'west']);
    expect(tellingOnes([other('east', 'sister', 2025, 0.79)])).toEqual([]);
  });
});
