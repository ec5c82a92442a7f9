import type { Locator } from 'playwright-core';
import type { Aid, Answer, Answers, ChoiceQuestion, Question } from '@doen-wat-nodig-is/core';
import { nl } from '../src/messages/nl.js';

/** Answers an aid one question at a time, as a case says, up to its advice. Goes on where an advice stops it. */
export async function answerInSteps(widget: Locator, aid: Aid, answers: Answers): Promise<void> {
  // No aid asks as much as this.
  for (let screens = 0; screens < 200; screens += 1) {
    const id = await shownQuestion(widget);
    if (id !== undefined) {
      await fillIn(widget, questionOf(aid, id), answers[id]);
      await press(widget, nl.next);
    } else if ((await widget.getByRole('button', { name: nl.toAdvice, exact: true }).count()) > 0) {
      await press(widget, nl.toAdvice);
    } else if ((await widget.getByRole('button', { name: nl.advice.stoppedGoOn, exact: true }).count()) > 0) {
      await press(widget, nl.advice.stoppedGoOn);
    } else {
      return;
    }
  }
  throw new Error(`${aid.definition.id} has no end.`);
}

/** Answers all questions of an aid on one page, also those that appear on the way, up to its advice. */
export async function answerOnPage(widget: Locator, aid: Aid, answers: Answers): Promise<void> {
  for (const { question } of aid.compiled.questions) {
    const isAsked = (await widget.locator(`#q-${question.id}, [name="${question.id}"]`).count()) > 0;
    if (isAsked && answers[question.id] !== undefined) await fillIn(widget, question, answers[question.id]);
  }
  await press(widget, nl.toAdvice);
}

/** Id of the question on the screen, if there is one. */
function shownQuestion(widget: Locator): Promise<string | undefined> {
  return widget.evaluate((element) => {
    const control = element.shadowRoot?.querySelector<HTMLInputElement>('form input, form textarea');
    return control ? control.id.replace(/^q-/, '').replace(/-(\d+|unknown)$/, '') : undefined;
  });
}

/** Makes the field say what the answer is: also takes away what was proposed and is not in it. */
async function fillIn(widget: Locator, question: Question, answer: Answer | undefined): Promise<void> {
  if (answer === undefined || answer === null) return;
  const options = widget.locator(`[name="${question.id}"]`);
  if (question.type === 'single') {
    await options.and(widget.locator(`[value="${String(answer)}"]`)).check();
  } else if (question.type === 'multiple') {
    const codes = chosenCodes(question, answer);
    for (const option of await options.all()) {
      await option.setChecked(codes.includes((await option.getAttribute('value')) ?? ''));
    }
  } else if (question.type === 'number' && answer === 'weet_niet') {
    await widget.locator(`#q-${question.id}-unknown`).check();
  } else {
    await widget.locator(`#q-${question.id}`).fill(String(answer).replace('.', ','));
  }
}

/** Nobody can leave a choice empty that needs an answer: they say that none fits. */
function chosenCodes(question: ChoiceQuestion, answer: Answer): readonly string[] {
  const codes = [answer].flat().map(String);
  if (codes.length > 0 || question.required === false) return codes;
  return question.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
}

function questionOf(aid: Aid, id: string): Question {
  const found = aid.compiled.questions.find(({ question }) => question.id === id);
  if (!found) throw new Error(`${aid.definition.id} has no question “${id}”.`);
  return found.question;
}

async function press(widget: Locator, name: string): Promise<void> {
  await widget.getByRole('button', { name, exact: true }).click();
}
