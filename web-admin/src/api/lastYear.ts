import { getJson } from './http';
import type { CellKey, OrganRef } from './types';

/** The year before a report: its figures, where they come from, what is missing. */
export interface LastYear {
  year: number;
  /** `split`: those of an organ of which only a part became this one. Null when there are no figures. */
  kind: 'exact' | 'summed' | 'split' | null;
  edition: string;
  /** Only figures that mean the same this year. */
  cells: Record<CellKey, number>;
  sources: LastYearSource[];
  missing: { organ: OrganRef }[];
}

export interface LastYearSource {
  organ: OrganRef;
  origin: 'published' | 'reference';
  /** The report's id, or the reference's. */
  id: string;
  title: string;
  fileName: string | null;
  /** When it was published, or uploaded. */
  at: string | null;
  /** Where it stands in public. */
  address: string | null;
}

export function fetchLastYear(report: string): Promise<LastYear> {
  return getJson<LastYear>(`/api/reports/${report}/last-year`);
}
