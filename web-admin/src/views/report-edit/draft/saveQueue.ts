import type { DraftPatch, DraftSaved } from '@/api/types';
import { applied, placesOf, type Change, type DraftContent } from './content';
import {
  acknowledged,
  changesBetween,
  isEmpty,
  placesIn,
  rebased,
  sameAny,
  settled,
  valueAt,
  type Changes,
  type Conflict,
} from './patches';

export type Kind = DraftPatch['kind'];
export type PlaceState = 'pending' | 'refused' | 'conflict';

/** Why saving does not go on: tried again by itself, or only after the person has done something. */
export interface Trouble {
  message: string;
  passing: boolean;
}

export interface SaveQueueOptions {
  send: (patch: DraftPatch) => Promise<DraftSaved>;
  /** Puts what was thrown into a sentence, and says whether it passes by itself. */
  troubleOf: (thrown: unknown) => Trouble;
  saved: (answer: DraftSaved) => void;
  changed: () => void;
  /** Milliseconds after the last edit. */
  pause?: number;
  /** Milliseconds before the next attempt. */
  retry?: number;
}

const PAUSE = 2000;
const RETRY = 8000;
const KINDS: readonly Kind[] = ['zero-confirmation', 'carry-over', 'undo', 'edit'];

/**
 * Holds what the person has typed against what the server is known to have, and sends the difference: after a pause, one
 * request at a time, each place on its own. What is refused or in conflict stays here and is not sent again before the
 * person has acted on it.
 */
export class SaveQueue {
  mine: DraftContent;
  known: DraftContent;
  version: number;
  savedAt: string | null = null;
  trouble: Trouble | null = null;
  sending = false;
  conflicts: Conflict[] = [];
  readonly refusals = new Map<string, string>();
  private readonly kinds = new Map<string, Kind>();
  private readonly options: SaveQueueOptions;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private closed = false;

  constructor(content: DraftContent, version: number, options: SaveQueueOptions) {
    this.mine = content;
    this.known = content;
    this.version = version;
    this.options = options;
  }

  edit(changes: readonly Change[], kind: Kind = 'edit'): void {
    this.mine = applied(this.mine, changes);
    for (const place of changes.flatMap(placesOf)) {
      this.kinds.set(place, kind);
      this.refusals.delete(place);
    }
    this.schedule(this.options.pause ?? PAUSE);
    this.options.changed();
  }

  /** The places that are not on the server as they stand here. */
  states(): Map<string, PlaceState> {
    const states = new Map<string, PlaceState>();
    for (const place of placesIn(changesBetween(this.known, this.mine))) states.set(place, 'pending');
    for (const place of this.refusals.keys()) states.set(place, 'refused');
    for (const conflict of this.conflicts) states.set(conflict.place, 'conflict');
    return states;
  }

  /** What the server would have to know to judge this content as if it were saved; places in conflict are left out. */
  patchTo(content: DraftContent): DraftPatch {
    const open = new Set(this.conflicts.map((conflict) => conflict.place));
    return { base: this.version, kind: 'edit', ...changesBetween(this.known, content, (place) => !open.has(place)) };
  }

  /** What would be lost with this page; places that the server refused for a secret marking are not among it. */
  unsaved(): Changes {
    return changesBetween(this.known, this.mine, (place) => !this.refusals.has(place));
  }

  get clean(): boolean {
    return isEmpty(changesBetween(this.known, this.mine));
  }

  /** Sends what there is to send now. Resolves when nothing is left that can be sent, or saving is in trouble. */
  flush(): Promise<void> {
    this.cancel();
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  close(): void {
    this.closed = true;
    this.cancel();
  }

  /** Takes over what the server has now; what was typed here stays, and meets it place by place. */
  meet(server: DraftContent, version: number): void {
    if (version < this.version) return;
    this.takeOver(server, version, changesBetween(this.known, this.mine));
  }

  /** Takes up changes that were kept from an earlier page. */
  restore(kept: Changes): void {
    this.takeOver(this.known, this.version, kept);
    this.schedule(0);
  }

  /** The person's choice in a conflict. */
  settle(place: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.find((other) => other.place === place);
    if (!conflict) return;
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
    if (choice === 'theirs') this.mine = settled(this.mine, place, conflict.theirs, this.known);
    this.schedule(0);
    this.options.changed();
  }

  private takeOver(server: DraftContent, version: number, changes: Changes): void {
    const { mine, conflicts } = rebased(server, changes);
    this.known = server;
    this.mine = mine;
    this.version = version;
    this.conflicts = [...this.stillOpen(conflicts), ...conflicts];
    this.options.changed();
  }

  /** A conflict that the person has not settled stays one, against what the other side has now. */
  private stillOpen(found: readonly Conflict[]): Conflict[] {
    return this.conflicts
      .filter((conflict) => !found.some((other) => other.place === conflict.place))
      .map((conflict) => ({
        ...conflict,
        mine: valueAt(this.mine, conflict.place),
        theirs: valueAt(this.known, conflict.place),
      }))
      .filter((conflict) => !sameAny(conflict.mine, conflict.theirs));
  }

  private schedule(after: number): void {
    this.cancel();
    if (this.closed) return;
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    for (let next = this.next(); next !== null && !this.closed; next = this.next()) {
      this.sending = true;
      this.options.changed();
      try {
        this.take(next.changes, await this.options.send(next.patch));
      } catch (thrown) {
        this.trouble = this.options.troubleOf(thrown);
        if (this.trouble.passing) this.schedule(this.options.retry ?? RETRY);
        return;
      } finally {
        this.sending = false;
        this.options.changed();
      }
    }
  }

  /** The next request: places of one kind, those left out that wait for the person. */
  private next(): { patch: DraftPatch; changes: Changes } | null {
    const waiting = new Set([...this.refusals.keys(), ...this.conflicts.map((conflict) => conflict.place)]);
    for (const kind of KINDS) {
      const changes = changesBetween(
        this.known,
        this.mine,
        (place) => !waiting.has(place) && this.kindOf(place) === kind,
      );
      if (!isEmpty(changes)) return { patch: { base: this.version, kind, ...changes }, changes };
    }
    return null;
  }

  private kindOf(place: string): Kind {
    const kind = this.kinds.get(place) ?? 'edit';
    const fromBlank = valueAt(this.known, place) === null && valueAt(this.mine, place) === 0;
    return kind === 'zero-confirmation' && !fromBlank ? 'edit' : kind;
  }

  private take(sent: Changes, answer: DraftSaved): void {
    const before = this.mine;
    this.known = acknowledged(this.known, sent, answer);
    this.version = answer.version;
    this.savedAt = answer.savedAt;
    this.trouble = null;
    for (const refusal of answer.refused) this.refusals.set(refusal.place, refusal.message);
    for (const conflict of answer.conflicts) {
      const others = this.conflicts.filter((other) => other.place !== conflict.place);
      const mine = valueAt(before, conflict.place);
      this.conflicts = [
        ...others,
        {
          place: conflict.place,
          mine,
          theirs: conflict.theirs,
          by: conflict.by?.name ?? null,
          at: conflict.at ?? null,
        },
      ];
    }
    for (const place of placesIn(sent)) this.kinds.delete(place);
    this.options.saved(answer);
  }
}
