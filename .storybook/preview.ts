import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@nl-design-system-community/ma-design-tokens/dist/theme.css';
import '@open-formulieren/design-tokens/dist/index.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';
import { withTheme } from './with-theme.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    htmlLang: 'nl',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Beginnen',
          'Beslishulp',
          [
            'dwn-aid',
            'Vragen',
            'Waarschuwingen',
            'Advies',
            'Som',
            'Perspectieven',
            'Gemeenteprofiel',
            'Doorgaan',
            'Meldingen',
            'Varianten',
          ],
        ],
      },
    },
  },
  globalTypes: {
    thema: {
      description: 'NL Design System-thema',
      toolbar: {
        title: 'Thema',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'geen', title: 'Geen thema' },
          { value: 'voorbeeld', title: 'Voorbeeld' },
          { value: 'ma', title: 'Ma' },
          { value: 'open-forms', title: 'Open Formulieren' },
        ],
      },
    },
  },
  initialGlobals: { thema: 'geen' },
  decorators: [withTheme],
};

export default preview;
