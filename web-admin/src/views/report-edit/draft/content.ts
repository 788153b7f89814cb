import { sameValue, type Block, type CellValue } from '@/format';

/** What a draft holds, as far as it is edited here. Never changed in place. */
export interface DraftContent {
  readonly title: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly units: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, CellValue>>;
  readonly narratives: Readonly<Record<string, readonly Block[]>>;
}

/** One change of one place; of a narrative part, all its blocks together. */
export type Change =
  | { place: 'title'; from: string; to: string }
  | { place: 'cell'; id: string; from: CellValue; to: CellValue }
  | { place: 'unit'; id: string; from: string | null; to: string | null }
  | { place: 'local'; id: string; from: CellValue; to: CellValue }
  | { place: 'part'; id: string; from: readonly Block[]; to: readonly Block[] };

/** What the server calls a place. */
export const placeName = {
  title: 'title',
  cell: (id: string) => id,
  unit: (id: string) => `units/${id}`,
  local: (label: string) => `local/${label}`,
  block: (part: string, id: string) => `${part}/${id}`,
};

export function applied(content: DraftContent, changes: readonly Change[]): DraftContent {
  return changes.reduce(withChange, content);
}

function withChange(content: DraftContent, change: Change): DraftContent {
  switch (change.place) {
    case 'title':
      return { ...content, title: change.to };
    case 'cell':
      return { ...content, cells: { ...content.cells, [change.id]: change.to } };
    case 'unit':
      return { ...content, units: withUnit(content.units, change.id, change.to) };
    case 'local':
      return { ...content, local: { ...content.local, [change.id]: change.to } };
    case 'part':
      return { ...content, narratives: { ...content.narratives, [change.id]: change.to } };
  }
}

export function withUnit(units: DraftContent['units'], cell: string, unit: string | null): Record<string, string> {
  const { [cell]: _, ...others } = units;
  return unit === null ? others : { ...others, [cell]: unit };
}

export function reversed(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map((change) => ({ ...change, from: change.to, to: change.from }) as Change);
}

/** The places that a change touches, by the server's names. */
export function placesOf(change: Change): string[] {
  switch (change.place) {
    case 'title':
      return [placeName.title];
    case 'cell':
      return [change.id];
    case 'unit':
      return [placeName.unit(change.id)];
    case 'local':
      return [placeName.local(change.id)];
    case 'part':
      return [...new Set([...change.from, ...change.to].map((block) => block.id))].map((id) =>
        placeName.block(change.id, id),
      );
  }
}

/** Whether two blocks hold the same; the order of keys says nothing. */
export function sameBlock(left: Block | null, right: Block | null): boolean {
  if (left === null || right === null) return left === right;
  return left === right || canonical(left) === canonical(right);
}

function canonical(block: Block): string {
  if (block.kind === 'table') return JSON.stringify([block.id, block.kind, block.rows]);
  const bound = (block.bound ?? []).map(({ start, end, cell }) => [start, end, cell]);
  return JSON.stringify([block.id, block.kind, block.kind === 'heading' ? block.level : 0, block.text, bound]);
}

export function sameCell(left: CellValue | undefined, right: CellValue | undefined): boolean {
  return sameValue(left, right);
}
