import { DwnAid } from '@doen-wat-nodig-is/elements';

/** Answers by the id of their question: the code of an option, several codes, or what is typed. */
export type StoryAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who uses an aid as people do: chooses, types and presses. Throws where a person would be stuck. */
export interface Person {
  /** Fills in what is on screen, and stays there. */
  readonly fillsIn: (answers: StoryAnswers) => Promise<void>;
  /** Answers one question after the other; skips those that are not asked. */
  readonly answers: (answers: StoryAnswers) => Promise<void>;
  /** Presses the button of a form: *Volgende*, or *Naar het advies* below a page. */
  readonly goesOn: () => Promise<void>;
  readonly presses: (button: string) => Promise<void>;
  /** Opens every part with this summary. */
  readonly opens: (summary: string) => Promise<void>;
  /** Chooses what has this label, where it is offered first. */
  readonly picks: (label: string) => Promise<void>;
  /** Makes sure that a heading is on screen. */
  readonly sees: (heading: string) => void;
  /** Waits until a heading comes on screen. */
  readonly waitsFor: (heading: string) => Promise<void>;
  /** Puts a heading, and what is below it, in view. */
  readonly looksAt: (heading: string) => void;
  /** Makes sure which outcome is advised. */
  readonly isAdvised: (outcome: string) => void;
}

const headings = 'h2, h3, h4, h5, h6';
/** In milliseconds: after this, what a person waits for will not come. */
const patience = 5000;

/** The person at the first `<dwn-aid>` in a story, or in a shadow root. */
export async function personAt(canvas: ParentNode): Promise<Person> {
  const aid = canvas.querySelector('dwn-aid');
  if (!(aid instanceof DwnAid)) throw new Error('There is no <dwn-aid> in this story.');
  await aid.updateComplete;
  const { renderRoot } = aid;

  const all = (selector: string) => [...renderRoot.querySelectorAll<HTMLElement>(selector)];
  const search = (selector: string, text: string) =>
    all(selector).filter((element) => element.textContent.trim().startsWith(text));
  const find = (selector: string, text: string) => {
    const found = search(selector, text);
    if (found.length === 0) throw new Error(`“${text}” is not on screen.`);
    return found;
  };
  const click = async (elements: readonly HTMLElement[]) => {
    for (const element of elements) element.click();
    await aid.updateComplete;
  };
  const isAsked = (question: string) => all(`#q-${question}, [name="${question}"]`).length > 0;
  const fillIn = async (question: string, answer: string | readonly string[]) => {
    const [field] = all(`#q-${question}`);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = String(answer);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await aid.updateComplete;
      return;
    }
    for (const code of [answer].flat()) {
      const option = all(`[name="${question}"][value="${String(code)}"]`);
      if (option.length === 0) throw new Error(`Question “${question}” does not offer “${String(code)}” now.`);
      await click(option);
    }
  };
  const goesOn = () => click(all('form [type="submit"]'));

  return {
    goesOn,
    async fillsIn(answers) {
      for (const [question, answer] of Object.entries(answers)) await fillIn(question, answer);
    },
    async answers(answers) {
      for (const [question, answer] of Object.entries(answers)) {
        if (!isAsked(question)) continue;
        await fillIn(question, answer);
        await goesOn();
      }
    },
    presses: (button) => click(find('button', button)),
    picks: (label) => click(find('label', label).slice(0, 1)),
    opens: (summary) => click(find('summary', summary)),
    sees(heading) {
      find(headings, heading);
    },
    async waitsFor(heading) {
      const deadline = performance.now() + patience;
      while (performance.now() < deadline && search(headings, heading).length === 0)
        await new Promise(requestAnimationFrame);
      find(headings, heading);
    },
    looksAt(heading) {
      find(headings, heading)[0]?.scrollIntoView();
    },
    isAdvised(outcome) {
      const advised = aid.record?.outcome?.id;
      if (advised !== outcome) throw new Error(`The advice is “${advised}”, not “${outcome}”.`);
    },
  };
}
