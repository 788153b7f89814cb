import { getJson, getText, post } from './http';
import type { Hit, ImportPreview, Named } from './types';

/** Something about a file that may be right, but must be confirmed. */
export interface ReferenceQuestion {
  code: string;
  sentence: string;
}

/** What a file of an earlier year holds; nothing is stored. */
export interface ReferencePreview extends Omit<ImportPreview, 'findings'> {
  /** The year under which it would be stored. */
  referenceYear: number;
  /** The SHA-256 of the file. */
  fileHash: string;
  hits: Hit[];
  refusal: { code: string; sentence: string } | null;
  questions: ReferenceQuestion[];
}

/** A report of an earlier year that was published elsewhere, kept for comparing. */
export interface Reference {
  id: string;
  organ: string;
  year: number;
  edition: string;
  title: string;
  fileName: string;
  fileHash: string;
  storedAt: string;
  storedBy: Named;
  /** Whether it is the one that the checks use. */
  counts: boolean;
  supersededAt: string | null;
}

export function previewReference(file: File, organ: string, year?: number): Promise<ReferencePreview> {
  return post<ReferencePreview>('/api/references/previews', form(file, organ, year));
}

export function storeReference(
  file: File,
  organ: string,
  year: number,
  sourceHash: string,
  confirmed: boolean,
): Promise<{ id: string }> {
  const sent = form(file, organ, year);
  sent.append('sourceHash', sourceHash);
  sent.append('confirmed', String(confirmed));
  return post<{ id: string }>('/api/references', sent);
}

export async function fetchReferences(organ: string): Promise<Reference[]> {
  const answer = await getJson<{ references: Reference[] }>(`/api/references?organ=${encodeURIComponent(organ)}`);
  return answer.references;
}

/** A reference as a page, to be read beside: an HTML fragment. */
export function fetchReferencePreview(id: string): Promise<string> {
  return getText(`/api/references/${id}/preview`);
}

function form(file: File, organ: string, year?: number): FormData {
  const sent = new FormData();
  sent.append('file', file);
  sent.append('organ', organ);
  if (year !== undefined) sent.append('year', String(year));
  return sent;
}
