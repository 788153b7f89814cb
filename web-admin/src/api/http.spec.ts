import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getJson, onSessionLost, patch, post, Problem, remove, sentence } from './http';

type Call = { path: string; init: RequestInit };

let calls: Call[];
let answers: (Response | (() => Response | Promise<Response>))[];

function answer(status: number, body?: object | string): Response {
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  return new Response(status === 204 ? null : (text ?? ''), { status });
}

function header(call: Call | undefined, name: string): string | null {
  return new Headers(call?.init.headers).get(name);
}

beforeEach(() => {
  calls = [];
  answers = [];
  document.cookie = 'XSRF-TOKEN=a%2Bb; path=/';
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({ path, init });
    const next = answers.shift();
    if (!next) throw new Error(`no answer left for ${path}`);
    return typeof next === 'function' ? next() : next;
  });
});

afterEach(() => {
  onSessionLost(null);
  vi.unstubAllGlobals();
});

describe('a request', () => {
  it('carries the decoded token of the cookie when it changes something', async () => {
    answers.push(answer(200, { ok: true }));
    await post('/api/x', { a: 1 });
    expect(header(calls[0], 'X-XSRF-TOKEN')).toBe('a+b');
    expect(calls[0]?.init.body).toBe('{"a":1}');
  });

  it('carries none when it only reads', async () => {
    answers.push(answer(200, {}));
    await getJson('/api/x');
    expect(header(calls[0], 'X-XSRF-TOKEN')).toBeNull();
  });

  it('asks for the session first when there is no token yet', async () => {
    document.cookie = 'XSRF-TOKEN=; path=/; max-age=0';
    answers.push(() => {
      document.cookie = 'XSRF-TOKEN=fresh; path=/';
      return answer(401, {});
    }, answer(204));
    await post('/api/x');
    expect(calls.map((call) => call.path)).toEqual(['/api/session', '/api/x']);
    expect(header(calls[1], 'X-XSRF-TOKEN')).toBe('fresh');
  });

  it('names the version it is based on as an entity tag', async () => {
    answers.push(answer(200, {}));
    await patch('/api/x', {}, { ifMatch: 7 });
    expect(header(calls[0], 'If-Match')).toBe('"7"');
  });

  it('sends a form as it is, so that the browser sets the boundary', async () => {
    answers.push(answer(200, {}));
    await post('/api/x', new FormData());
    expect(header(calls[0], 'Content-Type')).toBeNull();
  });

  it('gives nothing for an answer without a body', async () => {
    answers.push(answer(204));
    await expect(remove('/api/x')).resolves.toBeUndefined();
  });
});

describe('a refusal', () => {
  it('is a problem with its code, its sentence and its data', async () => {
    answers.push(answer(409, { code: 'report-exists', detail: '本年度报告已经存在。', reportId: 'r1' }));
    const problem = await post('/api/x').catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).code).toBe('report-exists');
    expect((problem as Problem).get<string>('reportId')).toBe('r1');
    expect((problem as Problem).overtaken).toBe(true);
    expect(sentence(problem)).toBe('本年度报告已经存在。');
  });

  it('has a sentence of our own when a proxy answers with a page of its own', async () => {
    answers.push(answer(502, '<html>Bad Gateway</html>'));
    const problem = await getJson('/api/x').catch((thrown: unknown) => thrown);
    expect((problem as Problem).code).toBe('http-502');
    expect(sentence(problem)).toContain('稍后重试');
  });

  it('says that the server cannot be reached', async () => {
    answers.push(() => Promise.reject(new TypeError('Failed to fetch')));
    const problem = await getJson('/api/x').catch((thrown: unknown) => thrown);
    expect((problem as Problem).status).toBe(0);
    expect(sentence(problem)).toContain('连接不上服务器');
  });
});

describe('a session that ends in the middle of work', () => {
  it('is renewed over the page and the request is sent again, with the new token', async () => {
    onSessionLost(async () => {
      document.cookie = 'XSRF-TOKEN=renewed; path=/';
    });
    answers.push(answer(401, { code: 'not-signed-in' }), answer(200, { version: 8 }));
    await expect(patch('/api/x', { typed: '正文' })).resolves.toEqual({ version: 8 });
    expect(calls[1]?.init.body).toBe('{"typed":"正文"}');
    expect(header(calls[1], 'X-XSRF-TOKEN')).toBe('renewed');
  });

  it('asks once for several requests that meet it together', async () => {
    let asked = 0;
    onSessionLost(async () => {
      asked++;
      await Promise.resolve();
    });
    answers.push(answer(401, {}), answer(401, {}), answer(200, { n: 1 }), answer(200, { n: 2 }));
    const both = await Promise.all([getJson<{ n: number }>('/api/a'), getJson<{ n: number }>('/api/b')]);
    expect(asked).toBe(1);
    expect(both.map((one) => one.n).sort()).toEqual([1, 2]);
  });

  it('leaves the refusal when the person gives up, and asks anew the next time', async () => {
    let asked = 0;
    onSessionLost(() => {
      asked++;
      return Promise.reject(new Error('given up'));
    });
    answers.push(answer(401, { code: 'not-signed-in' }), answer(401, { code: 'not-signed-in' }));
    await expect(getJson('/api/x')).rejects.toMatchObject({ status: 401 });
    await expect(getJson('/api/x')).rejects.toMatchObject({ status: 401 });
    expect(asked).toBe(2);
  });

  it('is an answer like any other to the requests about the session itself', async () => {
    onSessionLost(() => Promise.reject(new Error('must not be asked')));
    answers.push(answer(401, { code: 'bad-credentials', detail: '账号或密码不正确。' }));
    await expect(post('/api/session', {}, { anonymous: true })).rejects.toMatchObject({ code: 'bad-credentials' });
  });
});
