import { confirmTakeDown, publishReport, registerAddress, retryPublication, takeDown } from '@/api/publication';
import { passReport, recallReport, returnReport, type Subject } from '@/api/reports';
import type { ReportView, Verb } from '@/api/types';
import type { Answers } from './acts';

export function subjectOf(report: ReportView): Subject {
  return {
    report: report.id,
    version: report.version,
    workItem: report.workItem?.id ?? null,
    revision: report.revision?.number ?? null,
    hash: report.revision?.hash ?? null,
  };
}

/** Sends an act, on exactly the revision that the page shows. */
export function perform(verb: Verb, report: ReportView, answers: Answers): Promise<ReportView> {
  const subject = subjectOf(report);
  const words = answers.words.trim();
  switch (verb) {
    case 'PASS':
      return passReport(subject, words, answers.password);
    case 'RETURN':
      return returnReport(subject, words, answers.target, answers.backToMe);
    case 'RECALL':
      return recallReport(subject);
    case 'PUBLISH':
      return publishReport(subject, answers.password);
    case 'RETRY':
      return retryPublication(subject);
    case 'REGISTER_ADDRESS':
      return registerAddress(
        subject,
        answers.address.trim(),
        new Date(`${answers.publishedAt}:00+08:00`).toISOString(),
      );
    case 'TAKE_DOWN':
      return takeDown(subject, words);
    case 'CONFIRM_TAKE_DOWN':
      return confirmTakeDown(subject, words);
    default:
      throw new Error(`${verb} is the editor's`);
  }
}
