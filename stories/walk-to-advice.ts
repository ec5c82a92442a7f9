import { personAt, type Person, type StoryAnswers } from './drive.js';

/** Answers every question of an aid and goes on to its advice. */
export async function walkToAdvice(canvas: Element, answers: StoryAnswers, outcome: string): Promise<Person> {
  const person = await personAt(canvas);
  await person.answers(answers);
  await person.presses('Naar het advies');
  person.isAdvised(outcome);
  person.sees('Jij beslist');
  return person;
}
