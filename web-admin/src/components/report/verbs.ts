const DONE: Record<string, string> = {
  SUBMIT: '已提交',
  PASS: '已通过',
  RETURN: '已退回',
  RECALL: '已撤回',
  PUBLISH: '已交付发布',
  SYSTEM_PUBLISH: '已发布',
  RETRY: '已重新发布',
  REGISTER_ADDRESS: '已登记网址',
  TAKE_DOWN: '已下线',
  CONFIRM_TAKE_DOWN: '已确认下线',
};

/** An act that was done, in words. */
export function done(verb: string | null): string {
  return (verb === null ? undefined : DONE[verb]) ?? '已办理';
}
