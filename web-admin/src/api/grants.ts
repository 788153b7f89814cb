import { listForm, query, type ListPreview, type Waiting } from './accounts';
import { getJson, post } from './http';
import type { OrganRef } from './types';

// The book of grants, and who could have done what on a day.

export interface Holder {
  id: string;
  username: string;
  name: string;
  office: string | null;
}

export interface HeldGrant {
  id: string;
  account: Holder;
  role: string;
  roleName: string;
  organ: OrganRef | null;
  validFrom: string;
  validTo: string | null;
  grantedAt: string | null;
  grantedBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
  /** Ended, or past its last day. */
  over: boolean;
  /** Why it does not count today; null when it does. */
  whyNot: string | null;
}

export interface RoleInBook {
  role: string;
  roleName: string;
  /** Whether reports of the organ wait for somebody with this role. */
  needed: boolean;
  filled: boolean;
  grants: HeldGrant[];
}

export interface GrantBook {
  organ: OrganRef | null;
  ended: boolean;
  roles: RoleInBook[];
  over: HeldGrant[];
}

export interface GrantLine {
  line: number;
  username: string;
  name: string;
  roleName: string;
  organName: string | null;
  lastDay: string | null;
}

/** A role that counted on a day; `from` and `to` are null where that day has no limit. */
export interface CountedRight {
  grant: HeldGrant;
  from: string | null;
  to: string | null;
}

export interface RightsOfDayPage {
  date: string;
  rights: CountedRight[];
  total: number;
}

export interface DayFilter {
  date: string;
  organ: string;
  q: string;
}

export const GRANT_TEMPLATE = '/api/grants/template.xlsx';

/** The roles of an organ and their holders; those of the three administrators without an organ. */
export function fetchBook(organ: string): Promise<GrantBook> {
  return getJson(`/api/grants?${query({ organ })}`);
}

export function fetchGrantsOf(account: string): Promise<HeldGrant[]> {
  return getJson(`/api/grants?${query({ account })}`);
}

export function grantRole(
  account: string,
  role: string,
  organ: string | null,
  lastDay: string | null,
): Promise<HeldGrant> {
  return post('/api/grants', { account, role, organ, lastDay });
}

export function endGrant(id: string): Promise<HeldGrant> {
  return post(`/api/grants/${id}/end`, {});
}

export async function consequencesOfEndingGrant(id: string): Promise<Waiting[]> {
  return (await getJson<{ waiting: Waiting[] }>(`/api/grants/${id}/consequences`)).waiting;
}

export function previewGrants(file: File): Promise<ListPreview<GrantLine>> {
  return post('/api/grants/import-previews', listForm(file));
}

export function importGrants(file: File, hash: string): Promise<{ count: number }> {
  return post('/api/grants/imports', listForm(file, hash));
}

export function fetchRightsOfDay(filter: DayFilter, page: number, signal?: AbortSignal): Promise<RightsOfDayPage> {
  return getJson(`/api/rights-of-day?${query({ ...filter, page })}`, signal ? { signal } : {});
}

export function rightsOfDayFile(filter: DayFilter, extension: 'csv' | 'xlsx'): string {
  return `/api/rights-of-day/export.${extension}?${query({ ...filter })}`;
}
