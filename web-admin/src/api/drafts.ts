import { getJson, patch, put } from './http';
import type { DraftChange, DraftPatch, DraftSaved, Reason, Summary } from './types';

/** Saves places of a draft, each compared with what the server has; the answer tells which were kept. */
export function saveDraft(id: string, changes: DraftPatch): Promise<DraftSaved> {
  return patch<DraftSaved>(`/api/reports/${id}/draft`, changes);
}

/** The draft's history, newest first. */
export function fetchChanges(id: string): Promise<DraftChange[]> {
  return getJson<DraftChange[]>(`/api/reports/${id}/changes`);
}

/** Gives the reason for a finding that may stay. */
export function giveReason(
  id: string,
  fingerprint: string,
  text: string,
): Promise<{ reasons: Record<string, Reason>; summary: Summary }> {
  return put(`/api/reports/${id}/reasons`, { fingerprint, text });
}
