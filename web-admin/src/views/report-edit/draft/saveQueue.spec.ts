// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftPatch, DraftSaved } from '@/api/types';
import type { CellValue } from '@/format';
import type { Change, DraftContent } from './content';
import { SaveQueue } from './saveQueue';

const start: DraftContent = {
  title: '',
  cells: { 't/a/p': 1, 't/b/p': null, 't/c/p': null },
  units: {},
  local: {},
  narratives: {},
};
const summary = {
  errors: 0,
  warnings: 0,
  hints: 0,
  uncertain: 0,
  stops: 0,
  unexplained: 0,
  hits: 0,
  blockingHits: 0,
  headline: '',
  counts: '',
};

/** A server that takes, refuses or disputes, as the test says; it compares and sets each cell on its own. */
function server(cells: Record<string, CellValue> = { ...start.cells }) {
  const patches: DraftPatch[] = [];
  const refuse = new Set<string>();
  let failure: unknown = null;
  let version = 1;
  const send = (patch: DraftPatch): Promise<DraftSaved> => {
    if (failure !== null) return Promise.reject(failure as Error);
    patches.push(patch);
    const answer: DraftSaved = {
      version: (version += 1),
      savedAt: 'now',
      saved: [],
      conflicts: [],
      refused: [],
      findings: [],
      summary,
    };
    for (const [id, [old, value]] of Object.entries(patch.cells ?? {})) {
      if (refuse.has(id)) answer.refused.push({ place: id, rule: 'S-11', message: '不能存' });
      else if ((cells[id] ?? null) !== old)
        answer.conflicts.push({ place: id, theirs: cells[id] ?? null, by: { name: '王某' }, at: 'then' });
      else {
        cells[id] = value;
        answer.saved.push(id);
      }
    }
    return Promise.resolve(answer);
  };
  return { cells, patches, refuse, send, fail: (with_: unknown) => (failure = with_) };
}

const cell = (id: string, from: CellValue, to: CellValue): Change => ({ place: 'cell', id, from, to });

function queueOn(send: (patch: DraftPatch) => Promise<DraftSaved>): SaveQueue {
  return new SaveQueue(start, 1, {
    send,
    troubleOf: (thrown) => ({ message: String(thrown), passing: thrown === 'offline' }),
    saved: () => undefined,
    changed: () => undefined,
  });
}

describe('the save queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends once, after a pause in typing', async () => {
    const there = server();
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2)]);
    await vi.advanceTimersByTimeAsync(1500);
    queue.edit([cell('t/a/p', 2, 23)]);
    await vi.advanceTimersByTimeAsync(1500);
    expect(there.patches).toEqual([]);
    expect(queue.states().get('t/a/p')).toBe('pending');
    await vi.advanceTimersByTimeAsync(600);
    expect(there.patches.map((patch) => patch.cells)).toEqual([{ 't/a/p': [1, 23] }]);
    expect(queue.clean).toBe(true);
    expect(queue.version).toBe(2);
  });

  it('sends nothing for what was taken back before it was saved', async () => {
    const there = server();
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2)]);
    queue.edit([cell('t/a/p', 2, 1)], 'undo');
    await queue.flush();
    expect(there.patches).toEqual([]);
  });

  it('sends what was typed while a request was under way in a second one', async () => {
    const there = server();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const queue = queueOn(async (patch) => {
      await gate;
      return there.send(patch);
    });
    queue.edit([cell('t/a/p', 1, 2)]);
    const flushed = queue.flush();
    queue.edit([cell('t/a/p', 2, 3)]);
    release();
    await flushed;
    expect(there.patches.map((patch) => patch.cells)).toEqual([{ 't/a/p': [1, 2] }, { 't/a/p': [2, 3] }]);
    expect(there.cells['t/a/p']).toBe(3);
  });

  it('never overwrites another person, and asks once', async () => {
    const there = server({ ...start.cells, 't/a/p': 9 });
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2), cell('t/b/p', null, 4)]);
    await queue.flush();
    expect(there.cells).toMatchObject({ 't/a/p': 9, 't/b/p': 4 });
    expect(queue.conflicts).toEqual([{ place: 't/a/p', mine: 2, theirs: 9, by: '王某', at: 'then' }]);
    await queue.flush();
    expect(there.patches).toHaveLength(1);
  });

  it('keeps mine over theirs, or theirs over mine, as the person chooses', async () => {
    for (const [choice, value, requests] of [
      ['mine', 2, 2],
      ['theirs', 9, 1],
    ] as const) {
      const there = server({ ...start.cells, 't/a/p': 9 });
      const queue = queueOn(there.send);
      queue.edit([cell('t/a/p', 1, 2)]);
      await queue.flush();
      queue.settle('t/a/p', choice);
      await queue.flush();
      expect(there.cells['t/a/p']).toBe(value);
      expect(queue.mine.cells['t/a/p']).toBe(value);
      expect(there.patches).toHaveLength(requests);
      expect(queue.clean).toBe(true);
    }
  });

  it('does not send a refused place again before it is changed, nor keep it', async () => {
    const there = server();
    there.refuse.add('t/b/p');
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2), cell('t/b/p', null, { raw: '机密★' })]);
    await queue.flush();
    expect(queue.states().get('t/b/p')).toBe('refused');
    expect(queue.refusals.get('t/b/p')).toBe('不能存');
    expect(queue.unsaved().cells).toEqual({});
    await queue.flush();
    expect(there.patches).toHaveLength(1);
    there.refuse.clear();
    queue.edit([cell('t/b/p', { raw: '机密★' }, 3)]);
    await queue.flush();
    expect(there.cells['t/b/p']).toBe(3);
    expect(queue.clean).toBe(true);
  });

  it('tries again by itself when the network was away, and keeps what was typed meanwhile', async () => {
    const there = server();
    there.fail('offline');
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2)]);
    await vi.advanceTimersByTimeAsync(2100);
    expect(queue.trouble).toEqual({ message: 'offline', passing: true });
    queue.edit([cell('t/b/p', null, 5)]);
    there.fail(null);
    await vi.advanceTimersByTimeAsync(9000);
    expect(there.cells).toMatchObject({ 't/a/p': 2, 't/b/p': 5 });
    expect(queue.trouble).toBeNull();
  });

  it('waits for the person when trying again cannot help', async () => {
    const there = server();
    there.fail('submitted by somebody else');
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queue.trouble?.passing).toBe(false);
    expect(queue.unsaved().cells).toEqual({ 't/a/p': [1, 2] });
  });

  it('sends zero confirmations, undone steps and edits apart', async () => {
    const there = server();
    const queue = queueOn(there.send);
    queue.edit([cell('t/b/p', null, 0)], 'zero-confirmation');
    queue.edit([cell('t/a/p', 1, 7)], 'undo');
    queue.edit([cell('t/c/p', null, 8)]);
    await queue.flush();
    expect(there.patches.map((patch) => [patch.kind, Object.keys(patch.cells ?? {})])).toEqual([
      ['zero-confirmation', ['t/b/p']],
      ['undo', ['t/a/p']],
      ['edit', ['t/c/p']],
    ]);
  });

  it('takes over what others did, and meets it where both were', async () => {
    const there = server({ ...start.cells, 't/a/p': 9, 't/c/p': 6 });
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2), cell('t/b/p', null, 4)]);
    queue.meet({ ...start, cells: { ...there.cells } }, 5);
    expect(queue.mine.cells['t/c/p']).toBe(6);
    expect(queue.conflicts.map((conflict) => conflict.place)).toEqual(['t/a/p']);
    await queue.flush();
    expect(there.cells).toMatchObject({ 't/a/p': 9, 't/b/p': 4 });
  });

  it('keeps a conflict open until the person has settled it, whatever the server is asked meanwhile', async () => {
    const there = server({ ...start.cells, 't/a/p': 9 });
    const queue = queueOn(there.send);
    queue.edit([cell('t/a/p', 1, 2)]);
    await queue.flush();
    queue.meet({ ...start, cells: { ...there.cells } }, 5);
    await queue.flush();
    expect(there.cells['t/a/p']).toBe(9);
    expect(queue.conflicts).toMatchObject([{ place: 't/a/p', mine: 2, theirs: 9, by: '王某' }]);
    queue.meet({ ...start, cells: { ...there.cells, 't/a/p': 2 } }, 6);
    expect(queue.conflicts).toEqual([]);
  });

  it('takes up what an earlier page could not save', async () => {
    const there = server();
    const lost = queueOn(there.send);
    lost.edit([cell('t/a/p', 1, 2)]);
    const kept = lost.unsaved();
    lost.close();
    const queue = queueOn(there.send);
    queue.restore(kept);
    await vi.advanceTimersByTimeAsync(10);
    expect(there.cells['t/a/p']).toBe(2);
  });
});
