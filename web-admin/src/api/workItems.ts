import { getJson, post } from './http';
import type { Box, WorkItems } from './types';

export function fetchWorkItems(box: Box): Promise<WorkItems> {
  return getJson<WorkItems>(`/api/work-items?box=${box}`);
}

/** Says that the work item was opened deliberately; from then on its sender cannot recall it. */
export function openWorkItem(id: string): Promise<void> {
  return post<void>(`/api/work-items/${id}/opening`);
}
