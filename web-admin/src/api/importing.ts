import { post, put } from './http';
import type { ImportChoice, ImportPreview, ReportView, Settled } from './types';

/** A file whose preview the person has confirmed: the server takes only the very bytes that were previewed. */
export interface Confirmed {
  file: File;
  sourceHash: string;
  /** Which of the reports in it, from 1; undefined when there is one only. */
  report?: number;
  settled: Settled;
}

/** What the file holds, for the person to look at; nothing is stored. Of several reports, which is meant is asked first. */
export function previewImport(file: File, report?: number, organ?: string): Promise<ImportPreview | ImportChoice> {
  const form = new FormData();
  form.append('file', file);
  if (organ !== undefined) form.append('organ', organ);
  if (report !== undefined) form.append('report', String(report));
  return post<ImportPreview | ImportChoice>('/api/import-previews', form);
}

/** Opens the report of a year, empty or from a file whose preview was confirmed. */
export function openReport(organ: string, year: number, source?: Confirmed): Promise<ReportView> {
  const form = new FormData();
  form.append('organ', organ);
  form.append('year', String(year));
  if (source) appendConfirmed(form, source);
  return post<ReportView>('/api/reports', form);
}

/** Replaces the draft by a file whose preview was confirmed, but for what is kept. */
export function importIntoDraft(id: string, version: number, source: Confirmed): Promise<ReportView> {
  const form = new FormData();
  appendConfirmed(form, source);
  return put<ReportView>(`/api/reports/${id}/draft/import`, form, { ifMatch: version });
}

export function appendConfirmed(form: FormData, source: Confirmed): void {
  form.append('file', source.file);
  form.append('sourceHash', source.sourceHash);
  if (source.report !== undefined) form.append('report', String(source.report));
  form.append('settled', JSON.stringify(source.settled));
}
