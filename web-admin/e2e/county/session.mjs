// Somebody who talks to the console's interface without a browser: cookies, the token that goes with every change, and a
// sentence for everything that is refused.

export class Session {
  #base;
  #cookies = new Map();

  constructor(base) {
    this.#base = base.replace(/\/$/, '');
  }

  /**
   * Signs in with the first of these passwords that is right. Where the account must change it, that is done at once.
   *
   * @param lasting the password that the account has afterwards if it must be changed
   */
  async signIn(username, passwords, lasting) {
    await this.#send('GET', '/api/session');
    for (const password of passwords.filter((one) => one)) {
      const { status, body } = await this.#send('POST', '/api/session', { username, password });
      if (status !== 200) continue;
      if (body.pending === 'password')
        await this.put('/api/profile/password', { current: password, password: lasting });
      else if (body.pending) throw new Error(`${username}: 还要求 ${body.pending}，本工具办不了。`);
      return this;
    }
    throw new Error(
      `${username}: 登录不了。请用 --${username} 给出首次启动时显示的密码，或用 --log 给出服务的输出文件。`,
    );
  }

  get(path) {
    return this.#done('GET', path);
  }

  post(path, body) {
    return this.#done('POST', path, body);
  }

  put(path, body) {
    return this.#done('PUT', path, body);
  }

  /** Imports a list as the console does: a preview, and then exactly what was previewed. */
  async importList(path, name, text) {
    const form = () => {
      const data = new FormData();
      data.append('file', new Blob([text], { type: 'text/csv' }), name);
      return data;
    };
    const preview = await this.post(`${path}/import-previews`, form());
    const faulty = preview.faulty ?? preview.faultCount ?? 0;
    if (faulty > 0) throw new Error(`${name}: ${faulty} 处有误：${JSON.stringify(preview).slice(0, 600)}`);
    const data = form();
    data.append('hash', preview.hash);
    return this.post(`${path}/imports`, data);
  }

  async #done(method, path, body) {
    const answer = await this.#send(method, path, body);
    if (answer.status < 400) return answer.body;
    const { code, detail } = answer.body ?? {};
    const thrown = new Error(`${method} ${path}: ${answer.status} ${code ?? ''} ${detail ?? ''}`);
    thrown.code = code;
    throw thrown;
  }

  async #send(method, path, body) {
    const headers = { Accept: 'application/json', Cookie: this.#cookieLine() };
    const token = this.#cookies.get('XSRF-TOKEN');
    if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token);
    const form = body instanceof FormData;
    if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
    const response = await fetch(this.#base + path, {
      method,
      headers,
      body: body === undefined || form ? body : JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name) this.#cookies.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  }

  #cookieLine() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
