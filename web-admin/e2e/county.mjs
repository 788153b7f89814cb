// A county from its first start: three administrators, an office, two towns and two departments; the year is opened, and a
// town's report goes to its review. No demonstration. `node e2e/county.mjs --url … --log <what the server printed>`
import assert from 'node:assert/strict';
import { chapter, writeResults } from './lib/chapters.mjs';
import { closeBrowser, leave, openBrowser, picture, request, signIn } from './lib/people.mjs';
import * as county from './story/county.mjs';
import * as drafting from './story/drafting.mjs';
import { CHOSEN, firstSignIn, printedPasswords } from './story/installing.mjs';
import * as opening from './story/opening.mjs';
import * as reference from './story/reference.mjs';

const YEAR = 2025;
const CARRIED = 'requests/carried-in/natural-person';

const story = { first: {}, passwords: {}, report: '' };

async function threeAdministratorsSignIn() {
  story.first = printedPasswords();
  for (const username of ['sysadmin', 'secadmin', 'auditor']) {
    const administrator = await firstSignIn(username, story.first[username], {
      shown: username === 'sysadmin' ? 'first-sign-in' : undefined,
    });
    await picture(administrator, `${username}-first-page`);
    await leave(administrator);
  }
}

async function organsAndAccountsAreRegistered() {
  const sysadmin = await signIn('sysadmin', { password: CHOSEN });
  await county.registerOrgans(sysadmin);
  await county.registerAccounts(sysadmin);
  for (const username of ['county', 'hexin-drafter', 'hexin-reviewer']) {
    story.passwords[username] = await county.newPassword(sysadmin, username);
  }
  assert.equal((await request(sysadmin, 'GET', '/api/grants?organ=hexin')).status, 403, 'grants are another one’s');
  await leave(sysadmin);
}

async function rolesAreGranted() {
  const secadmin = await signIn('secadmin', { password: CHOSEN });
  await county.grantRoles(secadmin);
  await leave(secadmin);
}

async function theYearIsOpened() {
  const supervisor = await firstSignIn('county', story.passwords.county);
  await opening.openYear(supervisor, YEAR);
  await opening.row(supervisor, county.TOWN).getByText('未开始').waitFor();
  await picture(supervisor, 'year-opened');
  await opening.urgeTheLate(supervisor);
  await leave(supervisor);
}

async function lastYearIsStoredAndCarriedOver() {
  const drafter = await firstSignIn('hexin-drafter', story.passwords['hexin-drafter']);
  const { page } = drafter;
  await page.getByRole('link', { name: /^通知/ }).click();
  await page.getByText('催办').first().waitFor();
  await picture(drafter, 'notices');
  await page.getByRole('link', { name: /^待办/ }).click();
  await page
    .locator('.list li')
    .filter({ hasText: String(YEAR) })
    .first()
    .click();
  await page.waitForURL(/\/admin\/reports\//);
  story.report = /\/reports\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
  await reference.storeLastYear(drafter, county.TOWN, YEAR - 1);
  await drafting.section(drafter, /^三、/);
  await reference.carryOver(drafter);
  await drafting.waitForCell(drafter, CARRIED, '3');
  await drafting.saved(drafter);
  await leave(drafter);
}

async function theTownsReportIsSubmitted() {
  const drafter = await signIn('hexin-drafter', { password: CHOSEN });
  const { page } = drafter;
  await page.goto(page.url().replace(/\/admin\/.*/, `/admin/reports/${story.report}`));
  await drafting.section(drafter, /^三、/);
  await drafting.typeCell(drafter, 'requests/granted/natural-person', '3');
  await drafting.saved(drafter);
  await drafting.fillZeros(drafter);
  await drafting.waitForCell(drafter, 'requests/total-handled/total', '3');
  await drafting.section(drafter, /^一、/);
  await drafting.writeParagraph(
    drafter,
    `${YEAR}年，合心镇主动公开政府信息312条，办结上年结转的政府信息公开申请3件，维护政务新媒体2个，组织培训2次。工作考核、社会评议结果良好，没有发生责任追究的情形。`,
  );
  await drafting.saved(drafter);
  await drafting.section(drafter, /^五、/);
  await drafting.writeParagraph(
    drafter,
    '惠民补贴发放情况公开得不够细。下一步按项目逐户公开补贴标准和金额，每季度更新一次。',
  );
  await drafting.saved(drafter);
  await drafting.section(drafter, /^六、/);
  await drafting.writeParagraph(drafter, `${YEAR}年，本机关未收取信息处理费。`);
  await drafting.saved(drafter);
  await picture(drafter, 'ready');
  await drafting.explainAndSubmit(drafter);
  await page.getByRole('status').filter({ hasText: '已提交' }).waitFor();
  await leave(drafter);
}

async function aGrantEndsInAnOpenSession() {
  const reviewer = await firstSignIn('hexin-reviewer', story.passwords['hexin-reviewer']);
  assert.equal((await request(reviewer, 'GET', `/api/reports/${story.report}`)).status, 200, 'the reviewer reads it');
  const secadmin = await signIn('secadmin', { password: CHOSEN });
  await secadmin.page.getByRole('link', { name: '授权', exact: true }).click();
  await county.endGrant(secadmin, '合心', 'hexin-reviewer');
  assert.equal((await request(reviewer, 'GET', `/api/reports/${story.report}`)).status, 404, 'at once no more');
  await county.grant(secadmin, '保密审查员', '合心', 'hexin-reviewer');
  assert.equal((await request(reviewer, 'GET', `/api/reports/${story.report}`)).status, 200, 'and at once again');
  await leave(secadmin);
  await reviewer.page.getByRole('link', { name: /^通知/ }).click();
  await reviewer.page.getByText('保密审查').first().waitFor();
  await leave(reviewer);
}

async function theCountySeesWhereItIs() {
  const supervisor = await signIn('county', { password: CHOSEN });
  await opening.overview(supervisor, YEAR);
  await opening.row(supervisor, county.TOWN).getByText('保密审查').first().waitFor();
  await picture(supervisor, 'overview');
  await leave(supervisor);
  const onAPhone = await signIn('county', { password: CHOSEN, phone: true });
  await opening.overview(onAPhone, YEAR);
  await picture(onAPhone, 'overview');
  await leave(onAPhone);
}

async function theAuditorReadsTheRecord() {
  const auditor = await signIn('auditor', { password: CHOSEN });
  const { page } = auditor;
  await page.getByRole('link', { name: '操作记录', exact: true }).click();
  await page.getByText('hexin-reviewer').first().waitFor();
  await picture(auditor, 'record');
  await page.getByRole('link', { name: '某日权限', exact: true }).click();
  await page.getByRole('heading', { name: '某日权限' }).waitFor();
  await page.getByRole('row').filter({ hasText: 'hexin-drafter' }).first().waitFor();
  await picture(auditor, 'rights-of-day');
  assert.equal(
    (await request(auditor, 'GET', `/api/reports/${story.report}`)).status,
    404,
    'an auditor reads no draft',
  );
  assert.equal((await request(auditor, 'POST', '/api/grants', { json: {} })).status, 403, 'and changes nothing');
  await leave(auditor);
}

const chapters = [
  ['three administrators sign in with printed passwords and choose their own', threeAdministratorsSignIn],
  ['the system administrator registers organs and accounts, from lists too', organsAndAccountsAreRegistered],
  ['the security administrator grants roles', rolesAreGranted],
  ['the county opens the year and urges the late', theYearIsOpened],
  ['the town stores last year’s report and carries over what was open', lastYearIsStoredAndCarriedOver],
  ['the town’s report is filled and submitted', theTownsReportIsSubmitted],
  ['a grant that ends, ends in an open session', aGrantEndsInAnOpenSession],
  ['the county sees where it is, on a phone too', theCountySeesWhereItIs],
  ['the auditor reads the record and changes nothing', theAuditorReadsTheRecord],
];

await openBrowser();
try {
  for (const [name, work] of chapters) await chapter(name, work);
  console.log('the county is at work');
} catch (thrown) {
  console.error(thrown);
  process.exitCode = 1;
} finally {
  writeResults();
  await closeBrowser();
}
