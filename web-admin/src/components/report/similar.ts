import type { OtherReport } from '@/api/similarity';

/** From here on a report is taken for a copy; the rules NAR-04 and NAR-05 say the same. */
const ALIKE = 0.8;
const THE_SAME = 0.95;

/** Whole percent: the server has cut the share off to two decimals, so 0.94 is never shown as 95. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** How grave a share is. */
export function alike(share: number): 'bad' | 'amber' | 'plain' {
  return share >= THE_SAME ? 'bad' : share >= ALIKE ? 'amber' : 'plain';
}

/** What one has to know at a glance: the latest own year, and the most alike of all others that is alike. */
export function tellingOnes(others: readonly OtherReport[]): OtherReport[] {
  const latest = others.filter((other) => other.kind === 'own').sort((one, other) => other.year - one.year)[0];
  const copied = others
    .filter((other) => other !== latest && other.share >= ALIKE)
    .sort((one, other) => other.share - one.share)[0];
  return [latest, copied].filter((other) => other !== undefined);
}
