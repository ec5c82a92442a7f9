import actionGroup from '@utrecht/action-group-css/dist/index.mjs';
import alert from '@utrecht/alert-css/dist/index.mjs';
import button from '@utrecht/button-css/dist/index.mjs';
import checkbox from '@utrecht/custom-checkbox-css/dist/index.mjs';
import formField from '@utrecht/form-field-css/dist/index.mjs';
import description from '@utrecht/form-field-description-css/dist/index.mjs';
import errorMessage from '@utrecht/form-field-error-message-css/dist/index.mjs';
import fieldset from '@utrecht/form-fieldset-css/dist/index.mjs';
import label from '@utrecht/form-label-css/dist/index.mjs';
import heading2 from '@utrecht/heading-2-css/dist/index.mjs';
import heading3 from '@utrecht/heading-3-css/dist/index.mjs';
import heading4 from '@utrecht/heading-4-css/dist/index.mjs';
import link from '@utrecht/link-css/dist/index.mjs';
import paragraph from '@utrecht/paragraph-css/dist/index.mjs';
import radio from '@utrecht/radio-button-css/dist/index.mjs';
import textarea from '@utrecht/textarea-css/dist/index.mjs';
import textbox from '@utrecht/textbox-css/dist/index.mjs';
import { unsafeCSS, type CSSResult } from 'lit';

/** The style sheets of NL Design System's components, as their publisher made them, for `adoptedStyleSheets`. */
export const utrechtCss: CSSResult = unsafeCSS(
  [
    actionGroup,
    alert,
    button,
    checkbox,
    formField,
    description,
    errorMessage,
    fieldset,
    label,
    heading2,
    heading3,
    heading4,
    link,
    paragraph,
    radio,
    textarea,
    textbox,
  ].join('\n'),
);
