/** What each rule means, beside its field. */
export const HELP: Record<string, string> = {
  passwordLength: '等级保护测评一般要求不少于 8，建议 10 以上。',
  passwordClasses: '小写字母、大写字母、数字、其他字符（含汉字）。',
  passwordHistory: '改密码时不能与最近几个旧密码相同。',
  passwordDays: '到期后，登录时必须先改密码。0 表示不到期。',
  tries: '连续输错密码或动态口令，达到后锁定账号。',
  lockMinutes: '再次连续锁定时每次加倍，最长 24 小时；登录成功后从头计算。',
  idleMinutes: '不操作超过这个时间，自动退出。',
  adminIdleMinutes: '系统管理员、安全管理员、审计员。',
  absoluteHours: '不论是否在用，超过这个时间须重新登录。',
};

/** The rules in the order in which they stand. */
export const GROUPS = [
  { name: '密码', fields: ['passwordLength', 'passwordClasses', 'passwordHistory', 'passwordDays'] },
  { name: '锁定', fields: ['tries', 'lockMinutes'] },
  { name: '登录时间', fields: ['idleMinutes', 'adminIdleMinutes', 'absoluteHours'] },
];
