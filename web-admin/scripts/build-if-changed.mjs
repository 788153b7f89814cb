// Builds the console when one of its inputs has changed since the last build, and does nothing otherwise.
// `npm ci` runs only when the lock file has changed. Stamps are kept beside what they speak of, so that removing
// node_modules or dist makes the step run again.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packageStamp = join(root, 'node_modules', '.nianbao-lock');
const buildStamp = join(root, 'dist', '.nianbao-inputs');

const packageFiles = ['package.json', 'package-lock.json', '.npmrc'];
const inputs = [
  ...packageFiles,
  'index.html',
  'tsconfig.json',
  'vite.config.ts',
  'scripts',
  'public',
  'src',
  // Files of other modules that the console takes in at build time.
  '../report-core/src/main/resources/report-format',
  '../report-core/src/main/resources/org/nianbao/core/rendering/html',
];

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function digest(paths) {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    return /\.[a-z]+$/.test(path) ? [full] : filesUnder(path);
  });
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function stamped(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function run(command, ...args) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const lock = digest(packageFiles);
if (stamped(packageStamp) !== lock) {
  run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  writeFileSync(packageStamp, lock);
}

const content = digest(inputs);
if (stamped(buildStamp) === content) {
  console.log('web-admin: nothing changed, dist is kept');
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // Maven only ever adds to its copy: without this the files of earlier builds would stay in the jar.
  rmSync(join(root, 'target', 'classes', 'META-INF', 'resources', 'admin'), { recursive: true, force: true });
  run('npm', 'run', '--silent', 'build');
  writeFileSync(buildStamp, content);
}
