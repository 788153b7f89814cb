/** What the identity provider's way back says in the address of the sign-in page. */
const REFUSALS: Record<string, string> = {
  'no-account-here': '您的统一身份在本系统没有对应的账号，请联系系统管理员。',
  'single-sign-on-failed': '统一身份认证没有完成，请重试；仍不行请用账号和密码登录，或联系系统管理员。',
};

/** The sentence for it; empty when there is none. */
export function refusal(code: unknown): string {
  return (typeof code === 'string' && new Map(Object.entries(REFUSALS)).get(code)) || '';
}
