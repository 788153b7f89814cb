import { getJson, post } from './http';

/** What somebody is told. `done` says when and by whom the work was done to which it led. */
export interface Notice {
  id: string;
  kind: 'HAND_OVER' | 'RETURNED' | 'DUE' | 'NUDGE' | 'YEAR_OPENED' | 'PUBLISHED' | 'GRANT' | 'EMERGENCY';
  kindName: string;
  sentence: string;
  link: string;
  workItem: string | null;
  at: string;
  read: boolean;
  waits: boolean;
  done: { at: string; by: string | null } | null;
}

export interface NoticeCounts {
  unread: number;
  urgent: number;
}

export interface NoticePage extends NoticeCounts {
  notices: Notice[];
  total: number;
}

export type NoticeBox = 'unread' | 'all';

export function fetchNotices(box: NoticeBox, page: number): Promise<NoticePage> {
  return getJson<NoticePage>(`/api/notices?box=${box}&page=${page}`);
}

/** Asked for by the page itself now and then: it keeps no session alive, and its end is no reason to interrupt anybody. */
export function fetchNoticeCounts(): Promise<NoticeCounts> {
  return getJson<NoticeCounts>('/api/notices/count', { anonymous: true, background: true });
}

export function readNotice(id: string): Promise<void> {
  return post<void>(`/api/notices/${id}/reading`);
}

export function readAllNotices(): Promise<void> {
  return post<void>('/api/notices/reading');
}
