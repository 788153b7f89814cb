// Fills a fresh installation with a large county, through the interface that the administrators use: organs, accounts and
// grants as imported lists, one supervisor, and an opened year. Every step may be repeated: what is there stays.
//
//   node e2e/seed-county.mjs --url http://127.0.0.1:8080 --log server.log [--organs 5000] [--year 2026]
//   node e2e/seed-county.mjs --sysadmin PASSWORD --secadmin PASSWORD …
//
// The log is the output of the first start, in which the administrators' passwords stand. Prints JSON: what there is now, how
// long each step took, and the supervisor's password. Not for an installation in use.
import { readFileSync } from 'node:fs';
import { OFFICE, accountList, grantList, organList, organs, people } from './county/people.mjs';
import { Session } from './county/session.mjs';

function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
}

const url = option('url', 'http://127.0.0.1:8080');
const count = Number(option('organs', '5000'));
const year = Number(option('year', String(new Date().getFullYear())));
const lasting = option('password', 'Lingnan-county-1');
const log = option('log');
const SUPERVISOR = 'county.supervisor';

/** A password of the first start: given as an option, or found in the server's output. */
function first(username) {
  const printed = log && new RegExp(`^\\s+${username}\\s+(\\S+)`, 'm').exec(readFileSync(log, 'utf8'));
  return option(username, printed ? printed[1] : undefined);
}

const steps = [];

async function step(name, work) {
  const start = performance.now();
  const result = await work();
  steps.push({ step: name, seconds: Math.round(performance.now() - start) / 1000 });
  console.error(`${name}: ${steps.at(-1).seconds} s`);
  return result;
}

/** Does something that may have been done by an earlier run. */
async function unless(codes, work) {
  try {
    return await work();
  } catch (thrown) {
    if (codes.includes(thrown.code)) return null;
    throw thrown;
  }
}

const system = await new Session(url).signIn('sysadmin', [first('sysadmin'), lasting], lasting);
const security = await new Session(url).signIn('secadmin', [first('secadmin'), lasting], lasting);
const all = organs(count);
const staff = people(all);

await step('organs', () => system.importList('/api/organs', 'organs.csv', organList(all)));

const there = await system.get(`/api/accounts?q=${staff.at(-1).username}`);
if (there.total === 0) {
  await step('accounts', () => system.importList('/api/accounts', 'accounts.csv', accountList(staff)));
  await step('grants', () => security.importList('/api/grants', 'grants.csv', grantList(staff)));
}

const supervisor = await step('supervisor', async () => {
  const account = await unless(['username-taken'], () =>
    system.post('/api/accounts', { username: SUPERVISOR, name: '周敏', kind: 'WORK', office: '政务公开科' }),
  );
  if (account) {
    await security.post('/api/grants', { account: account.id, role: 'SUPERVISOR', organ: OFFICE.code });
  }
  return new Session(url).signIn(SUPERVISOR, [account?.password, lasting], lasting);
});

await step('year', () =>
  unless(['year-opened'], () =>
    supervisor.post('/api/years', {
      organ: OFFICE.code,
      year,
      indicators: [{ label: '政府信息公开发布总数量', unit: '条', help: '本机关在专栏发布的全部条目，转载的不计。' }],
    }),
  ),
);

const opened = await step('reports', async () => {
  for (;;) {
    const head = await supervisor.get(`/api/years/${year}?organ=${OFFICE.code}`);
    if (head.opening === 0) return head;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
});

console.log(
  JSON.stringify(
    {
      url,
      year,
      organs: all.length,
      accounts: staff.length,
      reports: opened.organs - opened.failed,
      failed: opened.failed,
      office: OFFICE.code,
      supervisor: SUPERVISOR,
      password: lasting,
      steps,
    },
    null,
    2,
  ),
);
