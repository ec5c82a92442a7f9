import type { Session, Traject } from '@doen-wat-nodig-is/core';
import { longestSavedWork, readSavedWork, saveWork, type SavedWork } from '@doen-wat-nodig-is/core/saved-work';
import type { nothing, TemplateResult } from 'lit';
import { downloadFile } from '../export/download-file.js';
import { interfaceLanguage } from '../messages/messages.js';
import type { SavableWork, SavingHost } from './savable-work.js';
import type { SavingContext, SavingIntents } from './saving-context.js';
import { savingMessagesFor, type SavingMessages } from './saving-messages.js';
import type { FileResult, SavingNotice, SavingQuestion, SavingState, UsableReading } from './saving-state.js';
import { savingFootView, savingHeadView, savingPanelView } from './saving-view.js';
import { savingStyles } from './saving.styles.js';
import { tabCopy, tabCopyName, type TabCopy } from './tab-copy.js';
import { tellNotice, tellUselessFile } from './tell-saving.js';
import { findTypedData, replaceTypedData } from './typed-texts.js';

/** Keeps the work of one element in the browser tab, in files, or nowhere, as the person and the page ask. */
export class SavingController {
  readonly #host: SavingHost;
  readonly #savable: SavableWork;
  #notice: SavingNotice | undefined;
  #question: SavingQuestion | undefined;
  #file: FileResult | undefined;
  /** What was kept last, so that the same is not kept twice. */
  #kept = '';

  constructor(host: SavingHost, savable: SavableWork) {
    this.#host = host;
    this.#savable = savable;
    host.addEventListener('dwn-export', ({ document }) => {
      // Who has finished and has the record needs no copy here, least of all at a desk that others use.
      if (document === 'record' && savable.isDone()) this.forget();
    });
    const { styleSheet } = savingStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** Brings back what this tab kept, when nothing was done here yet. */
  resume(): void {
    const storage = this.#savable.storage();
    const copy = this.#copy;
    if (!storage || !copy || !this.#isBlank) return;
    this.#kept = '';
    this.#notice = undefined;
    this.#question = undefined;
    this.#file = undefined;
    if (copy.isTaken) {
      this.#tell({ kind: 'taken' });
      return;
    }
    const contents = copy.read();
    if (contents.status === 'forbidden') this.#tell({ kind: 'forbidden' });
    else if (contents.text !== undefined) this.#take(contents.text, storage.idle, copy);
  }

  /** Keeps what there is now. To be called after each change. */
  keep(): void {
    const copy = this.#copy;
    const work = this.#work;
    // What the tab has is not written over while the person is asked what to do with it.
    if (!copy || !work || (this.#question?.kind === 'go-on' && this.#question.from === 'tab')) return;
    const now = JSON.stringify({ ...work, savedAt: '' });
    if (now === this.#kept) return;
    const isFirst = this.#kept === '';
    this.#kept = now;
    if (!this.#isBlank) this.#hear(copy.keep(JSON.stringify(work)));
    // Nothing was done yet, and what the tab has could not be used: that may stay until something is.
    else if (!isFirst) copy.remove();
  }

  /** Takes away what this tab keeps; what is on the screen stays there. It is kept again from the next change on. */
  forget(): void {
    this.keep();
    this.#copy?.remove();
  }

  /** The person has gone to another screen: what was told has been read. */
  look(): void {
    if (this.#question?.kind === 'go-on') return;
    if (!isTrouble(this.#notice)) this.#notice = undefined;
    this.#file = undefined;
    this.#question = undefined;
  }

  /** Gives the person their work as a file; asks first when it may hold personal data. */
  save(): void {
    const work = this.#work;
    if (!work) return;
    const findings = findTypedData(work, this.#savable.aids());
    if (findings.length > 0) this.#ask({ kind: 'personal-data', findings, work });
    else this.#download(work);
  }

  /** Reads a file that the person chose. Nothing here changes unless it can be gone on with. */
  async open(file: File): Promise<void> {
    // In bytes; a character takes up to three of them.
    const isTooLarge = file.size > longestSavedWork * 3;
    // A file may be gone by the time it is read.
    const text = isTooLarge ? '' : await file.text().catch(() => '');
    const reading = isTooLarge ? ({ status: 'too-large' } as const) : readSavedWork(text, this.#savable.aids());
    if (!('match' in reading)) {
      this.#file = { kind: 'useless', reading };
      this.#question = undefined;
      this.#say(tellUselessFile(reading, this.#words));
      return;
    }
    const replaces = !this.#isBlank;
    if (replaces || reading.status === 'other-version') this.#ask({ kind: 'go-on', from: 'file', reading, replaces });
    else this.#restore(reading, true);
  }

  /** Above the contents: what was resumed, or what to decide about it. */
  head(level: number): TemplateResult | typeof nothing {
    return savingHeadView(this.#state, this.#contextAt(level), this.#intents);
  }

  /** Below the contents: that this tab keeps the work. */
  foot(level: number): TemplateResult | typeof nothing {
    return savingFootView(this.#state, this.#contextAt(level), this.#intents);
  }

  /** What *Bewaren* opens. */
  panel(level: number): TemplateResult {
    return savingPanelView(this.#state, this.#contextAt(level), this.#intents);
  }

  /** What to say at the end about where the work is; nothing when it is nowhere but on the screen. */
  get stillInTab(): string | undefined {
    return this.#state.inTab ? this.#words.stillInTab : undefined;
  }

  get #words(): SavingMessages {
    return savingMessagesFor(this.#savable.lang(), this.#savable.speech());
  }

  #contextAt(level: number): SavingContext {
    return { words: this.#words, level, lang: interfaceLanguage(this.#savable.lang()) };
  }

  get #state(): SavingState {
    return {
      notice: this.#notice,
      question: this.#question,
      file: this.#file,
      inTab:
        this.#savable.storage() !== undefined && !['forbidden', 'taken', 'full'].includes(this.#notice?.kind ?? ''),
      hasWork: !this.#isBlank,
    };
  }

  readonly #intents: SavingIntents = {
    save: () => this.save(),
    saveAnyway: () => this.#saveFound((work) => work),
    saveReplaced: () => this.#saveFound((work) => replaceTypedData(work, this.#savable.aids())),
    open: (file: File) => void this.open(file),
    goOn: () => this.#goOn(),
    cancel: () => this.#cancel(),
    askToClear: () => this.#ask({ kind: 'clear' }),
    clear: () => this.#clear(),
  };

  get #work(): SavedWork | undefined {
    const work = this.#savable.work();
    return work && saveWork(work, { now: new Date(), beside: this.#savable.beside() });
  }

  get #isBlank(): boolean {
    const work = this.#savable.work();
    return !work || isBlank(work, this.#savable.beside());
  }

  get #copy(): TabCopy | undefined {
    const storage = this.#savable.storage();
    const aids = this.#savable.aids().map(({ definition }) => definition.id);
    if (!storage || aids.length === 0) return undefined;
    return tabCopy(tabCopyName(this.#host.localName, aids, storage.key), this.#host);
  }

  #take(text: string, idle: number, copy: TabCopy): void {
    const reading = readSavedWork(text, this.#savable.aids());
    if (!('match' in reading)) {
      this.#tell({ kind: 'useless', reading });
      return;
    }
    if (Date.now() - Date.parse(reading.work.savedAt) > idle * 60_000) {
      copy.remove();
      this.#tell({ kind: 'idle', minutes: idle });
    } else if (reading.status === 'other-version') {
      this.#ask({ kind: 'go-on', from: 'tab', reading, replaces: false });
    } else {
      this.#restore(reading, false);
    }
  }

  #restore({ work, match }: UsableReading, isAsked: boolean): void {
    this.#question = undefined;
    this.#file = undefined;
    this.#savable.restore(work, match, isAsked);
    this.#tell({ kind: 'resumed' });
  }

  #goOn(): void {
    if (this.#question?.kind === 'go-on') this.#restore(this.#question.reading, true);
  }

  #saveFound(change: (work: SavedWork) => SavedWork): void {
    if (this.#question?.kind === 'personal-data') this.#download(change(this.#question.work));
  }

  #download(work: SavedWork): void {
    const [only, ...more] = work.aids;
    const name = only && more.length === 0 ? only.id : 'traject';
    downloadFile(`${name}-${work.savedAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(work, null, 2));
    this.#question = undefined;
    this.#file = { kind: 'saved' };
    this.#say(this.#words.saved);
  }

  #cancel(): void {
    const isFromTab = this.#question?.kind === 'go-on' && this.#question.from === 'tab';
    this.#question = undefined;
    this.#host.requestUpdate();
    if (!isFromTab) return;
    this.#copy?.remove();
    this.keep();
  }

  #clear(): void {
    this.#question = undefined;
    this.#notice = undefined;
    this.#file = undefined;
    this.#savable.clear();
    this.forget();
    this.#say(this.#words.cleared);
  }

  #hear(result: ReturnType<TabCopy['keep']>): void {
    const was = this.#notice?.kind;
    if (result !== 'kept' && was !== result) this.#tell({ kind: result });
    // There is room again.
    else if (result === 'kept' && was === 'full') this.#notice = undefined;
  }

  #tell(notice: SavingNotice): void {
    this.#notice = notice;
    this.#say(tellNotice(notice, this.#words));
  }

  #ask(question: SavingQuestion): void {
    this.#question = question;
    this.#file = undefined;
    this.#host.requestUpdate();
    void this.#focusQuestion(question);
  }

  /** What was asked by the person takes focus; what the page opens with does not. */
  async #focusQuestion(question: SavingQuestion): Promise<void> {
    if (question.kind === 'go-on' && question.from === 'tab') {
      this.#savable.announce(this.#words.otherVersion.title);
      return;
    }
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('[data-saving-focus]')?.focus();
  }

  #say(text: string): void {
    this.#savable.announce(text);
    this.#host.requestUpdate();
  }
}

/** Whether this tab does not keep the work, though it was asked to. */
function isTrouble(notice: SavingNotice | undefined): boolean {
  return notice?.kind === 'full' || notice?.kind === 'forbidden' || notice?.kind === 'taken';
}

/** Whether nothing was done yet. */
function isBlank(work: Session | Traject, beside: SavedWork['beside']): boolean {
  if (Object.keys(beside).length > 0) return false;
  if ('aid' in work) return Object.keys({ ...work.snapshot.answers, ...work.snapshot.withdrawn }).length === 0;
  const { trail, aside } = work.state;
  return trail.length + aside.length === 1 && trail.every(({ answers }) => Object.keys(answers).length === 0);
}
