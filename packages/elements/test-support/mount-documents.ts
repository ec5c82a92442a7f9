import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createSession, parseAid, type AidDefinition, type Answer, type Session } from '@doen-wat-nodig-is/core';
import { registerDocuments } from '../src/register-documents.js';
import type { DwnDocuments } from '../src/dwn-documents/dwn-documents.js';
import '../src/define.js';
import { documentsDefinition } from './documents-definition.js';
import { press } from './keyboard.js';
import { find } from './screen-reader.js';

registerDocuments();

/** A session of an aid with documents, with some answers. */
export function documentsSession(
  answers: Readonly<Record<string, Answer>> = { nodig: 'ja' },
  definition: AidDefinition = documentsDefinition,
): Session {
  const { aid, problems } = parseAid(definition);
  if (!aid) throw new Error(JSON.stringify(problems));
  return createSession(aid, { answers });
}

/** Puts `<dwn-documents>` into a page with these properties, and waits until it is drawn. It goes when the test ends. */
export async function mountDocuments(properties: Partial<DwnDocuments> = {}): Promise<DwnDocuments> {
  const documents = Object.assign(document.createElement('dwn-documents'), {
    snapshot: documentsSession().snapshot,
    ...properties,
  });
  await fixture(html`<main>${documents}</main>`);
  await documents.updateComplete;
  return documents;
}

/** Types into a field, after what is there. */
export async function write(documents: DwnDocuments, field: string | RegExp, text: string): Promise<void> {
  const element = find(documents, 'textbox', field) as HTMLTextAreaElement;
  element.focus();
  element.setSelectionRange(element.value.length, element.value.length);
  await sendKeys({ type: text });
  await documents.updateComplete;
}

/** Presses the button of that name with the keyboard, and waits for what comes of it. */
export async function pushButton(documents: DwnDocuments, name: string | RegExp): Promise<void> {
  await press(documents, find(documents, 'button', name));
  // Copying takes a moment of its own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await documents.updateComplete;
}

/** The sheet as it reads, without what is around it. */
export function sheetOf(documents: DwnDocuments): string {
  const blocks = [...(documents.shadowRoot?.querySelectorAll<HTMLElement>('.dwn-block-text') ?? [])];
  return blocks.map((block) => block.innerText.replace(/\s+/g, ' ').trim()).join(' | ');
}
