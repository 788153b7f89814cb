import { getJson } from './http';

const loaded = new Map<string, Promise<unknown>>();

/** The edition file, verbatim; asked for once per edition. */
export function fetchReportFormat<Format>(edition: string): Promise<Format> {
  let format = loaded.get(edition);
  if (!format) {
    format = getJson<Format>(`/api/report-formats/${edition}`);
    format.catch(() => loaded.delete(edition));
    loaded.set(edition, format);
  }
  return format as Promise<Format>;
}

/** The editions whose labels are looked up for values that are not of a report's own edition. */
export const EDITIONS = ['2019', '2021'];
