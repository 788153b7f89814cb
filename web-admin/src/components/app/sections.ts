import type { Right } from '@/api/types';

/** A place in the navigation, shown to whoever has one of its rights. */
export interface Section {
  path: string;
  name: string;
  rights: Right[];
}

/** In the order in which they stand. 待办 and 已办 come before them and carry counts; 通知 and 我的 stand at the right. */
export const SECTIONS: Section[] = [
  { path: '/years', name: '年度任务', rights: ['YEARS'] },
  { path: '/organs', name: '机关', rights: ['MANAGE_ORGANS'] },
  { path: '/accounts', name: '账号', rights: ['MANAGE_ACCOUNTS'] },
  { path: '/grants', name: '授权', rights: ['GRANT'] },
  { path: '/rights-of-day', name: '某日权限', rights: ['RIGHTS_OF_A_DAY'] },
  { path: '/access-rules', name: '登录规则', rights: ['SECURE_ACCESS'] },
  { path: '/record', name: '操作记录', rights: ['READ_RECORD'] },
  { path: '/rules', name: '检查规则', rights: ['OWN_ACCOUNT'] },
];

/** The places of somebody with these rights. */
export function sectionsOf(rights: Right[]): Section[] {
  return SECTIONS.filter((section) => section.rights.some((right) => rights.includes(right)));
}
