// The whole story of a report in a real browser, on a running demonstration: a clerk, a reviewer, a leader on a phone, a
// publisher, and a stranger who reads it. `npm run e2e -- --url http://127.0.0.1:8080`; a fresh demonstration each time.
import assert from 'node:assert/strict';
import { chapter, writeResults } from './lib/chapters.mjs';
import { closeBrowser, leave, openBrowser, picture, request, signIn, untroubled, visitor } from './lib/people.mjs';
import { BASE_URL, PASSWORD } from './lib/settings.mjs';
import * as checking from './story/checking.mjs';
import * as deciding from './story/deciding.mjs';
import * as drafting from './story/drafting.mjs';
import * as importing from './story/importing.mjs';
import * as publishing from './story/publishing.mjs';

const NEWLY_RECEIVED = 'requests/newly-received/natural-person';
const NEWLY_TOTAL = 'requests/newly-received/total';
// A number of the right form for the scanner to find; it is the example of the standard, nobody's.
const IDENTITY = '34052419800101001X';
const PERSONAL = `收取情况咨询人身份证号${IDENTITY}。`;
const PLAIN = '2020年度本镇未收取信息处理费，没有其他需要报告的事项。';

const story = { id: '', title: '', figure: '', address: '', word: Buffer.alloc(0) };

async function signingIn() {
  const stranger = await visitor();
  const { page } = stranger;
  await page.goto(`${BASE_URL}/admin/items/done`);
  await page.waitForURL(/\/admin\/login/);
  await page.getByText('本系统为非涉密系统').waitFor();
  await picture(stranger, 'sign-in');
  await page.locator('#username').fill('drafter');
  await page.locator('#password').fill('not-the-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await picture(stranger, 'sign-in-refused');
  assert.equal((await request(stranger, 'GET', '/api/work-items?box=todo')).status, 401, 'a stranger gets nothing');
  await page.locator('#password').fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/admin\/items\/done/);
  await leave(stranger);
}

async function draftIsEdited() {
  const drafter = await signIn('drafter');
  const { page } = drafter;
  story.id = await deciding.openFromWorklist(drafter, '2020');
  story.title = (await request(drafter, 'GET', `/api/reports/${story.id}`)).body.title;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(drafter, 'editor');

  await drafting.section(drafter, /^三、/);
  const before = Number(await drafting.shownIn(drafter, NEWLY_TOTAL));
  const figure = Number((await drafting.shownIn(drafter, NEWLY_RECEIVED)) || '0');
  story.figure = String(figure);
  await drafting.typeCell(drafter, NEWLY_RECEIVED, String(figure + 5));
  await drafting.waitForCell(drafter, NEWLY_TOTAL, String(before + 5));
  await page.locator(`td[data-cell="${NEWLY_RECEIVED}"]`).click();
  await picture(drafter, 'broken-identity');
  await drafting.saved(drafter);
  await drafting.typeCell(drafter, NEWLY_RECEIVED, String(figure));
  await drafting.waitForCell(drafter, NEWLY_TOTAL, String(before));
  await drafting.saved(drafter);
  await drafting.losesSessionWhileTyping(drafter, /^三、/, NEWLY_RECEIVED, String(figure + 1));
  await drafting.section(drafter, /^三、/);
  await drafting.typeCell(drafter, NEWLY_RECEIVED, String(figure));
  await drafting.saved(drafter);
  await leave(drafter);
}

async function findingsAreSettled() {
  const drafter = await signIn('drafter');
  await deciding.openFromWorklist(drafter, '2020');
  await drafting.section(drafter, /^三、/);
  await checking.sumIsSpelledOut(drafter, NEWLY_RECEIVED, String(Number(story.figure) + 5), 5);
  await checking.goFromPlaceToPlace(drafter);
  await checking.explainByProposal(drafter);
  await checking.tickStateSecrets(drafter);
  await leave(drafter);
}

async function twoPagesOnOneDraft() {
  const first = await signIn('drafter');
  const second = await signIn('drafter');
  for (const person of [first, second]) {
    await deciding.openFromWorklist(person, '2020');
    await drafting.section(person, /^三、/);
  }
  const values = [String(Number(story.figure) + 3), String(Number(story.figure) + 4)];
  await drafting.meetOnOneCell(first, second, NEWLY_RECEIVED, values);
  await drafting.typeCell(second, NEWLY_RECEIVED, story.figure);
  await drafting.saved(second);
  await leave(second);
  await leave(first);
}

async function zerosAreConfirmed() {
  const drafter = await signIn('drafter');
  await importing.openEmpty(drafter, 2024);
  await drafting.section(drafter, /^三、/);
  await drafting.confirmZeros(drafter);
  await leave(drafter);
}

async function submissionIsRefusedOnFacts() {
  const drafter = await signIn('drafter');
  await deciding.openFromWorklist(drafter, '2020');
  const dialog = await drafting.submitDialog(drafter);
  await dialog.getByText('须改正').first().waitFor();
  await picture(drafter, 'submission-stopped');
  await dialog.getByRole('button', { name: '返回修改' }).click();
  await untroubled(drafter);

  await drafting.section(drafter, /^六、/);
  await drafting.writeParagraph(drafter, PERSONAL);
  await drafting.saved(drafter);
  await picture(drafter, 'narrative');
  await drafting.explainAndSubmit(drafter);
  await drafter.page.getByRole('status').filter({ hasText: '已提交' }).waitFor();
  await drafter.page.getByRole('button', { name: '撤回' }).waitFor();
  await picture(drafter, 'submitted');
  await drafting.recall(drafter);
  await drafting.explainAndSubmit(drafter);
  await drafter.page.getByRole('button', { name: '撤回' }).waitFor();
  await deciding.mayNotDecide(drafter, story.id);
  await leave(drafter);
}

async function reviewerReturnsIt() {
  const reviewer = await signIn('reviewer');
  await deciding.openFromWorklist(reviewer, '2020');
  await deciding.seeHit(reviewer, '身份证', IDENTITY);
  await deciding.returnIt(reviewer, '第六部分有身份证号，请删去后再报。');
  await leave(reviewer);
}

async function draftIsMendedAndSubmittedAgain() {
  const drafter = await signIn('drafter');
  await deciding.openFromWorklist(drafter, '2020');
  await drafter.page.getByText('请删去后再报').first().waitFor();
  await picture(drafter, 'returned');
  await drafting.section(drafter, /^六、/);
  await drafting.rewrite(drafter, PERSONAL, PLAIN);
  await drafting.saved(drafter);
  await drafting.explainAndSubmit(drafter);
  await drafter.page.getByRole('status').filter({ hasText: '已提交' }).waitFor();
  await leave(drafter);
}

async function reviewerPassesIt() {
  const reviewer = await signIn('reviewer');
  const { page } = reviewer;
  await deciding.openFromWorklist(reviewer, '2020');
  await page.getByRole('tab', { name: /^改动/ }).waitFor();
  await page.locator('ins').first().waitFor();
  await picture(reviewer, 'changes');
  await deciding.passIt(reviewer, '经审查，同意公开。', { mistype: true });
  await deciding.mayNotDecide(reviewer, story.id);
  await leave(reviewer);
}

async function leaderApprovesOnAPhone() {
  const leader = await signIn('leader', { phone: true });
  await deciding.openFromWorklist(leader, '2020');
  await leader.page.locator('.card').getByText('保密审查', { exact: true }).waitFor();
  await picture(leader, 'decision');
  await picture(leader, 'decision-whole', true);
  await deciding.passIt(leader, '同意。');
  await leave(leader);
}

async function publisherPublishesIt() {
  const publisher = await signIn('publisher');
  await deciding.openFromWorklist(publisher, '2020');
  story.address = await publishing.publishIt(publisher);
  await leave(publisher);
}

async function strangerReadsIt() {
  const expected = { title: story.title, sentence: PLAIN, cell: NEWLY_RECEIVED, figure: story.figure };
  const stranger = await visitor();
  story.word = await publishing.readAsStranger(stranger, story.address, expected);
  await leave(stranger);
  const phone = await visitor({ phone: true });
  await publishing.readAsStranger(phone, story.address, expected);
  await leave(phone);
}

async function everybodySeesTheTimeline() {
  const leader = await signIn('leader');
  const { page } = leader;
  await page.goto(`${BASE_URL}/admin/reports/${story.id}`);
  const timeline = page.locator('aside .timeline li');
  for (const [verb, words] of [
    ['提交', ''],
    ['退回', '请删去后再报'],
    ['通过', '经审查，同意公开。'],
    ['通过', '同意。'],
    ['发布', ''],
  ]) {
    await timeline.filter({ hasText: verb }).filter({ hasText: words }).first().waitFor();
  }
  await timeline.last().scrollIntoViewIfNeeded();
  await picture(leader, 'timeline');
  await leave(leader);
}

async function publisherTakesItDown() {
  const publisher = await signIn('publisher');
  const { page } = publisher;
  await page.getByRole('link', { name: '已办' }).click();
  await page.locator('.list li').filter({ hasText: '2020' }).first().waitFor();
  await picture(publisher, 'done');
  await page.locator('.list li').filter({ hasText: '2020' }).first().click();
  await publishing.takeItDown(publisher, '有一处文字需要核实。');
  await leave(publisher);
  const stranger = await visitor();
  await publishing.isGone(stranger, story.address, PLAIN);
  await leave(stranger);
  const leader = await signIn('leader');
  await leader.page.goto(`${BASE_URL}/admin/reports/${story.id}`);
  await publishing.confirmTakeDown(leader, '同意下线。');
  await leave(leader);
}

async function administratorsHaveNoReports() {
  for (const username of ['sysadmin', 'secadmin', 'auditor']) {
    const administrator = await signIn(username);
    await administrator.page.locator('h1').waitFor();
    await picture(administrator, username);
    const report = await request(administrator, 'GET', `/api/reports/${story.id}`);
    assert.ok([403, 404].includes(report.status), `${username} reads no report`);
    await leave(administrator);
  }
}

const chapters = [
  ['a stranger has to sign in, and a wrong password is told', signingIn],
  ['the drafter finds the draft, edits the tables and survives a lost session', draftIsEdited],
  ['the drafter sees the sum spelled out, goes from place to place, gives reasons and ticks', findingsAreSettled],
  ['two pages on one draft never overwrite each other silently', twoPagesOnOneDraft],
  ['submitting is refused on the facts, then accepted', submissionIsRefusedOnFacts],
  ['the reviewer sees what the scanner found and returns the report', reviewerReturnsIt],
  ['the drafter mends it and submits it again', draftIsMendedAndSubmittedAgain],
  ['the reviewer sees what has changed and passes it', reviewerPassesIt],
  ['the leader approves on a phone', leaderApprovesOnAPhone],
  ['the publisher publishes it', publisherPublishesIt],
  ['a stranger reads it and takes both files', strangerReadsIt],
  ['the timeline tells who did what', everybodySeesTheTimeline],
  ['the Word file just published is read in again', () => importing.readWordFile(story)],
  ['a PDF is read', () => importing.readPdf(2022)],
  ['of two reports in a file one is chosen', () => importing.chooseOneOfTwo(2023)],
  ['what is in doubt is settled beside the row of the file', () => importing.settleDoubts(2023)],
  ['an empty report is confirmed as zero where it is blank', zerosAreConfirmed],
  ['the publisher takes it down at once', publisherTakesItDown],
  ['administrators have no reports', administratorsHaveNoReports],
];

await openBrowser();
try {
  for (const [name, work] of chapters) await chapter(name, work);
  console.log('the journey is complete');
} catch (thrown) {
  console.error(thrown);
  process.exitCode = 1;
} finally {
  writeResults();
  await closeBrowser();
}
