// Last year's report, published elsewhere: stored for comparing, never as a draft.
import { picture, request } from '../lib/people.mjs';

/** Stores a report of last year in which three requests of natural persons were carried forward. */
export async function storeLastYear(drafter, organ, year) {
  const { page } = drafter;
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByText('从文件导入……').click();
  const dialog = page.getByRole('dialog').filter({ hasText: '往年已发布报告' });
  await dialog.getByText('往年已发布报告').first().click();
  await dialog.locator('input[type=file]').setInputFiles({
    name: `${year}年报.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(await lastYear(drafter, organ, year))),
  });
  await dialog
    .getByRole('button', { name: /存为|保存|确认/ })
    .last()
    .waitFor();
  await picture(drafter, 'reference-preview');
  await dialog
    .getByRole('button', { name: /存为|保存|确认/ })
    .last()
    .click();
  await dialog.waitFor({ state: 'hidden' });
}

async function lastYear(drafter, organ, year) {
  const format = (await request(drafter, 'GET', '/api/report-formats/2021')).body;
  const cells = Object.fromEntries(cellsOf(format).map((id) => [id, 0]));
  for (const row of ['newly-received', 'carried-forward']) {
    cells[`requests/${row}/natural-person`] = 3;
    cells[`requests/${row}/total`] = 3;
  }
  const title = `${organ}${year}年政府信息公开工作年度报告`;
  return { edition: '2021', year, organ, title, narratives: {}, cells, units: {} };
}

function cellsOf(format) {
  const leaves = (headers) =>
    headers.flatMap((header) => (header.parts ? leaves(header.parts) : header.id ? [header.id] : []));
  return format.tables.flatMap((table) =>
    leaves(table.rows).flatMap((row) => leaves(table.columns).map((column) => `${table.id}/${row}/${column}`)),
  );
}

/** Takes over what last year left open, cell by cell, confirmed. */
export async function carryOver(drafter) {
  const { page } = drafter;
  await page.getByRole('tab', { name: /上年/ }).click();
  await page.getByRole('button', { name: /结转下年度 → 上年结转/ }).click();
  const dialog = page.getByRole('dialog', { name: /结转下年度/ });
  await dialog.locator('thead .el-checkbox').click();
  await picture(drafter, 'carry-over');
  await dialog.getByRole('button', { name: /^填入勾选的/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}
