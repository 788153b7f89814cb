import { post } from './http';
import type { Subject } from './reports';
import type { ReportView } from './types';

export function publishReport(subject: Subject, password: string): Promise<ReportView> {
  const { workItem, revision, hash } = subject;
  return send(subject, '', { workItem, revision, hash, password });
}

export function retryPublication(subject: Subject): Promise<ReportView> {
  return send(subject, '/retry', {});
}

export function registerAddress(subject: Subject, address: string, publishedAt: string): Promise<ReportView> {
  return send(subject, '/address', { address, publishedAt });
}

export function takeDown(subject: Subject, reason: string): Promise<ReportView> {
  return send(subject, '/take-down', { reason });
}

export function confirmTakeDown(subject: Subject, opinion: string): Promise<ReportView> {
  return send(subject, '/take-down/confirmation', { opinion });
}

function send(subject: Subject, path: string, body: object): Promise<ReportView> {
  return post<ReportView>(`/api/reports/${subject.report}/publication${path}`, body, { ifMatch: subject.version });
}
