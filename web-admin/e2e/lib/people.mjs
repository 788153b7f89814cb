// People at their browsers. Each has a context of their own, so that nobody's session is anybody else's.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BASE_URL, CHROMIUM, OUTPUT, PASSWORD } from './settings.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let browser;
let pictures = 0;

export async function openBrowser() {
  mkdirSync(OUTPUT, { recursive: true });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

export async function closeBrowser() {
  await browser?.close();
}

/** Somebody at a browser of their own; errors of the page and of the server are kept for `untroubled`. */
export async function visitor({ phone = false } = {}) {
  const context = await browser.newContext({
    viewport: phone ? PHONE : DESK,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`error in the page: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} of ${response.url()}`);
  });
  return { page, context, troubles, phone };
}

/** Signs in, by default with the password of the demonstration, and waits for one's own first page. */
export async function signIn(username, { phone, password = PASSWORD } = {}) {
  const person = await visitor({ phone });
  const { page } = person;
  await page.goto(`${BASE_URL}/admin/`);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((address) => !address.pathname.endsWith('/login') && address.pathname !== '/admin/');
  return person;
}

/** Fails when the page or the server had an error, or when the page is wider than the window. */
export async function untroubled(person) {
  const { page, troubles } = person;
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) troubles.push(`the page ${page.url()} is ${wider} px wider than the window`);
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

/** Leaves: nothing may have gone wrong on the way. */
export async function leave(person) {
  await untroubled(person);
  await person.context.close();
}

/** A numbered screenshot in the output directory. */
export async function picture(person, name, fullPage = false) {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}${person.phone ? '-phone' : ''}.png`;
  await person.page.screenshot({ path: join(OUTPUT, file), fullPage, animations: 'disabled' });
}

/** Opens a list of choices by its name, within a dialog or the page, and takes one; types first where it searches. */
export async function pick(person, within, name, option, { typed } = {}) {
  const { page } = person;
  const box = within.locator('.el-select').filter({ has: page.getByRole('combobox', { name }) });
  await box.click();
  if (typed) {
    const answered = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === typed);
    await box.getByRole('combobox').fill(typed);
    await answered;
  }
  await take(page.getByRole('option').filter({ hasText: option }).first());
}

/** A list may be drawn anew between the press and the release of the mouse, and then it stays open: click until it closes. */
async function take(choice) {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await choice.click();
    const closed = choice.waitFor({ state: 'hidden', timeout: 2_000 });
    if (await closed.then(() => true).catch(() => false)) return;
  }
  throw new Error(`the list does not close: ${choice}`);
}

/** Sends a request as this person's browser would, past every button; returns status and body. */
export function request(person, method, path, body) {
  return person.page.evaluate(
    async ([verb, address, content]) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
      const version = content?.ifMatch;
      const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) };
      if (version !== undefined) headers['If-Match'] = `"${version}"`;
      const init = { method: verb, headers };
      if (content) init.body = JSON.stringify(content.json);
      const response = await fetch(address, init);
      const text = await response.text();
      let parsed = text;
      try {
        parsed = JSON.parse(text);
      } catch {
        // Not every answer is JSON.
      }
      return { status: response.status, body: parsed };
    },
    [method, path, body ?? null],
  );
}
