import { getJson, post, put } from './http';
import type { OrganRef } from './types';

export type Power = 'YES' | 'NO' | 'UNKNOWN';

/** An organ in the tree or in a search. */
export interface OrganLine {
  code: string;
  name: string;
  shortName: string | null;
  type: string;
  typeName: string;
  parent: OrganRef | null;
  /** Its last day; null while none is set. */
  validTo: string | null;
  /** How many organs are right below it. */
  children: number;
}

export interface OrganPage {
  organs: OrganLine[];
  total: number;
}

/** What can be changed of an organ. */
export interface OrganFields {
  fullName: string;
  shortName: string | null;
  organType: string;
  parentCode: string | null;
  regionCode: string | null;
  creditCode: string | null;
  rulesPower: Power;
  normativePower: Power;
  address: string | null;
  postCode: string | null;
  telephone: string | null;
  mail: string | null;
  dueDay: string | null;
  sectionReview: boolean;
  signOff: boolean;
  filing: boolean;
  publisherMayDraft: boolean;
  codeRoles: string[];
  columnSite: 'BUILT_IN' | 'PORTAL';
  publicNames: 'PERSONS' | 'OFFICES' | 'NONE';
  predecessors: string[];
}

export interface OrganView {
  code: string;
  version: number;
  /** The organs above it, the highest first. */
  path: OrganRef[];
  predecessors: OrganRef[];
  children: number;
  validFrom: string;
  validTo: string | null;
  typeName: string;
  fields: OrganFields;
}

export type ImportOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'FAULT';

export interface ImportLine {
  line: number;
  code: string;
  name: string;
  outcome: ImportOutcome;
  differences: { field: string; from: string; to: string }[];
  /** What is wrong, at a column or, when that is null, with the whole line. */
  faults: { column: string | null; message: string }[];
}

export interface ImportPreview {
  /** The import names it, so that nothing else than this is imported. */
  hash: string;
  total: number;
  added: number;
  changed: number;
  unchanged: number;
  faulty: number;
  /** Some of the lines when there are very many, those with faults first of all. */
  lines: ImportLine[];
}

export interface Imported {
  added: number;
  changed: number;
  unchanged: number;
}

export function fetchChildren(parent: string | null, page = 0, size = 200): Promise<OrganPage> {
  const query = new URLSearchParams({ page: String(page), size: String(size) });
  if (parent !== null) query.set('parent', parent);
  return getJson<OrganPage>(`/api/organs?${query}`);
}

export function searchOrgans(
  words: string,
  options: { type?: string; ended?: boolean; page?: number; size?: number } = {},
): Promise<OrganPage> {
  const query = new URLSearchParams({ q: words });
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return getJson<OrganPage>(`/api/organs/search?${query}`);
}

export function fetchOrgan(code: string): Promise<OrganView> {
  return getJson<OrganView>(`/api/organs/${code}`);
}

export function addOrgan(fields: object): Promise<OrganView> {
  return post<OrganView>('/api/organs', fields);
}

export function changeOrgan(code: string, version: number, fields: object): Promise<OrganView> {
  return put<OrganView>(`/api/organs/${code}`, fields, { ifMatch: version });
}

export function endOrgan(code: string, version: number, lastDay: string): Promise<OrganView> {
  return post<OrganView>(`/api/organs/${code}/end`, { lastDay }, { ifMatch: version });
}

export function previewOrgans(file: File): Promise<ImportPreview> {
  const form = new FormData();
  form.append('file', file);
  return post<ImportPreview>('/api/organs/import-previews', form);
}

export function importOrgans(file: File, hash: string): Promise<Imported> {
  const form = new FormData();
  form.append('file', file);
  form.append('hash', hash);
  return post<Imported>('/api/organs/imports', form);
}

export function exportAddress(extension: 'xlsx' | 'csv', ended = false): string {
  return `/api/organs/export.${extension}${ended ? '?ended=true' : ''}`;
}

export function templateAddress(extension: 'xlsx' | 'csv'): string {
  return `/api/organs/template.${extension}`;
}
