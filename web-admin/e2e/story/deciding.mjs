// What reviewer and leader do with a report, and what neither may.
import assert from 'node:assert/strict';
import { PASSWORD } from '../lib/settings.mjs';
import { picture, request } from '../lib/people.mjs';

/** Opens the report from the worklist and gives back its id. */
export async function openFromWorklist(person, words) {
  const { page } = person;
  await page.getByRole('link', { name: /^待办/ }).click();
  const row = page.locator('.list li').filter({ hasText: words });
  await row.first().waitFor();
  await picture(person, 'todo');
  await row.first().click();
  await page.waitForURL(/\/admin\/reports\//);
  return reportIdOf(page);
}

export function reportIdOf(page) {
  return /\/reports\/([^/?#]+)/.exec(page.url())?.[1];
}

/** The scanner's hit stands in the list and, marked, in the text; choosing either shows the other. */
export async function seeHit(person, category, text) {
  const { page } = person;
  await page.getByRole('tab', { name: '全文' }).click();
  const listed = page.locator('.hits .hit').filter({ hasText: category });
  await listed.first().click();
  const marked = page.locator('.paper mark.nb-mark-here').filter({ hasText: text });
  await marked.first().waitFor();
  await picture(person, 'hit');
  await marked.first().click();
  await page.locator('.hits .hit.current').filter({ hasText: category }).first().waitFor();
}

export async function returnIt(person, reason) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '退回', exact: true }).click();
  await page.getByRole('button', { name: '确认退回' }).click();
  await page.getByText('请填写退回原因').waitFor();
  await page.locator('#act-words').fill(reason);
  await picture(person, 'return');
  await page.getByRole('button', { name: '确认退回' }).click();
  await page.getByRole('status').filter({ hasText: '已退回' }).waitFor();
}

/** Passes; a wrong password first, which must change nothing and leave what was typed. */
export async function passIt(person, opinion, { mistype = false } = {}) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '通过', exact: true }).click();
  await page.locator('#act-words').fill(opinion);
  if (mistype) {
    await page.locator('#act-password').fill('not-the-password');
    await page.getByRole('button', { name: '确认通过' }).click();
    await page.locator('.action-bar [role=alert]').waitFor();
    assert.equal(await page.locator('#act-words').inputValue(), opinion, 'a wrong password keeps the opinion');
    await picture(person, 'wrong-password');
  }
  await page.locator('#act-password').fill(PASSWORD);
  await picture(person, 'pass');
  await page.getByRole('button', { name: '确认通过' }).click();
  await page.getByRole('status').filter({ hasText: '已通过' }).waitFor();
}

/** The interface behind the screen refuses as well. */
export async function mayNotDecide(person, reportId) {
  const view = await request(person, 'GET', `/api/reports/${reportId}`);
  assert.equal(view.status, 200, 'the report can be read');
  const { version, revision, workItem, actions } = view.body;
  assert.notEqual(actions.PASS?.allowed, true, 'a pass is not offered');
  const decision = {
    ifMatch: version,
    json: {
      workItem: workItem?.id ?? '0',
      revision: revision?.number ?? 1,
      hash: revision?.hash ?? '',
      verb: 'PASS',
      opinion: '同意。',
      password: PASSWORD,
    },
  };
  const answer = await request(person, 'POST', `/api/reports/${reportId}/decisions`, decision);
  assert.ok([403, 404, 409].includes(answer.status), `a pass past the screen is refused, not ${answer.status}`);
  const after = await request(person, 'GET', `/api/reports/${reportId}`);
  assert.equal(after.body.status, view.body.status, 'and nothing has moved');
}
