import { compareWithTab } from '#src/app/compare.ts';
import type { Saved } from '#src/app/session.ts';
import type { Studio } from '#src/app/studio.ts';
import type { Project } from '#src/document/project.ts';
import { ChangeLog, type Span } from './changes.ts';
import { Hurry } from './hurry.ts';
import { notify, tellTrouble, tellTroubles } from './notices.ts';
import { speak } from './speak.ts';
import type { Start } from './start.ts';
import { type Kept, revisionOf, type Storage } from './storage.ts';
import { type Opened, restore, type Stored, store } from './stored.ts';
import { listenForTabs } from './tabs.ts';

/** How long after a change it is saved, ms: long enough to save a word, not each letter of it. */
const SAVE_AFTER = 300;

/**
 * Keeps project and open flow in this browser shortly after each change, and at once when the page is left. Another
 * tab's version is never overwritten unasked, and a failure is never silent. Answers how to stop.
 */
export function keepSaved(studio: Studio, start: Start): () => void {
  const { storage, place, troubles } = start;
  void tellTroubles(studio, troubles);
  if (!storage) {
    studio.session.getState().set({ saved: 'failed' });
    return askBeforeLosing(studio);
  }
  const keeper = new Keeper(studio, storage, start);
  const leave = () => {
    if (document.visibilityState === 'hidden') keeper.saveNow();
  };
  const stops = [
    studio.document.subscribe(keeper.changed),
    studio.session.subscribe(keeper.changed),
    askBeforeLosing(studio),
    listenForTabs(place, () => tellOtherTab(studio)),
    keeper.stop,
  ];
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', keeper.saveLast);
  return () => {
    document.removeEventListener('visibilitychange', leave);
    window.removeEventListener('pagehide', keeper.saveLast);
    for (const stop of stops) stop();
  };
}

/** What does not fit is nowhere but on the screen: closing the page asks first. Answers how to stop. */
function askBeforeLosing({ session }: Studio): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (session.getState().heldFields > 0) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

function tellOtherTab(studio: Studio): void {
  const t = speak(studio.session.getState().uiLanguage);
  notify(studio, { title: t('other-tab'), lines: [t('other-tab-help')], tone: 'neutral' });
}

const isSame = (one: Opened, other: Opened): boolean =>
  one.project === other.project && one.flowId === other.flowId;

/** Saves one studio's project to one place, one save at a time. */
class Keeper {
  readonly #studio: Studio;
  readonly #storage: Storage;
  readonly #place: string;
  readonly #page = crypto.randomUUID();
  readonly #hurry: Hurry;
  #revision: number;
  /** The stored part of the history. */
  #log: ChangeLog;
  /** What was saved last, or opened. */
  #kept: Opened;
  /** What was last seen, so that a change is told from a mere selection. */
  #seen: Opened;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  constructor(studio: Studio, storage: Storage, { place, revision, changes, first }: Start) {
    this.#studio = studio;
    this.#storage = storage;
    this.#place = place;
    this.#hurry = new Hurry(localStorage, place, this.#page);
    this.#revision = revision;
    this.#log = new ChangeLog(changes, first);
    this.#kept = this.#now();
    this.#seen = this.#kept;
  }

  readonly changed = (): void => {
    const now = this.#now();
    if (isSame(now, this.#seen)) return;
    this.#seen = now;
    if (this.#isElsewhere()) this.#askWhose();
    else if (this.#isDirty()) this.#saveSoon();
  };

  #saveSoon(): void {
    this.#say('saving');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.saveNow, SAVE_AFTER);
  }

  readonly saveNow = (): void => {
    clearTimeout(this.#timer);
    if (this.#isElsewhere() || this.#saving || !this.#isDirty()) return;
    this.#saving = this.#save().finally(() => {
      this.#saving = undefined;
      // What changed meanwhile is next; after a failure only a new change tries again.
      if (this.#studio.session.getState().saved === 'saved' && this.#isDirty()) this.#saveSoon();
    });
  };

  /** The page is being closed: a save that has only begun may never be finished. */
  readonly saveLast = (): void => {
    if (!this.#isDirty()) return;
    const edit = this.#log.editFor(this.#studio.document.getState());
    this.#hurry.write(this.#record(this.#now(), edit.span), edit.put);
    this.saveNow();
  };

  readonly stop = (): void => clearTimeout(this.#timer);

  #now(): Opened {
    const { flowId } = this.#studio.session.getState();
    return { project: this.#studio.document.getState().project, flowId };
  }

  #record(opened: Opened, changes?: Span): Stored {
    return store(opened, this.#revision + 1, this.#page, changes);
  }

  #isDirty(): boolean {
    return !isSame(this.#now(), this.#kept);
  }

  #say(saved: Saved): void {
    const { session } = this.#studio;
    if (session.getState().saved !== saved) session.getState().set({ saved });
  }

  /** Another tab has saved: nothing is written until somebody says whose version counts. */
  #isElsewhere(): boolean {
    return this.#studio.session.getState().saved === 'elsewhere';
  }

  async #save(): Promise<void> {
    const now = this.#now();
    try {
      const edit = this.#log.editFor(this.#studio.document.getState());
      const record = this.#record(now, edit.span);
      if (!(await this.#storage.save(this.#place, record, this.#revision, edit.put)))
        return this.#foundOther();
      this.#revision = record.revision;
      this.#log.written(edit);
      this.#kept = now;
      if (!this.#isDirty()) this.#hurry.clear();
      this.#say('saved');
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #failed(thrown: unknown): void {
    this.#say('failed');
    const t = speak(this.#studio.session.getState().uiLanguage);
    const lines = [t('not-kept-help', { reason: String(thrown) })];
    notify(this.#studio, { title: t('not-kept'), lines });
  }

  #foundOther(): void {
    this.#say('elsewhere');
    this.#studio.session.getState().set({ elsewhere: this.#theirs });
    this.#askWhose();
  }

  /** Asked again at each change, for whoever closed the notice and works on. */
  #askWhose(): void {
    const t = speak(this.#studio.session.getState().uiLanguage);
    notify(this.#studio, {
      title: t('changed-elsewhere'),
      lines: [t('changed-elsewhere-help')],
      tone: 'warning',
      actions: [
        { label: t('take-theirs'), run: () => this.#settle((theirs) => this.#takeTheirs(theirs)) },
        { label: t('keep-mine'), run: () => this.#settle((theirs) => this.#keepMine(theirs)) },
        { label: t('compare-theirs'), run: () => void compareWithTab(this.#studio) },
      ],
    });
  }

  /** Does what somebody decided, on what the other tab has saved by now. */
  #settle(act: (theirs: Kept) => Promise<void>): void {
    this.#studio.session.getState().set({ notice: null });
    this.#storage
      .readWithChanges(this.#place)
      .then(act)
      .catch((thrown: unknown) => this.#failed(thrown));
  }

  readonly #theirs = async (): Promise<Project | undefined> => {
    const { record, changes } = await this.#storage.readWithChanges(this.#place);
    return (await restore(record, changes)).value?.project;
  };

  async #takeTheirs(theirs: Kept): Promise<void> {
    await this.#storage.putAside(this.#place, this.#record(this.#now()));
    const { value } = await restore(theirs.record, theirs.changes);
    if (!value) return this.#keepMine(theirs);
    this.#studio.document.getState().load(value.project, value.changes);
    this.#log = new ChangeLog(value.changes, value.first);
    if (value.isHistoryLost) void tellTrouble(this.#studio, { kind: 'history-lost' });
    this.#studio.session.getState().openFlow(value.flowId);
    this.#goOn(value.revision, this.#now());
  }

  /** Their history goes with their version; ours is written anew as a whole. */
  async #keepMine({ record }: Kept): Promise<void> {
    if (record !== undefined) await this.#storage.putAside(this.#place, record);
    this.#log = new ChangeLog();
    this.#goOn(revisionOf(record), this.#kept);
    this.saveNow();
  }

  #goOn(revision: number, kept: Opened): void {
    this.#revision = revision;
    this.#kept = kept;
    this.#studio.session.getState().set({ elsewhere: null });
    this.#say(this.#isDirty() ? 'saving' : 'saved');
  }
}
