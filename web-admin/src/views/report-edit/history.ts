import type { DraftChange } from '@/api/types';

/** Changes that one person made at once, in one way: an import, a paste, a save after a pause. */
export interface ChangeGroup {
  first: DraftChange;
  changes: DraftChange[];
}

/** Puts neighbours together that belong to one save. */
export function grouped(changes: readonly DraftChange[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const last = groups[groups.length - 1];
    if (last && isSame(last.first, change)) last.changes.push(change);
    else groups.push({ first: change, changes: [change] });
  }
  return groups;
}

function isSame(one: DraftChange, other: DraftChange): boolean {
  return one.at === other.at && one.kind === other.kind && one.by.name === other.by.name;
}
