import { keptOf, resumed, type Kept } from '@/lib/drafting/keep';
import type { Field } from '@/lib/drafting/fields';
import { answered, begun, edited, maySend, sending, settled, unsavedFields, type Known, type Side, type Writing } from '@/lib/drafting/writing';
import type { Draft } from '@/lib/drafting/draft';
import type { Sent } from './calls';
import type { Device } from './device';
import type { Person } from './editor-types';

/** How long nothing is typed before it is saved by itself. */
const PAUSE_MS = 700;
const FIRST_RETRY_MS = 4_000;
const LONGEST_RETRY_MS = 60_000;

export type Surroundings = {
  readonly send: (base: number, draft: Draft) => Promise<Sent>;
  readonly device: Device;
  readonly now: () => string;
};
export type Shown = Writing & {
  readonly isUnsaved: boolean;
  /** Whether this device has what is not saved. */
  readonly isKept: boolean;
  readonly others: readonly Person[];
};

/** One entry being written: keeps each change on the device, saves after a pause, never twice at once, and tries again. */
export class WritingStore {
  private shown: Shown;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private retryMs = FIRST_RETRY_MS;

  constructor(
    known: Known,
    others: readonly Person[],
    private readonly around: Surroundings,
  ) {
    this.shown = { ...begun(known), isUnsaved: false, isKept: true, others };
  }

  readonly read = (): Shown => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly edit = (field: Field, value: unknown): void => {
    this.show(edited(this.shown, field, value));
    this.sendIn(PAUSE_MS);
  };

  /** Goes on with what a device kept, on top of what the server has. */
  readonly resume = (kept: Kept): void => {
    this.show({ ...this.shown, ...resumed(kept, this.shown.base) });
    this.sendIn(0);
  };

  readonly settle = (choices: Readonly<Partial<Record<Field, Side>>>): void => {
    this.show(settled(this.shown, choices));
    this.sendIn(0);
  };

  readonly meet = (others: readonly Person[]): void => {
    if (JSON.stringify(others) !== JSON.stringify(this.shown.others)) this.show({ ...this.shown, others });
  };

  /** Saves without waiting for a pause, when there is something to save. */
  readonly saveNow = async (): Promise<void> => {
    this.stop();
    await this.running;
    if (!maySend(this.shown)) return;
    this.running = this.save();
    await this.running;
  };

  readonly stop = (): void => clearTimeout(this.timer);

  private async save(): Promise<void> {
    const { base, draft } = this.shown;
    this.show(sending(this.shown));
    const { answer, others } = await this.around.send(base.number, draft);
    this.show({ ...this.shown, ...answered(this.shown, answer), ...(others ? { others } : {}) });
    this.afterwards();
  }

  private afterwards(): void {
    const { trouble } = this.shown;
    if (!trouble) this.retryMs = FIRST_RETRY_MS;
    if (!trouble && maySend(this.shown)) this.sendIn(PAUSE_MS);
    if (!trouble || !maySend(this.shown) || !mayPass(trouble)) return;
    this.sendIn(this.retryMs);
    this.retryMs = Math.min(2 * this.retryMs, LONGEST_RETRY_MS);
  }

  private sendIn(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.saveNow(), milliseconds);
  }

  private show(next: Writing & { readonly others?: readonly Person[] }): void {
    const isKept = this.around.device.keep(keptOf(next, this.around.now()));
    this.shown = { ...this.shown, ...next, isUnsaved: unsavedFields(next).length > 0, isKept };
    for (const listener of this.listeners) listener();
  }
}

/** Troubles that end by themselves. Someone who signed in again in another window is noticed the same way. */
function mayPass(trouble: NonNullable<Writing['trouble']>): boolean {
  return trouble.is !== 'refused' || trouble.because === 'server';
}
