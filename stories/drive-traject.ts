import { DwnTraject } from '@doen-wat-nodig-is/elements';
import { personAt, type Person, type StoryAnswers } from './drive.js';

/** Somebody who goes from aid to aid. Throws where a person would be stuck. */
export interface PersonOnTheWay {
  /** The same person at the aid that is before them. */
  readonly atAid: () => Promise<Person>;
  /** Answers all of an aid, and reads its advice. */
  readonly isAdvised: (answers: StoryAnswers, outcome: string) => Promise<void>;
  /** Presses a button, within the aid or around it. */
  readonly presses: (button: string) => Promise<void>;
  /** Opens every part around the aid with this summary. */
  readonly opens: (summary: string) => Promise<void>;
  /** Makes sure that a heading is around the aid. */
  readonly sees: (heading: string) => void;
}

/** The person at the `<dwn-traject>` in a story. */
export async function personOnTheWay(canvas: Element): Promise<PersonOnTheWay> {
  const traject = canvas.querySelector('dwn-traject');
  if (!(traject instanceof DwnTraject)) throw new Error('There is no <dwn-traject> in this story.');
  const { renderRoot } = traject;
  const settle = async () => {
    await traject.updateComplete;
    await renderRoot.querySelector('dwn-aid')?.updateComplete;
    // What the aid hands to the traject may draw it once more.
    await traject.updateComplete;
  };
  const find = (root: ParentNode | null | undefined, selector: string, text: string) =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) => element.textContent.includes(text));
  const click = async (elements: readonly HTMLElement[], text: string) => {
    if (elements.length === 0) throw new Error(`“${text}” is not on screen.`);
    for (const element of elements) element.click();
    await settle();
  };
  const atAid = () => personAt(renderRoot);
  await settle();

  return {
    atAid,
    async isAdvised(answers, outcome) {
      const person = await atAid();
      await person.answers(answers);
      await person.presses('Naar het advies');
      person.isAdvised(outcome);
      await settle();
    },
    presses(button) {
      const inner = renderRoot.querySelector('dwn-aid')?.shadowRoot;
      return click([...find(renderRoot, 'button', button), ...find(inner, 'button', button)].slice(0, 1), button);
    },
    opens: (summary) => click(find(renderRoot, 'summary', summary), summary),
    sees(heading) {
      if (find(renderRoot, 'h2, h3, h4, h5, h6', heading).length === 0) {
        throw new Error(`“${heading}” is not on screen.`);
      }
    },
  };
}
