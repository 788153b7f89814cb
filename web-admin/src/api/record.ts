import { download, getJson } from './http';

export interface RecordedChange {
  place: string;
  from: string | null;
  to: string | null;
}

export interface RecordedLine {
  id: string;
  at: string;
  username: string;
  name: string | null;
  act: string;
  actName: string;
  subject: string | null;
  subjectWords: string | null;
  outcome: 'DONE' | 'REFUSED';
  outcomeName: string;
  code: string | null;
  sentence: string | null;
  changes: RecordedChange[];
}

export interface RecordPage {
  lines: RecordedLine[];
  total: number;
  /** There are more than `total`, counted no further. */
  more: boolean;
}

/** Empty for no limit. Days are those of Beijing, both included. */
export interface RecordFilter {
  from: string;
  to: string;
  who: string;
  act: string;
  outcome: string;
  subject: string;
}

export interface RecordedAct {
  act: string;
  name: string;
}

export const EVERYTHING: RecordFilter = { from: '', to: '', who: '', act: '', outcome: '', subject: '' };

/** The filter as it stands in an address: what is empty is left out. */
export function query(filter: RecordFilter): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value.trim() !== '') words.set(name, value.trim());
  }
  return words.toString();
}

export function fetchRecord(filter: RecordFilter, page: number, signal: AbortSignal): Promise<RecordPage> {
  const words = query(filter);
  return getJson<RecordPage>(`/api/record?${words}${words === '' ? '' : '&'}page=${page}`, { signal });
}

export function fetchActs(): Promise<RecordedAct[]> {
  return getJson<RecordedAct[]>('/api/record/acts');
}

/** Takes the filtered lines out; that it was done goes into the record. */
export function exportRecord(filter: RecordFilter, extension: 'csv' | 'xlsx'): Promise<void> {
  return download(`/api/record/export.${extension}?${query(filter)}`, `操作记录.${extension}`);
}
