import { getJson } from './http';
import type { Alert } from './types';

/** The secret markings that were met and kept out, newest first, as far as they concern this person's roles. */
export function fetchAlerts(): Promise<Alert[]> {
  return getJson<Alert[]>('/api/alerts');
}
