// A report of another year opened from an uploaded Word file: read, looked at, confirmed.
import assert from 'node:assert/strict';
import { leave, picture, request, signIn } from '../lib/people.mjs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes the published Word file for the year before and finds every cell of the published report again. */
export async function readWordFile(story) {
  const drafter = await signIn('drafter');
  const { page } = drafter;
  const published = (await request(drafter, 'GET', `/api/reports/${story.id}`)).body.content.cells;

  const dialog = await openDialog(page);
  await dialog.getByText('从该年度的文件导入').click();
  await dialog.locator('input[type=file]').setInputFiles({ name: '空.docx', mimeType: DOCX, buffer: Buffer.alloc(0) });
  await dialog.getByRole('alert').waitFor();
  await picture(drafter, 'import-refused');
  await dialog.locator('input[type=file]').setInputFiles({ name: '年报.docx', mimeType: DOCX, buffer: story.word });
  await dialog.getByRole('button', { name: '确认导入' }).waitFor();
  await picture(drafter, 'import-preview');
  await dialog.getByRole('button', { name: '确认导入' }).click();
  await page.waitForURL(/\/admin\/reports\//);
  const id = /\/reports\/([^/?#]+)/.exec(page.url())?.[1];
  const imported = (await request(drafter, 'GET', `/api/reports/${id}`)).body.content.cells;
  assert.deepEqual(imported, published, 'every cell is read back');
  await picture(drafter, 'imported');
  await leave(drafter);
}

/** Opens an empty report of a year. */
export async function openEmpty(person, year) {
  const { page } = person;
  const dialog = await openDialog(page);
  await dialog.locator('.el-select').filter({ hasText: '年度' }).click();
  await page.getByRole('option', { name: `${year} 年度` }).click();
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await page.waitForURL(/\/admin\/reports\//);
}

async function openDialog(page) {
  await page.getByRole('button', { name: '新建年度报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建年度报告' });
  await dialog.waitFor();
  return dialog;
}
