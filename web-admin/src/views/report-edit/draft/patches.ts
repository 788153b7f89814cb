import type { BlockChange, DraftPatch, DraftSaved } from '@/api/types';
import type { Block, CellValue } from '@/format';
import { blockChanges, withBlockChanges } from './blockChanges';
import { placeName, sameBlock, sameCell, withUnit, type DraftContent } from './content';

/** What is to be saved: of each place the value that the server is believed to have, and the new one. */
export type Changes = Required<Pick<DraftPatch, 'cells' | 'units' | 'local' | 'blocks'>> & Pick<DraftPatch, 'title'>;

/** The value of any place. */
export type PlaceValue = CellValue | Block | string;

/** A place that two people changed: nothing is decided until the person chooses. */
export interface Conflict {
  place: string;
  mine: PlaceValue;
  theirs: PlaceValue;
  by: string | null;
  at: string | null;
}

/** What makes `known` into `mine`, of the places that are to be taken. */
export function changesBetween(
  known: DraftContent,
  mine: DraftContent,
  take: (place: string) => boolean = () => true,
): Changes {
  const changes: Changes = { cells: {}, units: {}, local: {}, blocks: [] };
  if (known.title !== mine.title && take(placeName.title)) changes.title = [known.title, mine.title];
  for (const id of keysOf(known.cells, mine.cells)) {
    if (!sameCell(known.cells[id], mine.cells[id]) && take(id)) {
      changes.cells[id] = [known.cells[id] ?? null, mine.cells[id] ?? null];
    }
  }
  for (const id of keysOf(known.units, mine.units)) {
    if (known.units[id] !== mine.units[id] && take(placeName.unit(id))) {
      changes.units[id] = [known.units[id] ?? null, mine.units[id] ?? null];
    }
  }
  for (const label of keysOf(known.local, mine.local)) {
    if (!sameCell(known.local[label], mine.local[label]) && take(placeName.local(label))) {
      changes.local[label] = [known.local[label] ?? null, mine.local[label] ?? null];
    }
  }
  for (const part of keysOf(known.narratives, mine.narratives)) {
    changes.blocks.push(...partChanges(part, known.narratives[part] ?? [], mine.narratives[part] ?? [], take));
  }
  return changes;
}

function partChanges(
  part: string,
  known: readonly Block[],
  mine: readonly Block[],
  take: (place: string) => boolean,
): BlockChange[] {
  if (known === mine) return [];
  const all = blockChanges(part, known, mine);
  const left = new Set(all.filter((change) => !take(placeName.block(part, change.id))).map((change) => change.id));
  const there = new Set(known.map((block) => block.id));
  // A block that stays behind unsaved cannot be named as the one before.
  const before = (id: string): string | null => {
    for (let index = mine.findIndex((block) => block.id === id) - 1; index >= 0; index -= 1) {
      const other = mine[index]?.id ?? '';
      if (there.has(other) || !left.has(other)) return other;
    }
    return null;
  };
  return all
    .filter((change) => !left.has(change.id))
    .map((change) => (change.new === null ? change : { ...change, after: before(change.id) }));
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

export function isEmpty(changes: Changes): boolean {
  return placesIn(changes).length === 0;
}

/** The places that the changes name, each once. */
export function placesIn(changes: Changes): string[] {
  const all = [
    ...(changes.title ? [placeName.title] : []),
    ...Object.keys(changes.cells),
    ...Object.keys(changes.units).map(placeName.unit),
    ...Object.keys(changes.local).map(placeName.local),
    ...changes.blocks.map((change) => placeName.block(change.part, change.id)),
  ];
  return [...new Set(all)];
}

/** What the server has after its answer: what it took, and in a conflict the other person's value. */
export function acknowledged(known: DraftContent, sent: Changes, answer: DraftSaved): DraftContent {
  const theirs = new Map(answer.conflicts.map((conflict) => [conflict.place, conflict.theirs]));
  const refused = new Set(answer.refused.map((refusal) => refusal.place));
  const cells = { ...known.cells };
  for (const [id, [, value]] of Object.entries(sent.cells)) {
    if (!refused.has(id)) cells[id] = theirs.has(id) ? (theirs.get(id) as CellValue) : value;
  }
  const local = { ...known.local };
  for (const [label, [, value]] of Object.entries(sent.local)) {
    const place = placeName.local(label);
    if (!refused.has(place)) local[label] = theirs.has(place) ? (theirs.get(place) as CellValue) : value;
  }
  let units = known.units;
  for (const [id, [, unit]] of Object.entries(sent.units)) {
    const place = placeName.unit(id);
    if (!refused.has(place))
      units = withUnit(units, id, theirs.has(place) ? (theirs.get(place) as string | null) : unit);
  }
  const narratives = { ...known.narratives };
  for (const change of sent.blocks) {
    const place = placeName.block(change.part, change.id);
    if (refused.has(place)) continue;
    const taken = theirs.has(place) ? { ...change, new: (theirs.get(place) ?? null) as Block | null } : change;
    narratives[change.part] = withBlockChanges(narratives[change.part] ?? [], [taken]);
  }
  let title = known.title;
  if (sent.title && !refused.has(placeName.title)) {
    title = (theirs.get(placeName.title) as string | undefined) ?? sent.title[1];
  }
  return { title, cells, units, local, narratives };
}

/**
 * Makes changes on what the server has now: those whose old value is no longer there are conflicts, unless the new value
 * is there already.
 */
export function rebased(server: DraftContent, changes: Changes): { mine: DraftContent; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const meet = (place: string, old: PlaceValue, value: PlaceValue, theirs: PlaceValue, same: typeof sameAny): void => {
    if (!same(theirs, old) && !same(theirs, value)) conflicts.push({ place, mine: value, theirs, by: null, at: null });
  };
  const cells = { ...server.cells };
  for (const [id, [old, value]] of Object.entries(changes.cells)) {
    meet(id, old, value, cells[id] ?? null, sameAny);
    cells[id] = value;
  }
  const local = { ...server.local };
  for (const [label, [old, value]] of Object.entries(changes.local)) {
    meet(placeName.local(label), old, value, local[label] ?? null, sameAny);
    local[label] = value;
  }
  let units: Record<string, string> = server.units;
  for (const [id, [old, unit]] of Object.entries(changes.units)) {
    meet(placeName.unit(id), old, unit, units[id] ?? null, sameAny);
    units = withUnit(units, id, unit);
  }
  const narratives = { ...server.narratives };
  for (const change of changes.blocks) {
    const blocks = narratives[change.part] ?? [];
    const theirs = blocks.find((block) => block.id === change.id) ?? null;
    meet(placeName.block(change.part, change.id), change.old, change.new, theirs, sameAny);
    narratives[change.part] = withBlockChanges(blocks, [change]);
  }
  if (changes.title) meet(placeName.title, changes.title[0], changes.title[1], server.title, sameAny);
  const mine = { title: changes.title?.[1] ?? server.title, cells, units, local, narratives };
  // A moved block has two changes; what the person has there is what came of both.
  return { mine, conflicts: conflicts.map((conflict) => ({ ...conflict, mine: valueAt(mine, conflict.place) })) };
}

export function isBlock(value: PlaceValue): value is Block {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Whether two values of a place are the same. */
export function sameAny(left: PlaceValue, right: PlaceValue): boolean {
  if (isBlock(left) || isBlock(right)) return sameBlock(left as Block | null, right as Block | null);
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  return sameCell(left, right);
}

/** A place's name taken apart. A cell's has three words, a block's two. */
function placed(place: string): { kind: 'title' | 'unit' | 'local' | 'cell' | 'block'; head: string; rest: string } {
  const slash = place.indexOf('/');
  const [head, rest] = [place.slice(0, slash), place.slice(slash + 1)];
  if (place === placeName.title) return { kind: 'title', head, rest };
  if (head === 'units') return { kind: 'unit', head, rest };
  if (head === 'local') return { kind: 'local', head, rest };
  return { kind: rest.includes('/') ? 'cell' : 'block', head, rest };
}

/** The value that stands at a place, by the server's name of it. */
export function valueAt(content: DraftContent, place: string): PlaceValue {
  const { kind, head, rest } = placed(place);
  switch (kind) {
    case 'title':
      return content.title;
    case 'unit':
      return content.units[rest] ?? null;
    case 'local':
      return content.local[rest] ?? null;
    case 'cell':
      return content.cells[place] ?? null;
    case 'block':
      return content.narratives[head]?.find((block) => block.id === rest) ?? null;
  }
}

/** The content with the value of one place set; a block that was not there comes where it stands in the other content. */
export function settled(
  content: DraftContent,
  place: string,
  value: PlaceValue,
  other: DraftContent = content,
): DraftContent {
  const { kind, head, rest } = placed(place);
  switch (kind) {
    case 'title':
      return { ...content, title: String(value ?? '') };
    case 'unit':
      return { ...content, units: withUnit(content.units, rest, value as string | null) };
    case 'local':
      return { ...content, local: { ...content.local, [rest]: value as CellValue } };
    case 'cell':
      return { ...content, cells: { ...content.cells, [place]: value as CellValue } };
    case 'block': {
      const there = other.narratives[head] ?? [];
      const after = there[there.findIndex((block) => block.id === rest) - 1]?.id ?? null;
      const change = { part: head, id: rest, old: null, new: value as Block | null, after };
      const blocks = withBlockChanges(content.narratives[head] ?? [], [change]);
      return { ...content, narratives: { ...content.narratives, [head]: blocks } };
    }
  }
}
