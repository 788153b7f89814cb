import { post, put } from './http';
import type { ImportPreview, ReportView } from './types';

/** What the file holds, for the person to look at; nothing is stored. */
export function previewImport(file: File, organ?: string, year?: number): Promise<ImportPreview> {
  const form = new FormData();
  form.append('file', file);
  if (organ !== undefined) form.append('organ', organ);
  if (year !== undefined) form.append('year', String(year));
  return post<ImportPreview>('/api/import-previews', form);
}

/** Opens the report of a year, empty or from a file whose preview was confirmed. */
export function openReport(
  organ: string,
  year: number,
  source?: { file: File; sourceHash: string },
): Promise<ReportView> {
  const form = new FormData();
  form.append('organ', organ);
  form.append('year', String(year));
  if (source) {
    form.append('file', source.file);
    form.append('sourceHash', source.sourceHash);
  }
  return post<ReportView>('/api/reports', form);
}

/** Replaces the whole draft by a file whose preview was confirmed. */
export function importIntoDraft(id: string, version: number, file: File, sourceHash: string): Promise<ReportView> {
  const form = new FormData();
  form.append('file', file);
  form.append('sourceHash', sourceHash);
  return put<ReportView>(`/api/reports/${id}/draft/import`, form, { ifMatch: version });
}
