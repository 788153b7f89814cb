import { reversed, type Change } from './content';

/** What one act of the person changed: undone and done again as a whole. */
export interface Step {
  label: string;
  changes: readonly Change[];
  /** Steps with the same key, done in quick succession, are one: the letters of a word. */
  joins?: string;
}

const JOIN_WITHIN = 1200;
const DEPTH = 200;

export class UndoStack {
  private readonly past: (Step & { at: number })[] = [];
  private readonly future: Step[] = [];

  push(step: Step, now: number): void {
    if (step.changes.length === 0) return;
    this.future.length = 0;
    const last = this.past[this.past.length - 1];
    if (last && step.joins !== undefined && last.joins === step.joins && now - last.at < JOIN_WITHIN) {
      this.past[this.past.length - 1] = { ...last, changes: joined(last.changes, step.changes), at: now };
      return;
    }
    this.past.push({ ...step, at: now });
    if (this.past.length > DEPTH) this.past.shift();
  }

  /** The changes that take the last step back; null when there is none. */
  undo(): Step | null {
    const step = this.past.pop();
    if (!step) return null;
    this.future.push(step);
    return { label: step.label, changes: reversed(step.changes) };
  }

  redo(): Step | null {
    const step = this.future.pop();
    if (!step) return null;
    this.past.push({ ...step, at: 0 });
    return step;
  }

  /** What was undone can no longer be: somebody else's changes have come in between. */
  clear(): void {
    this.past.length = 0;
    this.future.length = 0;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  get nextLabel(): string {
    return this.past[this.past.length - 1]?.label ?? '';
  }
}

/** Two steps on the same places as one: from where the first began to where the second ended. */
function joined(first: readonly Change[], second: readonly Change[]): Change[] {
  const keyOf = (change: Change) => `${change.place} ${change.place === 'title' ? '' : change.id}`;
  const result = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second) {
    const before = result.get(keyOf(change));
    result.set(keyOf(change), before ? ({ ...before, to: change.to } as Change) : change);
  }
  return [...result.values()];
}
