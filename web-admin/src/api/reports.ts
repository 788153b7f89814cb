import { getJson, getText, post } from './http';
import type { Comparison, OpenableOrgan, ReportView, TimelineEntry } from './types';

export function fetchReport(id: string): Promise<ReportView> {
  return getJson<ReportView>(`/api/reports/${id}`);
}

export function fetchOpenable(): Promise<OpenableOrgan[]> {
  return getJson<OpenableOrgan[]>('/api/reports/openable');
}

export function fetchTimeline(id: string): Promise<TimelineEntry[]> {
  return getJson<TimelineEntry[]>(`/api/reports/${id}/timeline`);
}

export function fetchComparison(id: string, from: number, to: number): Promise<Comparison> {
  return getJson<Comparison>(`/api/reports/${id}/comparison?from=${from}&to=${to}`);
}

/** The report as the public will see it: an HTML fragment. */
export function fetchPreview(id: string): Promise<string> {
  return getText(`/api/reports/${id}/preview`);
}

/** The address of the report as a file; marked as not yet approved until it is. */
export function exportAddress(id: string, format: 'docx' | 'html' | 'json'): string {
  return `/api/reports/${id}/export.${format}`;
}

/** The address of what the checks found, as a workbook. */
export function findingsAddress(id: string): string {
  return `/api/reports/${id}/findings.xlsx`;
}

/** What a decision speaks of: the server refuses it on anything else. */
export interface Subject {
  report: string;
  version: number;
  workItem: string | null;
  revision: number | null;
  hash: string | null;
}

export function submitReport(id: string, version: number, comment: string): Promise<ReportView> {
  return post<ReportView>(`/api/reports/${id}/submission`, { comment }, { ifMatch: version });
}

export function passReport(subject: Subject, opinion: string, password: string): Promise<ReportView> {
  return decide(subject, { verb: 'PASS', opinion, password });
}

export function returnReport(
  subject: Subject,
  opinion: string,
  target: string,
  backToMe: boolean,
): Promise<ReportView> {
  return decide(subject, { verb: 'RETURN', opinion, target, backToMe });
}

export function recallReport(subject: Subject): Promise<ReportView> {
  return post<ReportView>(
    `/api/reports/${subject.report}/recall`,
    { workItem: subject.workItem },
    { ifMatch: subject.version },
  );
}

function decide(subject: Subject, decision: object): Promise<ReportView> {
  const { report, version, workItem, revision, hash } = subject;
  return post<ReportView>(
    `/api/reports/${report}/decisions`,
    { workItem, revision, hash, ...decision },
    { ifMatch: version },
  );
}
