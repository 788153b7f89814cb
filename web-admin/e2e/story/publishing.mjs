// Publishing, what a stranger then sees, and taking down.
import assert from 'node:assert/strict';
import { BASE_URL, PASSWORD } from '../lib/settings.mjs';
import { picture } from '../lib/people.mjs';

export async function publishIt(person) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('#act-password').fill(PASSWORD);
  await picture(person, 'publish');
  await page.getByRole('button', { name: '确认发布' }).click();
  await page.getByRole('link', { name: '打开公开页' }).waitFor({ timeout: 60_000 });
  await picture(person, 'published');
  return page.getByRole('link', { name: '打开公开页' }).getAttribute('href');
}

/** The page, its place in the list of reports, and both downloads, as somebody without an account. */
export async function readAsStranger(stranger, address, { title, sentence, cell, figure }) {
  const { page, context } = stranger;
  await page.goto(`${BASE_URL}/`);
  await picture(stranger, 'public-index');
  await page.goto(new URL(address, BASE_URL).href);
  await page.getByRole('heading', { name: title }).waitFor();
  assert.ok((await page.content()).includes(sentence), 'the page has the approved text');
  assert.equal((await page.locator(`[data-cell="${cell}"]`).textContent())?.trim(), figure, 'and the approved figure');
  await picture(stranger, 'public-page');
  await picture(stranger, 'public-page-whole', true);

  const html = await context.request.get(new URL(`${address}/report.html`, BASE_URL).href);
  assert.equal(html.status(), 200);
  assert.ok((await html.text()).includes(sentence), 'the downloaded page has the same text');
  const word = await context.request.get(new URL(`${address}/report.docx`, BASE_URL).href);
  assert.equal(word.status(), 200);
  const bytes = await word.body();
  assert.equal(bytes.subarray(0, 2).toString('latin1'), 'PK', 'the Word file is one');
  return bytes;
}

export async function takeItDown(person, reason) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '紧急下线' }).click();
  await page.locator('#act-words').fill(reason);
  await picture(person, 'take-down');
  await page.getByRole('button', { name: '确认紧急下线' }).click();
  await page.getByText('看公众看到的说明').waitFor();
  await picture(person, 'taken-down');
}

/** Within a working day a leader says that taking it down was right. */
export async function confirmTakeDown(person, opinion) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '确认下线' }).click();
  await page.locator('#act-words').fill(opinion);
  await page.locator('.act-form').getByRole('button', { name: '确认下线' }).click();
  await page.getByText('分管领导已确认').waitFor();
}

export async function isGone(stranger, address, sentence) {
  const { page, context } = stranger;
  const response = await page.goto(new URL(address, BASE_URL).href);
  assert.equal(response?.status(), 410, 'the page is gone');
  assert.ok(!(await page.content()).includes(sentence), 'and its text with it');
  await picture(stranger, 'public-gone');
  const word = await context.request.get(new URL(`${address}/report.docx`, BASE_URL).href);
  assert.equal(word.status(), 410, 'the Word file is gone');
}
