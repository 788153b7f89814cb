// A report of another year opened from an uploaded file: read, looked at, what is in doubt settled, confirmed.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
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

/** A PDF as a browser prints it: every cell is read, and the report that is opened holds what the preview showed. */
export async function readPdf(year) {
  const drafter = await signIn('drafter');
  const { page } = drafter;
  const dialog = await openDialog(page);
  await chooseYear(page, dialog, year);
  await dialog.getByText('从该年度的文件导入').click();
  const preview = await previewed(page, () => choose(dialog, 'pdf/chrome-plain.pdf'));
  await dialog.getByText(`${preview.total}/${preview.total}`).waitFor();
  await picture(drafter, 'import-pdf');
  await dialog.getByRole('button', { name: '确认导入' }).click();
  assert.deepEqual(await cellsOfOpened(drafter), preview.cells, 'what was shown is what was stored');
  await leave(drafter);
}

/** Of two reports in a file the second is chosen and opened. */
export async function chooseOneOfTwo(year) {
  const drafter = await signIn('drafter');
  const { page } = drafter;
  const dialog = await openDialog(page);
  await chooseYear(page, dialog, year);
  await dialog.getByText('从该年度的文件导入').click();
  await choose(dialog, 'html/two-reports.html');
  const candidates = dialog.getByRole('region', { name: '选择报告' }).getByRole('button');
  await candidates.nth(1).waitFor();
  await picture(drafter, 'import-two-reports');
  const preview = await previewed(page, () => candidates.nth(1).click());
  await dialog.getByText('请核对是不是选错了文件').waitFor();
  await dialog.getByRole('button', { name: '确认导入' }).click();
  assert.deepEqual(await cellsOfOpened(drafter), preview.cells, 'the second report is opened');
  await leave(drafter);
}

/** Into the draft of that year: two cells are settled beside the row of the file, one cell of the draft stays. */
export async function settleDoubts(year) {
  const drafter = await signIn('drafter');
  const { page } = drafter;
  await page.getByRole('link', { name: /^待办/ }).click();
  await page
    .locator('.list li')
    .filter({ hasText: `${year}` })
    .first()
    .click();
  await page.waitForURL(/\/admin\/reports\//);
  const before = await cellsOfOpened(drafter);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByText('从文件导入……').click();
  const dialog = page.getByRole('dialog', { name: '从文件导入' });
  const preview = await previewed(page, () => choose(dialog, 'html/two-values-in-a-cell.html'));
  const [picked, typed] = preview.notes.filter(({ kind }) => kind === 'ambiguous').map(({ place }) => place);
  const confirm = dialog.getByRole('button', { name: '确认，替换本稿' });
  await confirm.waitFor();
  assert.ok(await confirm.isDisabled(), 'nothing is taken in silence');
  await picture(drafter, 'import-doubts');
  await dialog.locator('figure td.marked').click();
  const raw = preview.notes.find(({ place }) => place === picked).raw;
  await dialog.locator('.cell.open input').first().fill('7');
  await dialog.locator('.cell.open input').first().blur();
  await dialog.getByText('您定了 2 格').waitFor();

  const conflicts = dialog.getByRole('region', { name: '与本稿不同的地方' });
  const kept = Object.keys(before).find(
    (cell) => before[cell] !== null && before[cell] !== preview.cells[cell] && ![picked, typed].includes(cell),
  );
  const changed = conflicts.locator('details');
  if (!(await changed.evaluate((details) => details.open))) await changed.locator('summary').click();
  await conflicts.locator(`tr[data-cell="${kept}"] input`).check();
  await picture(drafter, 'import-conflicts');
  await confirm.click();
  await dialog.waitFor({ state: 'hidden' });
  const after = await cellsOfOpened(drafter);
  assert.equal(String(after[picked]), raw, 'the picked figure');
  assert.equal(after[typed], 7, 'the typed figure');
  assert.deepEqual(after[kept], before[kept], 'the cell that stays');
  await leave(drafter);
}

function corpus(name) {
  return fileURLToPath(new URL(`../../../report-core/src/test/resources/corpus/${name}`, import.meta.url));
}

async function choose(dialog, name) {
  await dialog.locator('input[type=file]').setInputFiles(corpus(name));
}

/** What the server answered to the preview that this makes. */
async function previewed(page, make) {
  const answer = page.waitForResponse((response) => response.url().includes('/api/import-previews'));
  await make();
  return (await answer).json();
}

async function cellsOfOpened(drafter) {
  const { page } = drafter;
  await page.waitForURL(/\/admin\/reports\//);
  const id = /\/reports\/([^/?#]+)/.exec(page.url())?.[1];
  return (await request(drafter, 'GET', `/api/reports/${id}`)).body.content.cells;
}

async function chooseYear(page, dialog, year) {
  await dialog.locator('.el-select').filter({ hasText: '年度' }).click();
  await page.getByRole('option', { name: `${year} 年度` }).click();
}

/** Opens an empty report of a year. */
export async function openEmpty(person, year) {
  const { page } = person;
  const dialog = await openDialog(page);
  await chooseYear(page, dialog, year);
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await page.waitForURL(/\/admin\/reports\//);
}

async function openDialog(page) {
  await page.getByRole('button', { name: '新建年度报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建年度报告' });
  await dialog.waitFor();
  return dialog;
}
