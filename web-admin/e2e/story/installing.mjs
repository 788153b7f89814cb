// The first start of an office: three administrators, each with a password that was printed once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BASE_URL, SERVER_LOG } from '../lib/settings.mjs';
import { leave, picture, visitor } from '../lib/people.mjs';

/** What everybody of the county chooses for a password. */
export const CHOSEN = 'Kestrel47-River-Moon';

/** The passwords that the first start printed, by account. */
export function printedPasswords() {
  const log = readFileSync(SERVER_LOG, 'utf8');
  const found = Object.fromEntries(
    [...log.matchAll(/^ {2}(sysadmin|secadmin|auditor) {2}(\S+)$/gm)].map((line) => [line[1], line[2]]),
  );
  assert.equal(Object.keys(found).length, 3, 'the first start prints three passwords');
  return found;
}

/** Signs in for the first time: nothing is open before the password is one's own. */
export async function firstSignIn(username, printed, { shown } = {}) {
  const person = await visitor();
  const { page } = person;
  await page.goto(`${BASE_URL}/admin/`);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(printed);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
  if (shown) await picture(person, shown);
  await page.locator('#password-current').fill(printed);
  await page.locator('#password-new').fill(CHOSEN);
  await page.locator('#password-again').fill(CHOSEN);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.waitForURL((address) => !address.pathname.endsWith('/unfinished'));
  await page.locator('header.top-bar').waitFor();
  return person;
}

/** Signs in for the first time and leaves. */
export async function takeUpAccount(username, printed) {
  await leave(await firstSignIn(username, printed));
}
