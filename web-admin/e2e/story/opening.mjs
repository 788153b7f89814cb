// The county opens the year, sees who is where, and urges whoever is late.
import { pick, picture } from '../lib/people.mjs';
import { BASE_URL } from '../lib/settings.mjs';

/** Opens a report year for everybody below, with one indicator of the county's own. */
export async function openYear(supervisor, year) {
  const { page } = supervisor;
  await page.getByRole('link', { name: '年度任务', exact: true }).click();
  await picture(supervisor, 'no-year-yet');
  await page.getByRole('button', { name: /下达.*年度任务/ }).click();
  await pick(supervisor, page, '报告年度', `${year} 年度`);
  await page.getByText(/已选 \d+ 个机关/).waitFor();
  await picture(supervisor, 'year-organs');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.locator('input[type=date]').first().waitFor();
  await picture(supervisor, 'year-days');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '添加一项' }).click();
  await page.getByLabel('第 1 项名称').fill('政府信息公开发布总数量');
  await page.getByLabel('第 1 项单位').fill('条');
  await picture(supervisor, 'year-steps');
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByText(/将为 \d+ 个机关建立/).waitFor();
  await picture(supervisor, 'year-preview');
  await page.getByRole('button', { name: /^下达给 \d+ 个机关/ }).click();
  await page.getByRole('heading', { name: `${year} 年度报告进度` }).waitFor();
  await page.getByText(/正在建立报告/).waitFor({ state: 'hidden' });
}

/** The overview of a year. */
export async function overview(supervisor, year) {
  const { page } = supervisor;
  await page.goto(`${BASE_URL}/admin/years`);
  await page.getByRole('link', { name: new RegExp(`${year} 年度`) }).click();
  await page.getByRole('heading', { name: `${year} 年度报告进度` }).waitFor();
}

/** The row of an organ. */
export function row(supervisor, organ) {
  return supervisor.page.getByRole('row').filter({ hasText: organ });
}

/** Urges all who are late, once. */
export async function urgeTheLate(supervisor) {
  const { page } = supervisor;
  await page.getByRole('button', { name: /^催办全部逾期/ }).click();
  await page
    .getByRole('button', { name: /^确|^催办$/ })
    .last()
    .click()
    .catch(() => undefined);
  await page.getByRole('alert').filter({ hasText: '催办' }).first().waitFor();
  await picture(supervisor, 'urged');
}
