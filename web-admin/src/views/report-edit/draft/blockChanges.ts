import type { BlockChange } from '@/api/types';
import type { Block } from '@/format';
import { sameBlock } from './content';

/**
 * What makes one list of blocks into the other: removals first, then in their new order those that are new, changed or
 * moved. A move is a removal and an addition; of a block that was moved and changed the change comes first, by itself, and
 * the move when that has been taken.
 */
export function blockChanges(part: string, from: readonly Block[], to: readonly Block[]): BlockChange[] {
  const before = new Map(from.map((block) => [block.id, block]));
  const after = new Set(to.map((block) => block.id));
  const still = stayingInPlace(
    from.filter((block) => after.has(block.id)).map((block) => block.id),
    to.filter((block) => before.has(block.id)).map((block) => block.id),
  );
  const gone = from
    .filter((block) => !after.has(block.id))
    .map((block) => ({ part, id: block.id, old: block, new: null, after: null }));
  const placed = to.flatMap((block, index): BlockChange[] => {
    const old = before.get(block.id) ?? null;
    const change = { part, id: block.id, old, new: block, after: to[index - 1]?.id ?? null };
    if (old === null || !sameBlock(old, block)) return [change];
    return still.has(block.id)
      ? []
      : [
          { ...change, new: null, after: null },
          { ...change, old: null },
        ];
  });
  return [...gone, ...placed];
}

/** The longest run of ids that keep their order: all others were moved. */
function stayingInPlace(from: readonly string[], to: readonly string[]): Set<string> {
  const place = new Map(from.map((id, index) => [id, index]));
  const runs: { length: number; previous: number }[] = [];
  let last = -1;
  to.forEach((id, index) => {
    const run = { length: 1, previous: -1 };
    for (let other = 0; other < index; other += 1) {
      const longer = (runs[other]?.length ?? 0) + 1;
      if ((place.get(to[other] ?? '') ?? 0) < (place.get(id) ?? 0) && longer > run.length) {
        run.length = longer;
        run.previous = other;
      }
    }
    runs.push(run);
    if (last < 0 || run.length > (runs[last]?.length ?? 0)) last = index;
  });
  const still = new Set<string>();
  for (let index = last; index >= 0; index = runs[index]?.previous ?? -1) still.add(to[index] ?? '');
  return still;
}

/**
 * The blocks with these changes made, as the server makes them: a change leaves a block in its place, an addition comes
 * after the named one, and last when that is not there.
 */
export function withBlockChanges(blocks: readonly Block[], changes: readonly BlockChange[]): Block[] {
  const result = [...blocks];
  for (const change of changes) {
    const at = result.findIndex((block) => block.id === change.id);
    if (change.new === null) {
      if (at >= 0) result.splice(at, 1);
    } else if (at >= 0) {
      result[at] = change.new;
    } else {
      const before = result.findIndex((block) => block.id === change.after);
      result.splice(change.after !== null && before < 0 ? result.length : before + 1, 0, change.new);
    }
  }
  return result;
}
