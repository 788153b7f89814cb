// The clerk at the draft: tables, text, and what stands in the way of submitting.
import assert from 'node:assert/strict';
import { PASSWORD } from '../lib/settings.mjs';
import { picture } from '../lib/people.mjs';

export async function section(person, name) {
  await person.page.getByRole('tab', { name }).click();
}

/** Types a value into a cell as a clerk does and leaves it by Enter. */
export async function typeCell(person, cell, value) {
  const { page } = person;
  await page.locator(`td[data-cell="${cell}"]`).click();
  await page.keyboard.press('Delete');
  if (value !== '') await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

export async function shownIn(person, cell) {
  return (await person.page.locator(`td[data-cell="${cell}"] .value`).textContent())?.trim() ?? '';
}

export async function waitForCell(person, cell, value) {
  await person.page
    .locator(`td[data-cell="${cell}"] .value`)
    .filter({ hasText: new RegExp(`^${value}$`) })
    .waitFor();
}

/** Everything typed has reached the server. */
export async function saved(person) {
  await person.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
}

export async function submitDialog(person) {
  await person.page.getByRole('button', { name: '提交审查' }).click();
  const dialog = person.page.getByRole('dialog', { name: '提交审查' });
  await dialog.waitFor();
  return dialog;
}

/** The session ends while something is typed: it is saved after signing in again over the page. */
export async function losesSessionWhileTyping(person, tab, cell, value) {
  const { page, context } = person;
  await context.clearCookies({ name: 'SESSION' });
  await typeCell(person, cell, value);
  const dialog = page.getByRole('dialog', { name: /登录已过期/ });
  await dialog.waitFor();
  await picture(person, 'session-lost');
  await page.locator('#again-password').fill('not-the-password');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  await page.locator('#again-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await saved(person);
  await page.reload();
  await section(person, tab);
  await page.locator(`td[data-cell="${cell}"]`).waitFor();
  assert.equal(await shownIn(person, cell), value, 'what was typed is kept');
}

/** Writes into the first text of the section that is open. */
export async function writeParagraph(person, text) {
  const narrative = person.page.locator('.narrative');
  const texts = narrative.locator('textarea');
  await narrative.waitFor();
  if ((await texts.count()) === 0) await narrative.getByRole('button', { name: /加一段/ }).click();
  await texts.first().fill(text);
}

/** Replaces the paragraph that reads so. */
export async function rewrite(person, from, to) {
  const texts = person.page.locator('.narrative textarea');
  await texts.first().waitFor();
  for (const text of await texts.all()) {
    if ((await text.inputValue()) === from) return text.fill(to);
  }
  throw new Error(`no paragraph reads ${from}`);
}

/** Gives the reasons that are still asked for and submits. */
export async function explainAndSubmit(person) {
  const dialog = await submitDialog(person);
  const unexplained = dialog.getByRole('button', { name: '写说明' });
  while ((await unexplained.count()) > 0) {
    const left = await unexplained.count();
    await unexplained.first().click();
    await dialog.getByRole('textbox', { name: '说明' }).fill('已与登记台账逐条核对，情况属实，予以保留。');
    if (left === 1) await picture(person, 'reason');
    await dialog.getByRole('button', { name: '存下说明' }).click();
    await dialog.getByRole('button', { name: '存下说明' }).waitFor({ state: 'hidden' });
  }
  await dialog.getByRole('button', { name: '提交', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Takes back what was just submitted, which works as long as the next person has not opened it. */
export async function recall(person) {
  const { page } = person;
  await page.locator('.action-bar').getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('button', { name: '确认撤回' }).click();
  await page.getByRole('button', { name: '提交审查' }).waitFor();
}

/** Two pages on one draft: the second is told what the first has saved, and nothing is overwritten by itself. */
export async function meetOnOneCell(first, second, cell, values) {
  await typeCell(first, cell, values[0]);
  await saved(first);
  await typeCell(second, cell, values[1]);
  const dialog = second.page.getByRole('dialog', { name: /别人也改过/ });
  await dialog.waitFor();
  await picture(second, 'conflict');
  await dialog.getByRole('button', { name: '用存着的', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await waitForCell(second, cell, values[0]);
}

/** Fills what is blank with zeros after a preview, and leaves it so. */
export async function fillZeros(person) {
  const { page } = person;
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByText('空白处填 0（整份报告）').click();
  const dialog = page.getByRole('dialog', { name: '空白处填 0' });
  await dialog.waitFor();
  await picture(person, 'zeros');
  await dialog.getByRole('button', { name: /^确认/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await saved(person);
}

/** An empty report is filled with zeros where it is blank, after a preview, and by one undo is as it was. */
export async function confirmZeros(person) {
  const { page } = person;
  const blanks = () => page.locator('td[data-cell] .value').filter({ hasText: /^$/ }).count();
  const before = await blanks();
  assert.ok(before > 0, 'a new report is blank, not zero');
  await fillZeros(person);
  assert.equal(await blanks(), 0, 'every blank is a zero now');
  await page.getByRole('button', { name: '撤销' }).click();
  await saved(person);
  await page.locator('td[data-cell] .value').filter({ hasText: /^$/ }).first().waitFor({ state: 'attached' });
  assert.equal(await blanks(), before, 'and blank again after one undo');
}
