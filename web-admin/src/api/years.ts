import { getJson, post, put } from './http';
import type { OrganRef } from './types';

// The annual task: a supervising organ opens a year, sees who is where, and urges. Nothing of any content comes here.

export interface YearLine {
  organ: OrganRef;
  year: number;
  openedAt: string;
  openedBy: string;
  organs: number;
  published: number;
  late: number;
}

export interface Years {
  supervises: OrganRef[];
  /** The year for which reports are due next. */
  thisYear: number;
  years: YearLine[];
}

/** An organ that could be on a year's roster. */
export interface Candidate {
  code: string;
  name: string;
  type: string;
  parent: string | null;
  /** Its own month and day, `01-20`; it goes before the day of its type. */
  dueDay: string | null;
  proposed: boolean;
  /** Its report of the year, when there is one already. */
  report: string | null;
  /** Whether it is on the year's roster already. */
  listed: boolean;
}

export interface OrganType {
  type: string;
  name: string;
  lawfulDay: string;
  lastWeekday: string;
}

export interface Candidates {
  types: OrganType[];
  organs: Candidate[];
}

export interface OptionalSteps {
  sectionReview: boolean;
  signOff: boolean;
  filing: boolean;
}

export interface Indicator {
  label: string;
  unit: string | null;
  help: string | null;
}

/** How a year is to be opened, or organs added to it. What is missing stays as the law and the organs have it. */
export interface Plan {
  organ: string;
  year: number;
  organs: string[];
  dues: Record<string, string>;
  steps: Record<string, OptionalSteps>;
  filingForAll: boolean;
  indicators: Indicator[];
}

export interface Said {
  code: string;
  name: string;
  sentences: string[];
}

export interface YearPreview {
  organs: number;
  existing: number;
  joined: Said[];
  dues: { due: string; lastWeekday: string; organs: number }[];
  types: Record<string, number>;
  gaps: Said[];
  gapsTotal: number;
}

export interface YearHead {
  organ: OrganRef;
  year: number;
  openedAt: string;
  openedBy: string;
  organs: number;
  late: number;
  opening: number;
  failed: number;
  counts: { state: string; name: string; organs: number; late: number }[];
  types: { type: string; name: string; organs: number }[];
  indicators: Indicator[];
}

export interface RosterRow {
  organ: OrganRef;
  typeName: string;
  ended: boolean;
  state: string;
  stateName: string;
  due: string;
  late: boolean;
  report: string | null;
  waitsFor: string | null;
  lastMove: string | null;
  nudgedAt: string | null;
  /** The steps that nobody of the organ can do, each as a sentence. */
  gaps: string[];
  failure: string | null;
}

export interface RosterPage {
  organs: RosterRow[];
  total: number;
}

export interface RosterFilter {
  state: string;
  type: string;
  q: string;
  late: boolean;
}

export interface NudgeResult {
  reports: number;
  people: number;
  skipped: { code: string; name: string; why: string }[];
}

/** What a report is asked for beside the statutory tables; it carries the value under `key`. */
export interface AskedIndicator extends Indicator {
  key: string;
}

function query(values: Record<string, string | number | boolean>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== false);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

export function fetchYears(): Promise<Years> {
  return getJson<Years>('/api/years');
}

export function fetchCandidates(organ: string, year: number): Promise<Candidates> {
  return getJson<Candidates>(`/api/years/candidates?${query({ organ, year })}`);
}

export function previewYear(plan: Plan): Promise<YearPreview> {
  return post<YearPreview>('/api/years/previews', plan);
}

export function openYear(plan: Plan): Promise<{ organs: number }> {
  return post<{ organs: number }>('/api/years', plan);
}

export function addOrgans(plan: Plan): Promise<{ organs: number }> {
  return post<{ organs: number }>(`/api/years/${plan.year}/organs`, plan);
}

export function fetchYear(organ: string, year: number): Promise<YearHead> {
  return getJson<YearHead>(`/api/years/${year}?${query({ organ })}`);
}

export function fetchRoster(
  organ: string,
  year: number,
  filter: RosterFilter,
  page: number,
  signal?: AbortSignal,
): Promise<RosterPage> {
  return getJson<RosterPage>(
    `/api/years/${year}/organs?${query({ organ, ...filter, page })}`,
    signal ? { signal } : {},
  );
}

/** Where the list of this filter is to be had as a workbook. */
export function exportAddress(organ: string, year: number, filter: RosterFilter): string {
  return `/api/years/${year}/export.xlsx?${query({ organ, ...filter })}`;
}

/** Urges these organs, or all that are late. */
export function nudge(organ: string, year: number, organs: string[] | 'late'): Promise<NudgeResult> {
  return post<NudgeResult>(`/api/years/${year}/nudges`, organs === 'late' ? { organ, late: true } : { organ, organs });
}

/** Gives one organ another day; refused when it is no longer the day that was seen. */
export function changeDue(organ: string, year: number, code: string, seen: string, due: string): Promise<void> {
  return put<void>(`/api/years/${year}/organs/${encodeURIComponent(code)}?${query({ organ })}`, { seen, due });
}

/** Tries the failed openings of a year again. */
export function retryOpenings(organ: string, year: number): Promise<{ organs: number }> {
  return post<{ organs: number }>(`/api/years/${year}/retries?${query({ organ })}`);
}

export function fetchIndicators(report: string): Promise<AskedIndicator[]> {
  return getJson<AskedIndicator[]>(`/api/reports/${report}/indicators`);
}
