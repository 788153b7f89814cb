import { getJson, getText, post } from './http';
import { appendConfirmed, type Confirmed } from './importing';
import type { Hit, ImportChoice, ImportPreview, Named } from './types';

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

export function previewReference(
  file: File,
  organ: string,
  report?: number,
  year?: number,
): Promise<ReferencePreview | ImportChoice> {
  const form = new FormData();
  form.append('file', file);
  form.append('organ', organ);
  if (report !== undefined) form.append('report', String(report));
  if (year !== undefined) form.append('year', String(year));
  return post<ReferencePreview | ImportChoice>('/api/references/previews', form);
}

/** @param confirmed whether the person has answered what the preview asked of organ and year */
export function storeReference(
  organ: string,
  year: number,
  source: Confirmed,
  confirmed: boolean,
): Promise<{ id: string }> {
  const form = new FormData();
  form.append('organ', organ);
  form.append('year', String(year));
  form.append('confirmed', String(confirmed));
  appendConfirmed(form, source);
  return post<{ id: string }>('/api/references', form);
}

export async function fetchReferences(organ: string): Promise<Reference[]> {
  const answer = await getJson<{ references: Reference[] }>(`/api/references?organ=${encodeURIComponent(organ)}`);
  return answer.references;
}

/** A reference as a page, to be read beside: an HTML fragment. */
export function fetchReferencePreview(id: string): Promise<string> {
  return getText(`/api/references/${id}/preview`);
}
