import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aids } from '@doen-wat-nodig-is/aids';
import { createSession, createRecord, trustAid, type Answers, type Session } from '@doen-wat-nodig-is/core';
import { saveWork, type SavedWork } from '@doen-wat-nodig-is/core/saved-work';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { everyQuestionType } from './definitions/every-question-type.js';
import { personAt } from './drive.js';
import './provide-story-aids.js';
import './variants.css';

/** `<dwn-aid>` that keeps its work in the tab, under a name of its own story. */
interface SavingArgs {
  aid?: string;
  key: string;
  lang?: string;
}

type SavingStory = StoryObj<SavingArgs>;

const aidId = 'standaardtoets';

const meta = {
  title: 'Bewaren/Tabblad en bestand',
  component: 'dwn-aid',
  render: savingView,
  parameters: { controls: { include: ['lang'] } },
  argTypes: { lang: { control: 'inline-radio', options: ['nl', 'en'] } },
} satisfies Meta<SavingArgs>;
export default meta;

export const Saved: SavingStory = {
  name: 'Bewaard in het tabblad',
  args: { key: 'bewaard' },
  beforeEach: () => forget('bewaard'),
  async play({ canvasElement }) {
    const person = await personAt(canvasElement);
    await shown(canvasElement, 'form');
    await person.fillsIn({ wens_bekend: 'ja' });
    await opens(canvasElement);
  },
};

export const Resumed: SavingStory = {
  name: 'Verder waar je was',
  args: { key: 'verder' },
  beforeEach: () => keep('verder', JSON.stringify(work())),
};

export const Clearing: SavingStory = {
  name: 'Wis alles: nog één keer gevraagd',
  args: { key: 'wissen' },
  beforeEach: () => keep('wissen', JSON.stringify(work())),
  async play({ canvasElement }) {
    (await shown(canvasElement, '[data-saving-clear]')).click();
  },
};

export const TooOld: SavingStory = {
  name: 'Te lang geleden',
  args: { key: 'oud' },
  beforeEach: () => keep('oud', JSON.stringify(work({ now: '2026-01-01T09:00:00Z' }))),
};

export const Full: SavingStory = {
  name: 'Geheugen vol',
  args: { key: 'vol' },
  beforeEach: () => refuse('setItem', 'QuotaExceededError'),
  play: ({ canvasElement }) => answers(canvasElement),
};

export const Forbidden: SavingStory = {
  name: 'Bewaren verboden',
  args: { key: 'verboden' },
  beforeEach: () => refuse('getItem', 'SecurityError'),
};

export const Corrupt: SavingStory = {
  name: 'Tabblad niet te lezen',
  args: { key: 'beschadigd' },
  beforeEach: () => keep('beschadigd', '{"kind":"doen-wat'),
};

export const OtherVersion: SavingStory = {
  name: 'Andere versie van de hulp',
  args: { key: 'versie' },
  beforeEach: () => keep('versie', JSON.stringify(ofOtherVersion())),
};

export const OtherVersionFile: SavingStory = {
  name: 'Bestand van een andere versie',
  args: { key: 'versie-bestand' },
  beforeEach: () => forget('versie-bestand'),
  play: async ({ canvasElement }) => {
    await answers(canvasElement);
    await chooses(canvasElement, JSON.stringify(ofOtherVersion()));
  },
};

export const Replace: SavingStory = {
  name: 'Bestand in plaats van wat er staat',
  args: { key: 'vervangen' },
  beforeEach: () => forget('vervangen'),
  play: async ({ canvasElement }) => {
    await answers(canvasElement);
    await chooses(canvasElement, JSON.stringify(work()));
  },
};

export const Foreign: SavingStory = {
  name: 'Bestand is een vastlegging',
  args: { key: 'vastlegging' },
  beforeEach: () => forget('vastlegging'),
  play: async ({ canvasElement }) => {
    await answers(canvasElement);
    await chooses(canvasElement, JSON.stringify(createRecord(session().snapshot, { now: new Date() })));
  },
};

export const Damaged: SavingStory = {
  name: 'Bestand is beschadigd',
  args: { key: 'bestand' },
  beforeEach: () => forget('bestand'),
  play: ({ canvasElement }) => chooses(canvasElement, '{"kind":"doen-wat'),
};

export const PersonalData: SavingStory = {
  name: 'Persoonsgegevens in het bestand',
  args: { key: 'persoon', aid: everyQuestionType.id },
  beforeEach: () => {
    const typed = createSession(trustAid(everyQuestionType));
    const question = everyQuestionType.sections.flatMap(({ questions }) => questions).find(isLongText);
    if (question) typed.answer(question.id, 'Bel hem op 06 12345678 of mail jan@voorbeeld.nl.');
    return keep('persoon', JSON.stringify(saveWork(typed, { now: new Date() })), everyQuestionType.id);
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.dwn-saving-notice');
    await opens(canvasElement);
    (await shown(canvasElement, '.dwn-save .dwn-saving-actions button')).click();
  },
};

export const English: SavingStory = {
  name: 'In het Engels, andere versie',
  args: { key: 'engels', lang: 'en' },
  beforeEach: () => keep('engels', JSON.stringify(ofOtherVersion())),
};

export const Narrow: SavingStory = {
  name: 'Smal (320 pixels), andere versie',
  args: { key: 'smal' },
  render: (args) => html`<div class="story-narrow">${savingView(args)}</div>`,
  beforeEach: () => keep('smal', JSON.stringify(ofOtherVersion())),
};

function savingView({ aid = aidId, key, lang }: SavingArgs): TemplateResult {
  return html`<dwn-aid aid=${aid} storage="session" storage-key=${key} lang=${ifDefined(lang)}></dwn-aid>`;
}

/** Some answers that a person gave before. */
function session(): Session {
  const given: Answers = { wens_bekend: 'ja', doelen: ['meedoen_of_werk'] };
  return createSession(trustAid(aids[aidId]), { answers: given });
}

function work({ now }: { readonly now?: string } = {}): SavedWork {
  return saveWork(session(), { now: now ?? new Date() });
}

/** With a question that is gone, and one that reads otherwise now. */
function ofOtherVersion(): SavedWork {
  const saved = work();
  return {
    ...saved,
    aids: saved.aids.map((aid) => ({
      ...aid,
      version: '0.9.0',
      words: {
        ...aid.words,
        wens_bekend: { text: 'Weet je wat de inwoner wil?', label: 'Ja' },
        netwerk: { text: 'Heeft de inwoner mensen om op terug te vallen?', label: 'Ja, familie' },
      },
    })),
    course: {
      ...saved.course,
      trail: saved.course.trail.map((aid) => ({
        ...aid,
        version: '0.9.0',
        answers: { ...aid.answers, netwerk: 'familie' },
      })),
    },
  };
}

function isLongText({ type }: { readonly type: string }): boolean {
  return type === 'long-text';
}

function nameOf(key: string, aid = aidId): string {
  return `doen-wat-nodig-is:${JSON.stringify(['dwn-aid', key, aid])}`;
}

/** Puts something where the story will look for its work. Returns what takes it away. */
function keep(key: string, text: string, aid = aidId): () => void {
  sessionStorage.setItem(nameOf(key, aid), text);
  return () => sessionStorage.removeItem(nameOf(key, aid));
}

function forget(key: string): () => void {
  sessionStorage.removeItem(nameOf(key));
  return () => sessionStorage.removeItem(nameOf(key));
}

/** Lets the browser refuse to keep our work, and nobody else's. Returns the function that ends it. */
function refuse(method: 'getItem' | 'setItem', error: string): () => void {
  const usual = Object.getOwnPropertyDescriptor(Storage.prototype, method) ?? {};
  const call = usual.value as (...values: readonly string[]) => unknown;
  Object.defineProperty(Storage.prototype, method, {
    ...usual,
    value(this: Storage, name: string, ...values: readonly string[]) {
      if (name.startsWith('doen-wat-nodig-is:')) throw new DOMException('Refused by this story', error);
      return call.call(this, name, ...values);
    },
  });
  return () => Object.defineProperty(Storage.prototype, method, usual);
}

async function answers(canvas: ParentNode): Promise<void> {
  await shown(canvas, 'form');
  await (await personAt(canvas)).fillsIn({ wens_bekend: 'nee' });
}

async function opens(canvas: ParentNode): Promise<void> {
  (await shown(canvas, '.dwn-save summary')).click();
  await shown(canvas, '.dwn-save input[type=file]');
}

/** *Verder met bestand*, with a file of this text. */
async function chooses(canvas: ParentNode, text: string): Promise<void> {
  await opens(canvas);
  const input = (await shown(canvas, '.dwn-save input[type=file]')) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], 'werk.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await shown(canvas, '.dwn-saving-result, .dwn-saving-question');
}

/** Waits until something is on the screen of the aid. */
async function shown(canvas: ParentNode, selector: string): Promise<HTMLElement> {
  for (const deadline = performance.now() + 5000; performance.now() < deadline;) {
    const found = canvas.querySelector('dwn-aid')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`“${selector}” does not come.`);
}
