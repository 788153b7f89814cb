export interface CheckQueueOptions<Answer> {
  /** Asks what the checks say of the draft as it stands here now; null when that cannot be asked at the moment. */
  ask: () => Promise<Answer> | null;
  take: (answer: Answer) => void;
  changed: () => void;
  /** Milliseconds after the last key. */
  pause?: number;
}

const PAUSE = 250;

/**
 * Has the draft checked whenever the person pauses. Every change of the draft makes a new state; an answer is taken only
 * if none for a later state has been: what comes late never hides what is newer.
 */
export class CheckQueue<Answer> {
  /** Whether the last check could not be made; the next save checks as well. */
  failed = false;
  private readonly options: CheckQueueOptions<Answer>;
  private state = 0;
  private judged = 0;
  private asking = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private closed = false;

  constructor(options: CheckQueueOptions<Answer>) {
    this.options = options;
  }

  /** Whether what is shown speaks of an earlier state than the one that stands here. */
  get behind(): boolean {
    return this.judged < this.state;
  }

  /** The draft has changed. */
  touch(): void {
    this.state += 1;
    this.schedule(this.options.pause ?? PAUSE);
    this.options.changed();
  }

  /** The state as it is now: taken before asking elsewhere, to be given back with the answer. */
  mark(): number {
    return this.state;
  }

  /** Whether an answer about that state is to be taken; if so, it counts. */
  accepts(state: number): boolean {
    if (state < this.judged) return false;
    this.judged = state;
    this.failed = false;
    if (!this.behind) this.cancel();
    this.options.changed();
    return true;
  }

  close(): void {
    this.closed = true;
    this.cancel();
  }

  private schedule(after: number): void {
    this.cancel();
    if (!this.closed) this.timer = setTimeout(() => void this.run(), after);
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.timer = null;
    if (this.asking || !this.behind) return;
    const state = this.state;
    const asked = this.options.ask();
    if (asked === null) return this.schedule(100);
    this.asking = true;
    try {
      const answer = await asked;
      if (!this.closed && state > this.judged && this.accepts(state)) this.options.take(answer);
    } catch {
      this.failed = true;
      this.options.changed();
    } finally {
      this.asking = false;
    }
    // What was typed meanwhile has a pause of its own running, unless that has ended while this was under way.
    if (this.state > state && this.timer === null && !this.failed) this.schedule(0);
  }
}
