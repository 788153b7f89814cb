// A county of one office, two towns and two departments, and the people in it.
import assert from 'node:assert/strict';
import { csv, gbkCsv } from '../lib/files.mjs';
import { pick, picture } from '../lib/people.mjs';

export const OFFICE = '云岭县人民政府办公室';
export const TOWN = '合心镇人民政府';

const ORGAN_HEAD = ['机关代码', '机关全称', '机关类型', '上级机关代码'];
const ORGANS = [
  ['hexin', TOWN, '乡镇人民政府', 'yunling'],
  ['dongshan', '东山乡人民政府', '乡镇人民政府', 'yunling'],
  ['education', '云岭县教育局', '地方人民政府部门', 'yunling'],
  ['agriculture', '云岭县农业农村局“三农”办', '地方人民政府部门', 'yunling'],
];

const ACCOUNT_HEAD = ['用户名', '姓名', '科室职务'];
const GRANT_HEAD = ['用户名', '角色', '机关代码'];

/** Four people in each organ and one above all; a rare character and a quote are among the names. */
export const PEOPLE = ORGANS.flatMap(([code]) => [
  { username: `${code}-drafter`, name: code === 'hexin' ? '李𠮷明' : '张敏', role: '填报人', organ: code },
  { username: `${code}-reviewer`, name: '王秀英', role: '保密审查员', organ: code },
  { username: `${code}-leader`, name: '陈“建”国', role: '分管领导', organ: code },
  { username: `${code}-publisher`, name: '赵刚', role: '发布员', organ: code },
]).concat({ username: 'county', name: '周敏', role: '上级主管', organ: 'yunling' });

/** The office is registered by hand; the others come from a list whose first try has faults, in GBK. */
export async function registerOrgans(sysadmin) {
  const { page } = sysadmin;
  await page.getByRole('link', { name: '机关', exact: true }).click();
  await picture(sysadmin, 'no-organ-yet');
  await page.getByRole('button', { name: '登记最上一级机关' }).click();
  await page.getByLabel('机关全称').fill(OFFICE);
  await page.getByLabel('机关代码').fill('yunling');
  await pick(sysadmin, page, '机关类型', '地方人民政府部门');
  await picture(sysadmin, 'new-organ');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: OFFICE }).waitFor();

  await page.getByRole('button', { name: '导入……' }).click();
  const dialog = page.getByRole('dialog', { name: '导入机关' });
  const wrong = ORGANS.map((row) => [...row]);
  wrong[1][3] = 'nowhere';
  wrong[2][2] = '局';
  wrong[3][0] = 'hexin';
  await dialog.locator('input[type=file]').setInputFiles(gbkCsv('机关.csv', [ORGAN_HEAD, ...wrong]));
  await dialog.getByText('nowhere').first().waitFor();
  await picture(sysadmin, 'organs-with-faults');
  assert.ok(
    await dialog.getByRole('button', { name: /^导入/ }).isDisabled(),
    'nothing is imported while a line is wrong',
  );
  await dialog.locator('input[type=file]').setInputFiles(gbkCsv('机关.csv', [ORGAN_HEAD, ...ORGANS]));
  await dialog.getByRole('button', { name: /^导入：新增 4/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('treeitem').filter({ hasText: OFFICE }).locator('.el-tree-node__expand-icon').first().click();
  await page.getByText(TOWN).first().waitFor();
  await picture(sysadmin, 'organs');
}

/** All accounts come from a list; their first passwords are handed over as a file, once. */
export async function registerAccounts(sysadmin) {
  const { page } = sysadmin;
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入账号' });
  const rows = PEOPLE.map((person) => [person.username, person.name, `${person.role}岗`]);
  await dialog.locator('input[type=file]').setInputFiles(csv('账号.csv', [ACCOUNT_HEAD, ...rows]));
  await picture(sysadmin, 'accounts-preview');
  await dialog.getByRole('button', { name: /^导入 \d+/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`已导入 ${PEOPLE.length} 个账号`).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载初始密码' }).click();
  assert.match((await download).suggestedFilename(), /\.xlsx$/);
  await picture(sysadmin, 'accounts');
}

/** A new one-time password for somebody, as the administrator sees it on the screen, once. */
export async function newPassword(sysadmin, username) {
  const { page } = sysadmin;
  await page.getByPlaceholder('用户名、姓名、科室或机关').fill(username);
  const row = page.getByRole('row').filter({ has: page.getByText(username, { exact: true }) });
  await row.getByRole('button', { name: /密码/ }).click();
  await page.getByRole('dialog', { name: '换一次性密码' }).getByRole('button', { name: /换/ }).last().click();
  const dialog = page.getByRole('dialog', { name: '新密码' });
  const password = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('button', { name: '已记下，关闭' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return password;
}

/** The town's drafter is granted by hand, all the others by a list. */
export async function grantRoles(secadmin) {
  const { page } = secadmin;
  await page.getByRole('link', { name: '授权', exact: true }).click();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入授权' });
  const rows = PEOPLE.filter((person) => person.username !== 'hexin-drafter').map((person) => [
    person.username,
    person.role,
    person.organ,
  ]);
  await dialog.locator('input[type=file]').setInputFiles(csv('授权.csv', [GRANT_HEAD, ...rows]));
  await dialog.getByRole('button', { name: /^导入 \d+/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await grant(secadmin, '填报人', '合心', 'hexin-drafter');
  await picture(secadmin, 'grants');
}

/** Grants one role by hand. */
export async function grant(secadmin, role, organ, username) {
  const { page } = secadmin;
  await page.getByRole('button', { name: '授予角色' }).click();
  const dialog = page.getByRole('dialog', { name: '授予角色' });
  await pick(secadmin, dialog, '角色', role);
  await pick(secadmin, dialog, /机关名称/, organ, { typed: organ });
  await pick(secadmin, dialog, /姓名、用户名/, username, { typed: username });
  await dialog.getByRole('button', { name: '授予', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Ends somebody's grant in an organ. */
export async function endGrant(secadmin, organ, username) {
  const { page } = secadmin;
  await pick(secadmin, page, '选择机关：名称或代码', organ, { typed: organ });
  const row = page.getByRole('row').filter({ hasText: username });
  await row.getByRole('button', { name: '终止' }).click();
  await page.getByRole('dialog', { name: '终止授权' }).getByRole('button', { name: '终止授权' }).click();
  await page.getByRole('dialog', { name: '终止授权' }).waitFor({ state: 'hidden' });
}
