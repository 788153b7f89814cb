// What a run needs to know, from the command line or the environment.
import { fileURLToPath } from 'node:url';

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Where the running demonstration answers, without a slash at the end. */
export const BASE_URL = (option('url') ?? process.env.BASE_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** Where screenshots and the result go. */
export const OUTPUT = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../../target/e2e', import.meta.url));

export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

/** The password of every account of the demonstration. */
export const PASSWORD = process.env.DEMO_PASSWORD ?? 'Nianbao-demo-1';

/** What the server printed; the first start prints passwords there. */
export const SERVER_LOG = option('log') ?? process.env.SERVER_LOG ?? '';
