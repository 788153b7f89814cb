import { getJson } from './http';
import type { OrganRef } from './types';

/** Another report that this one may be read beside: the organ's own, or one that a sister organ has published. */
export interface OtherReport {
  id: string;
  kind: 'own' | 'sister';
  origin: 'published' | 'reference';
  organ: OrganRef;
  year: number;
  /** Where it stands in public. */
  address: string | null;
  /** From 0 to 1. */
  share: number;
}

export interface Similarity {
  /** How many characters of the report are its own. */
  length: number;
  others: OtherReport[];
}

/** What is copied in a line; the same passage bears the same number on the other side. */
export interface PairMark {
  start: number;
  end: number;
  pair: number;
}

export interface Line {
  heading: boolean;
  text: string;
  marks: PairMark[];
}

export interface SectionPair {
  part: string;
  heading: string;
  share: number;
  here: Line[];
  there: Line[];
}

/** Two reports side by side, the most alike section first. */
export interface SideBySide {
  organ: OrganRef;
  year: number;
  other: OtherReport;
  sections: SectionPair[];
}

export function fetchSimilarity(report: string): Promise<Similarity> {
  return getJson<Similarity>(`/api/reports/${report}/similarity`);
}

export function fetchSideBySide(report: string, other: string): Promise<SideBySide> {
  return getJson<SideBySide>(`/api/reports/${report}/similarity/${encodeURIComponent(other)}`);
}
