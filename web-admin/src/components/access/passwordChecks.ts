import type { PasswordRules } from '@/api/access';

/** One line of the checklist: what is asked for, and whether it is met as far as the page can tell. */
export interface Check {
  text: string;
  met: boolean;
}

const MOST = 64;
const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/u];

/** Full-width characters count as what they stand for, as on the server. */
function plain(text: string): string {
  return text.normalize('NFKC');
}

/** How many of small letters, capitals, digits and other characters are used. */
export function classes(password: string): number {
  return CLASSES.filter((characters) => characters.test(plain(password))).length;
}

/** The rules as a checklist. Whether it is easily guessed and was used before, only the server knows. */
export function checks(password: string, again: string, rules: PasswordRules, names: string[]): Check[] {
  const typed = plain(password);
  const length = [...typed].length;
  const lower = typed.toLowerCase();
  const has = names.some((name) => name.length >= 2 && lower.includes(plain(name).toLowerCase()));
  const list: Check[] = [{ text: `${rules.length} 到 ${MOST} 个字符`, met: length >= rules.length && length <= MOST }];
  if (rules.classes > 1) {
    const kinds = rules.classes === 4 ? '四种都用' : `至少用 ${rules.classes} 种`;
    list.push({ text: `小写、大写、数字、其他字符${kinds}`, met: classes(password) >= rules.classes });
  }
  list.push({ text: '不含用户名和姓名', met: length > 0 && !has });
  list.push({ text: '两次输入一致', met: length > 0 && password === again });
  return list;
}

/** What the server alone can tell, said beforehand. */
export function further(rules: PasswordRules): string {
  const used = rules.history > 0 ? `，也不能与最近 ${rules.history} 个密码相同` : '';
  const days = rules.days > 0 ? `有效期 ${rules.days} 天，到期前后都可自行修改。` : '';
  return `保存时还会检查是否容易被猜到（常用词、拼音、年份、单位名称等）${used}。${days}`;
}
