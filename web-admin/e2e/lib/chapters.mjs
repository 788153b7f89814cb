// The chapters of the story, run in order: the first that fails ends it, and the result says which.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from './settings.mjs';

const results = [];

/** Runs a chapter; everything that it leaves open fails it. */
export async function chapter(name, work) {
  const start = process.hrtime.bigint();
  const seconds = () => Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000;
  try {
    await work();
    results.push({ name, seconds: seconds() });
    console.log(`ok    ${name} (${seconds()} s)`);
  } catch (thrown) {
    results.push({ name, seconds: seconds(), failure: thrown instanceof Error ? thrown.stack : String(thrown) });
    console.error(`FAILED ${name}`);
    throw thrown;
  }
}

/** Writes what happened as a JUnit file. */
export function writeResults() {
  mkdirSync(OUTPUT, { recursive: true });
  const failed = results.filter((result) => result.failure).length;
  const cases = results.map(({ name, seconds, failure }) => {
    const body = failure ? `<failure>${escape(failure)}</failure>` : '';
    return `  <testcase classname="journey" name="${escape(name)}" time="${seconds}">${body}</testcase>`;
  });
  const head = `<testsuite name="journey" tests="${results.length}" failures="${failed}" errors="0" skipped="0">`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, '</testsuite>', ''];
  writeFileSync(join(OUTPUT, 'TEST-journey.xml'), lines.join('\n'));
}

function escape(text) {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
