// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckQueue } from './checkQueue';

/** A server that answers when it is told to. */
class Server {
  readonly waiting: { answer: (text: string) => Promise<void>; fail: () => Promise<void> }[] = [];
  readonly taken: string[] = [];
  ready = true;
  readonly queue = new CheckQueue<string>({
    pause: 300,
    ask: () => (this.ready ? this.asked() : null),
    take: (answer) => void this.taken.push(answer),
    changed: () => undefined,
  });

  private asked(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.waiting.push({
        answer: (text) =>
          Promise.resolve(resolve(text))
            .then(() => vi.advanceTimersByTimeAsync(0))
            .then(() => undefined),
        fail: () =>
          Promise.resolve(reject(new Error('offline')))
            .then(() => vi.advanceTimersByTimeAsync(0))
            .then(() => undefined),
      });
    });
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('checks', () => {
  it('are asked for once, after a pause in typing', async () => {
    const { queue, waiting, taken } = new Server();
    queue.touch();
    await vi.advanceTimersByTimeAsync(200);
    queue.touch();
    await vi.advanceTimersByTimeAsync(299);
    expect(waiting).toHaveLength(0);
    expect(queue.behind).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting).toHaveLength(1);
    await waiting[0]!.answer('one');
    expect(taken).toEqual(['one']);
    expect(queue.behind).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(waiting).toHaveLength(1);
  });

  it('of a state that has passed leave it known that the newer one is still looked at', async () => {
    const { queue, waiting, taken } = new Server();
    queue.touch();
    await vi.advanceTimersByTimeAsync(300);
    queue.touch();
    await waiting[0]!.answer('old');
    expect(taken).toEqual(['old']);
    expect(queue.behind).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    await waiting[1]!.answer('new');
    expect(taken).toEqual(['old', 'new']);
    expect(queue.behind).toBe(false);
  });

  it('never put an older answer over a newer one', async () => {
    const { queue, waiting, taken } = new Server();
    queue.touch();
    await vi.advanceTimersByTimeAsync(300);
    queue.touch();
    const saving = queue.mark();
    expect(queue.accepts(saving)).toBe(true);
    await waiting[0]!.answer('older than the save');
    expect(taken).toEqual([]);
    expect(queue.behind).toBe(false);
  });

  it('are not made twice when saving has checked the same state', async () => {
    const { queue, waiting } = new Server();
    queue.touch();
    expect(queue.accepts(queue.mark())).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting).toHaveLength(0);
  });

  it('wait while a save is on its way', async () => {
    const server = new Server();
    server.ready = false;
    server.queue.touch();
    await vi.advanceTimersByTimeAsync(600);
    expect(server.waiting).toHaveLength(0);
    server.ready = true;
    await vi.advanceTimersByTimeAsync(100);
    expect(server.waiting).toHaveLength(1);
  });

  it('that fail are told, and made again after the next key', async () => {
    const { queue, waiting, taken } = new Server();
    queue.touch();
    await vi.advanceTimersByTimeAsync(300);
    await waiting[0]!.fail();
    expect(queue.failed).toBe(true);
    expect(queue.behind).toBe(true);
    queue.touch();
    await vi.advanceTimersByTimeAsync(300);
    await waiting[1]!.answer('again');
    expect(taken).toEqual(['again']);
    expect(queue.failed).toBe(false);
  });
});
