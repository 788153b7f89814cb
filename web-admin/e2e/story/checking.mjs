// The clerk with what the checks say: the sum that does not come out, going from place to place, reasons and ticks.
import assert from 'node:assert/strict';
import { picture } from '../lib/people.mjs';
import { saved, section, shownIn, typeCell } from './drafting.mjs';

const SECRETS = 'requests/state-secret/natural-person';

function finding(person, rule) {
  return person.page.locator(`.findings [data-finding="${rule}"]`);
}

/** The server has said something of the draft as it stands. */
async function checked(person) {
  await person.page.locator('.findings[aria-busy="false"]').waitFor();
}

/** A figure is typed that breaks its column: the sum is spelled out beside the cell and in the panel, before anything is saved. */
export async function sumIsSpelledOut(person, cell, figure, difference) {
  const { page } = person;
  await page.locator(`td[data-cell="${cell}"]`).click();
  await page.keyboard.type(figure);
  await page
    .locator('td.active .wrong')
    .filter({ hasText: `差 ${difference}` })
    .waitFor();
  await finding(person, 'T3-01')
    .locator('.sum')
    .filter({ hasText: `差 ${difference}` })
    .first()
    .waitFor();
  await picture(person, 'sum-spelled-out');
  await page.keyboard.press('Escape');
  await finding(person, 'T3-01').first().waitFor({ state: 'detached' });
}

/** F8 goes through all sections and tells where one is; Shift+F8 goes back. */
export async function goFromPlaceToPlace(person) {
  const { page } = person;
  const told = page.locator('article.editor > [aria-live="assertive"]');
  await checked(person);
  await page.keyboard.press('F8');
  await told.filter({ hasText: /^第 1 处，共 \d+ 处。/ }).waitFor();
  const first = await told.textContent();
  await page.keyboard.press('F8');
  await told.filter({ hasText: /^第 2 处/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.main, .title, .finding'));
  await picture(person, 'next-finding');
  await page.keyboard.press('Shift+F8');
  await told.filter({ hasText: /^第 1 处/ }).waitFor();
  assert.equal(await told.textContent(), first, 'back where it began');
}

/** A reason is begun with one of the rule's lawful explanations. */
export async function explainByProposal(person) {
  const { page } = person;
  const items = page.locator('.findings .finding');
  const write = items.getByRole('button', { name: '写说明' });
  for (let index = 0; index < (await write.count()); index += 1) {
    await write.nth(index).click();
    const choice = page.locator('.findings .choice').first();
    if ((await choice.count()) === 0) {
      await page.locator('.findings').getByRole('button', { name: '取消' }).click();
      continue;
    }
    const words = (await choice.textContent()).trim();
    await choice.click();
    assert.equal(await page.locator('.findings').getByRole('textbox', { name: '说明' }).inputValue(), words);
    await picture(person, 'reason-proposed');
    await page.locator('.findings').getByRole('button', { name: '存下说明' }).click();
    await page.locator('.findings h3.settled').waitFor();
    return;
  }
  throw new Error('no rule proposes an explanation');
}

/** Refusals for state secrets are settled by a tick; there is no field to write anything about them. */
export async function tickStateSecrets(person) {
  const { page } = person;
  await section(person, /^三、/);
  const before = await shownIn(person, SECRETS);
  await typeCell(person, SECRETS, '1');
  const item = finding(person, 'T3-07');
  await item.locator('.el-checkbox').click();
  // Settled now, it stands among what is explained.
  const settled = page.locator('.findings h3.settled button');
  if ((await settled.getAttribute('aria-expanded')) !== 'true') await settled.click();
  await item.filter({ hasText: '勾选确认' }).filter({ hasText: '每一件都有定密依据' }).waitFor();
  assert.equal(await item.locator('textarea').count(), 0, 'nothing can be written');
  await picture(person, 'ticked');
  await typeCell(person, SECRETS, before);
  await item.waitFor({ state: 'detached' });
  await saved(person);
}
