import { textOf } from '@/components/narrative/blocks';

import { isBlock, isEmpty, type Changes, type PlaceValue } from './patches';

/** The part of the browser's storage that is used; it ends with the tab. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A secret marking as it is printed, level and star. What looks like one is never put into the browser's storage. */
const MARKING = /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆*]/;

/** Keeps what could not be saved, per person and report, until it is on the server. */
export class KeptChanges {
  private readonly key: string;
  private readonly storage: Storage;

  constructor(account: string, report: string, storage: Storage) {
    this.key = `nianbao.unsaved.${account}.${report}`;
    this.storage = storage;
  }

  keep(changes: Changes): void {
    const harmless = withoutMarkings(changes);
    try {
      if (isEmpty(harmless)) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(harmless));
    } catch {
      // The storage is full or switched off: the page still has it.
    }
  }

  take(): Changes | null {
    try {
      const kept = this.storage.getItem(this.key);
      return kept === null ? null : (JSON.parse(kept) as Changes);
    } catch {
      return null;
    }
  }

  forget(): void {
    try {
      this.storage.removeItem(this.key);
    } catch {
      // Nothing was kept either.
    }
  }
}

export function withoutMarkings(changes: Changes): Changes {
  const harmless = (value: PlaceValue) => !MARKING.test(wordsOf(value).normalize('NFKC'));
  const filter = <T extends readonly [PlaceValue, PlaceValue]>(values: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([, [, value]]) => harmless(value)));
  const kept: Changes = {
    cells: filter(changes.cells),
    units: filter(changes.units),
    local: filter(changes.local),
    blocks: changes.blocks.filter((change) => harmless(change.new)),
  };
  return changes.title && harmless(changes.title[1]) ? { ...kept, title: changes.title } : kept;
}

function wordsOf(value: PlaceValue): string {
  if (value === null) return '';
  if (isBlock(value)) return textOf(value);
  return typeof value === 'object' ? value.raw : String(value);
}
