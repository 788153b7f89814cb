import type { BlockChange } from '@/api/types';
import type { Block } from '@/format';
import { sameBlock } from './content';

/** What makes one list of blocks into the other: removals first, then in their new order those changed, new or moved. */
export function blockChanges(part: string, from: readonly Block[], to: readonly Block[]): BlockChange[] {
  const before = new Map(from.map((block) => [block.id, block]));
  const after = new Set(to.map((block) => block.id));
  const gone = from
    .filter((block) => !after.has(block.id))
    .map((block) => ({ part, id: block.id, old: block, new: null, after: null }));
  const still = stayingInPlace(
    from.filter((block) => after.has(block.id)).map((block) => block.id),
    to.filter((block) => before.has(block.id)).map((block) => block.id),
  );
  const placed = to.flatMap((block, index) => {
    const old = before.get(block.id) ?? null;
    if (old && still.has(block.id) && sameBlock(old, block)) return [];
    return [{ part, id: block.id, old, new: block, after: to[index - 1]?.id ?? null }];
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

/** The blocks with these changes made. One whose predecessor is not there keeps its place, or comes last. */
export function withBlockChanges(blocks: readonly Block[], changes: readonly BlockChange[]): Block[] {
  let result = [...blocks];
  for (const change of changes) {
    const was = result.findIndex((block) => block.id === change.id);
    result = result.filter((block) => block.id !== change.id);
    if (change.new === null) continue;
    const before = result.findIndex((block) => block.id === change.after);
    const missing = change.after !== null && before < 0;
    result.splice(missing ? (was < 0 ? result.length : was) : before + 1, 0, change.new);
  }
  return result;
}
