import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const CLASSES: Readonly<Record<string, string>> = {
  voorbeeld: 'voorbeeld-theme',
  ma: 'ma-theme',
  'open-forms': 'openforms-theme',
};

/**
 * Puts a story in the theme chosen in the toolbar, by the class a portal would put around its content. A story with the
 * parameter `ownThemes` does so itself.
 */
export const withTheme: Decorator = (story, { globals, parameters }) => {
  if (parameters['ownThemes']) return story();
  const theme = String(globals['thema']);
  return html`<div class=${CLASSES[theme] ?? ''}>${story()}</div>`;
};
