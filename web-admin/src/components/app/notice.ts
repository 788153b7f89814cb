import { shallowRef } from 'vue';

/** What was just done, said once at the top of the page that comes next. */
export interface Notice {
  text: string;
  /** Something went wrong rather than well. */
  bad?: boolean;
  /** The report it speaks of, for going back to it. */
  reportId?: string;
  /** The words of the link to that report. */
  link?: string;
}

export const notice = shallowRef<Notice | null>(null);

export function say(what: Notice): void {
  notice.value = what;
}
