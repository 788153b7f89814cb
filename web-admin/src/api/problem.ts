/** A refusal by the server (RFC 9457), or a request that never reached it (status 0). `detail` is a sentence for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  private readonly data: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const detail = textOf(body.detail) ?? textOf(body.title) ?? fallback(status);
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = textOf(body.code) ?? `http-${status}`;
    this.title = textOf(body.title) ?? '';
    this.detail = detail;
    this.data = body;
  }

  /** One of the further members of the problem, such as `reportId` or `findings`; undefined when it is not there. */
  get<T>(member: string): T | undefined {
    return this.data[member] as T | undefined;
  }

  /** Somebody else was faster, or what this page shows is no longer what is there. */
  get overtaken(): boolean {
    return this.status === 409 || this.status === 412;
  }
}

/** The sentence to show for anything that was thrown. */
export function sentence(thrown: unknown): string {
  return thrown instanceof Problem ? thrown.detail : '页面出了意外的错误，请刷新后重试；仍不行请联系系统管理员。';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fallback(status: number): string {
  if (status === 0) return '连接不上服务器。请检查网络后重试，您填写的内容还在本页。';
  if (status === 403) return '您没有办理此事项的权限。';
  if (status === 404) return '没有找到，或者您无权查看。';
  if (status === 413) return '文件太大，请压缩图片后重新上传。';
  if (status >= 500) return '服务器没有办成这件事，请稍后重试；仍不行请联系系统管理员。';
  return '服务器没有接受这个请求，请刷新页面后重试。';
}
