import type { RoleInBook } from '@/api/grants';

/** The roles and what reports wait for them to do. */
export const ROLES: { role: string; name: string; step: string; administrator: boolean }[] = [
  { role: 'DRAFTER', name: '填报人', step: '起草', administrator: false },
  { role: 'SECTION_HEAD', name: '科室负责人', step: '科室初审', administrator: false },
  { role: 'CONFIDENTIALITY_REVIEWER', name: '保密审查员', step: '保密审查', administrator: false },
  { role: 'LEADER', name: '分管领导', step: '领导审批', administrator: false },
  { role: 'HEAD_OF_ORGAN', name: '主要领导', step: '主要领导签发', administrator: false },
  { role: 'PUBLISHER', name: '发布员', step: '发布', administrator: false },
  { role: 'SUPERVISOR', name: '上级主管', step: '', administrator: false },
  { role: 'SYSTEM_ADMIN', name: '系统管理员', step: '', administrator: true },
  { role: 'SECURITY_ADMIN', name: '安全管理员', step: '', administrator: true },
  { role: 'AUDITOR', name: '审计员', step: '', administrator: true },
];

/** What an empty role leaves undone; empty when nothing. */
export function gap(role: RoleInBook): string {
  if (role.filled || !role.needed) return '';
  const step = ROLES.find((one) => one.role === role.role)?.step ?? '';
  return step === '' ? '现在没有人' : `“${step}”没有人办`;
}

/** What a role without holders is told as, when nothing waits for it. */
export function unneeded(role: RoleInBook): string {
  if (role.needed || role.grants.length > 0) return '';
  return role.role === 'SUPERVISOR' ? '只在要管下级机关时授予' : '本机关没有启用这一步';
}
