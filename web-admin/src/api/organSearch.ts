import { query } from './accounts';
import { getJson } from './http';
import type { OrganRef } from './types';

export interface FoundOrgan extends OrganRef {
  shortName: string | null;
  typeName: string;
  parent: OrganRef | null;
}

/** Organs whose name or code has these words, the first twenty. */
export async function searchOrgans(words: string, signal?: AbortSignal): Promise<FoundOrgan[]> {
  const page = await getJson<{ organs: FoundOrgan[] }>(
    `/api/organs/search?${query({ q: words, size: 20 })}`,
    signal ? { signal } : {},
  );
  return page.organs;
}
