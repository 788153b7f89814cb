import { getJson, patch, post, put } from './http';
import type { Checked, DraftChange, DraftPatch, DraftSaved } from './types';

/** Saves places of a draft, each compared with what the server has; the answer tells which were kept. */
export function saveDraft(id: string, changes: DraftPatch): Promise<DraftSaved> {
  return patch<DraftSaved>(`/api/reports/${id}/draft`, changes);
}

/** The draft's history, newest first. */
export function fetchChanges(id: string): Promise<DraftChange[]> {
  return getJson<DraftChange[]>(`/api/reports/${id}/changes`);
}

/** What the checks would say of a draft with these changes; nothing is saved. */
export function checkDraft(id: string, changes: DraftPatch): Promise<Checked> {
  return post<Checked>(`/api/reports/${id}/checks`, changes, { asks: true, anonymous: true });
}

/** Gives the reason for a finding that may stay. */
export function giveReason(id: string, fingerprint: string, text: string): Promise<Checked> {
  return put(`/api/reports/${id}/reasons`, { fingerprint, text });
}

/** Settles a finding by a tick, or takes the tick back. */
export function tickFinding(id: string, fingerprint: string, ticked: boolean): Promise<Checked> {
  return put(`/api/reports/${id}/reasons`, { fingerprint, ticked });
}
