/**
 * Per design token that our controls read: where to look when a theme does not set it, in order, and (after `=`) what to
 * use when nobody does. No theme is complete: the older ones set some hundred tokens and none for a radio button.
 *
 * Sizes are in `em`, not `rem`: a host page with `html { font-size: 62.5% }` must not shrink the widget.
 */
export const tokenFallbacks: Readonly<Record<string, string>> = {
  'utrecht-document-font-family':
    'utrecht-paragraph-font-family basis-text-font-family-default nl-paragraph-font-family utrecht-root-font-family ams-typography-font-family',
  'utrecht-document-color':
    'utrecht-paragraph-color basis-color-default-color-document utrecht-root-color nl-paragraph-color ams-color-text =CanvasText',
  'utrecht-document-background-color':
    'basis-color-default-bg-document utrecht-root-background-color utrecht-surface-background-color =Canvas',
  'utrecht-document-font-size': 'utrecht-paragraph-font-size basis-text-font-size-md nl-paragraph-font-size =medium',
  'utrecht-document-line-height':
    'utrecht-paragraph-line-height basis-text-line-height-md nl-paragraph-line-height =1.5',
  'utrecht-paragraph-font-size': 'utrecht-document-font-size basis-text-font-size-md nl-paragraph-font-size =1em',
  'utrecht-paragraph-line-height':
    'utrecht-document-line-height basis-text-line-height-md nl-paragraph-line-height =1.5',
  'utrecht-paragraph-margin-block-end': 'nl-paragraph-margin-block-end =1em',
  'utrecht-paragraph-margin-block-start': 'nl-paragraph-margin-block-start =0',
  'utrecht-heading-2-font-size': 'nl-heading-level-2-font-size ams-heading-2-font-size =1.5em',
  'utrecht-heading-2-font-family':
    'utrecht-heading-font-family nl-heading-level-2-font-family basis-heading-font-family utrecht-document-font-family basis-text-font-family-default',
  'utrecht-heading-2-color':
    'utrecht-heading-color nl-heading-level-2-color basis-heading-color utrecht-document-color',
  'utrecht-heading-2-font-weight':
    'utrecht-heading-font-weight nl-heading-level-2-font-weight basis-heading-font-weight =700',
  'utrecht-heading-2-line-height': 'nl-heading-level-2-line-height =1.25',
  'utrecht-heading-3-font-size': 'nl-heading-level-3-font-size ams-heading-3-font-size =1.25em',
  'utrecht-heading-3-font-family':
    'utrecht-heading-font-family nl-heading-level-3-font-family basis-heading-font-family utrecht-document-font-family basis-text-font-family-default',
  'utrecht-heading-3-color':
    'utrecht-heading-color nl-heading-level-3-color basis-heading-color utrecht-document-color',
  'utrecht-heading-3-font-weight':
    'utrecht-heading-font-weight nl-heading-level-3-font-weight basis-heading-font-weight =700',
  'utrecht-heading-3-line-height': 'nl-heading-level-3-line-height =1.25',
  'utrecht-heading-4-font-size': 'nl-heading-level-4-font-size ams-heading-4-font-size =1.125em',
  'utrecht-heading-4-font-family':
    'utrecht-heading-font-family nl-heading-level-4-font-family basis-heading-font-family utrecht-document-font-family basis-text-font-family-default',
  'utrecht-heading-4-color':
    'utrecht-heading-color nl-heading-level-4-color basis-heading-color utrecht-document-color',
  'utrecht-heading-4-font-weight':
    'utrecht-heading-font-weight nl-heading-level-4-font-weight basis-heading-font-weight =700',
  'utrecht-heading-4-line-height': 'nl-heading-level-4-line-height =1.25',
  'utrecht-link-color':
    'nl-link-color basis-color-action-2-color-default basis-color-action-1-color-default ams-link-color =#154273',
  'utrecht-link-hover-color': 'nl-link-hover-color ams-link-hover-color utrecht-link-color nl-link-color',
  'utrecht-link-text-decoration': '=underline',
  'utrecht-focus-outline-color': 'basis-focus-outline-color nl-focus-outline-color =currentColor',
  'utrecht-focus-outline-style': 'basis-focus-outline-style =solid',
  'utrecht-focus-outline-width': 'basis-focus-outline-width =2px',
  'utrecht-focus-outline-offset': 'basis-focus-outline-offset =2px',
  'utrecht-focus-inverse-outline-color': 'basis-focus-inverse-outline-color =transparent',
  'utrecht-button-primary-action-background-color':
    'nl-button-primary-background-color utrecht-button-background-color basis-color-action-1-inverse-bg-default ams-button-primary-background-color utrecht-link-color =#154273',
  'utrecht-button-primary-action-color':
    'nl-button-primary-color utrecht-button-color basis-color-action-1-inverse-color-default ams-button-primary-color =#ffffff',
  'utrecht-button-primary-action-border-color':
    'nl-button-primary-border-color utrecht-button-border-color =transparent',
  'utrecht-button-primary-action-hover-background-color':
    'nl-button-primary-hover-background-color utrecht-button-hover-background-color basis-color-action-1-inverse-bg-hover utrecht-button-primary-action-background-color nl-button-primary-background-color utrecht-button-background-color',
  'utrecht-button-secondary-action-background-color': 'nl-button-secondary-background-color =transparent',
  'utrecht-button-secondary-action-color':
    'nl-button-secondary-color basis-color-action-1-color-default utrecht-link-color utrecht-document-color =#154273',
  'utrecht-button-secondary-action-border-color':
    'nl-button-secondary-border-color basis-color-action-1-border-default =currentColor',
  'utrecht-button-secondary-action-border-width': 'nl-button-secondary-border-width utrecht-button-border-width =1px',
  'utrecht-button-subtle-background-color': 'nl-button-subtle-background-color =transparent',
  'utrecht-button-subtle-color':
    'nl-button-subtle-color basis-color-action-1-color-default utrecht-link-color =#154273',
  'utrecht-button-subtle-border-color': 'nl-button-subtle-border-color =transparent',
  'utrecht-button-border-width': 'nl-button-primary-border-width =1px',
  'utrecht-button-border-radius': 'nl-button-border-radius basis-border-radius-sm ams-button-border-radius =0',
  'utrecht-button-padding-inline-start': 'nl-button-padding-inline-start =1em',
  'utrecht-button-padding-inline-end': 'nl-button-padding-inline-end =1em',
  'utrecht-button-padding-block-start': 'nl-button-padding-block-start =0.5em',
  'utrecht-button-padding-block-end': 'nl-button-padding-block-end =0.5em',
  'utrecht-button-font-size': 'nl-button-default-font-size utrecht-document-font-size basis-text-font-size-md =1em',
  'utrecht-button-font-weight': 'nl-button-default-font-weight =600',
  'utrecht-button-line-height': 'nl-button-default-line-height utrecht-document-line-height =1.5',
  'utrecht-button-column-gap': 'nl-button-column-gap =0.5em',
  'utrecht-action-group-column-gap': '=1em',
  'utrecht-action-group-row-gap': '=1em',
  'utrecht-form-control-border-color':
    'utrecht-textarea-border-color utrecht-textbox-border-color basis-form-control-border-color utrecht-form-input-border-color ams-text-input-border-color =#595959',
  'utrecht-form-control-border-width':
    'utrecht-textarea-border-width utrecht-textbox-border-width basis-form-control-border-width utrecht-form-input-border-width =1px',
  'utrecht-form-control-border-radius':
    'utrecht-textarea-border-radius utrecht-textbox-border-radius basis-form-control-border-radius =0',
  'utrecht-form-control-color':
    'utrecht-textarea-color utrecht-textbox-color basis-form-control-color utrecht-document-color =FieldText',
  'utrecht-form-control-background-color':
    'utrecht-textarea-background-color utrecht-textbox-background-color basis-form-control-background-color =Field',
  'utrecht-form-control-font-family':
    'utrecht-textarea-font-family utrecht-textbox-font-family basis-form-control-font-family utrecht-document-font-family basis-text-font-family-default',
  'utrecht-form-control-font-size':
    'utrecht-textarea-font-size utrecht-textbox-font-size basis-form-control-font-size utrecht-document-font-size =1em',
  'utrecht-form-control-padding-block-start':
    'utrecht-textarea-padding-block-start utrecht-textbox-padding-block-start basis-form-control-padding-block-start =0.5em',
  'utrecht-form-control-padding-block-end':
    'utrecht-textarea-padding-block-end utrecht-textbox-padding-block-end basis-form-control-padding-block-end =0.5em',
  'utrecht-form-control-padding-inline-start':
    'utrecht-textarea-padding-inline-start utrecht-textbox-padding-inline-start basis-form-control-padding-inline-start =0.75em',
  'utrecht-form-control-padding-inline-end':
    'utrecht-textarea-padding-inline-end utrecht-textbox-padding-inline-end basis-form-control-padding-inline-end =0.75em',
  'utrecht-form-control-invalid-border-color':
    'utrecht-textarea-invalid-border-color utrecht-textbox-invalid-border-color basis-form-control-invalid-border-color basis-color-negative-border-default =#b3261e',
  'utrecht-form-control-invalid-border-width':
    'utrecht-textarea-invalid-border-width utrecht-textbox-invalid-border-width basis-form-control-invalid-border-width =2px',
  'utrecht-radio-button-border-color':
    'utrecht-form-control-border-color basis-form-control-border-color utrecht-textbox-border-color utrecht-checkbox-border-color =#595959',
  'utrecht-radio-button-border-width':
    'utrecht-form-control-border-width basis-form-control-border-width utrecht-textbox-border-width =1px',
  'utrecht-radio-button-size': '=24px',
  'utrecht-radio-button-icon-size': '=12px',
  'utrecht-radio-button-margin-inline-end': '=0.5em',
  'utrecht-radio-button-checked-border-color':
    'basis-form-control-accent-color utrecht-button-primary-action-background-color nl-button-primary-background-color utrecht-button-background-color utrecht-link-color =#154273',
  'utrecht-radio-button-checked-color':
    'basis-form-control-accent-color utrecht-button-primary-action-background-color nl-button-primary-background-color utrecht-button-background-color utrecht-link-color =#154273',
  'utrecht-checkbox-border-color':
    'utrecht-form-control-border-color basis-form-control-border-color utrecht-textbox-border-color =#595959',
  'utrecht-checkbox-border-width': 'utrecht-form-control-border-width basis-form-control-border-width =1px',
  'utrecht-checkbox-size': '=24px',
  'utrecht-form-label-font-weight': 'ams-label-font-weight =700',
  'utrecht-form-label-font-size': 'utrecht-document-font-size basis-text-font-size-md =1em',
  'utrecht-form-label-radio-font-weight': '=400',
  'utrecht-form-label-checkbox-font-weight': '=400',
  'utrecht-form-fieldset-legend-font-weight': 'utrecht-form-label-font-weight =700',
  'utrecht-form-fieldset-legend-font-size': 'utrecht-form-label-font-size utrecht-document-font-size =1.125em',
  'utrecht-form-field-description-color': 'basis-color-default-color-subtle utrecht-document-color',
  'utrecht-form-field-description-font-size': 'utrecht-document-font-size basis-text-font-size-md =1em',
  'utrecht-form-field-description-margin-block-end': '=0.5em',
  'utrecht-form-field-error-message-color':
    'utrecht-form-field-description-invalid-color basis-color-negative-color-default utrecht-feedback-invalid-color utrecht-feedback-danger-color utrecht-form-control-invalid-border-color ams-error-message-color =#b3261e',
  'utrecht-form-field-error-message-margin-block-end': '=0.5em',
  'utrecht-form-field-invalid-border-inline-start-color':
    'utrecht-form-field-error-message-color basis-color-negative-border-default =#b3261e',
  'utrecht-form-field-invalid-border-inline-start-width': '=4px',
  'utrecht-form-field-invalid-padding-inline-start': '=1em',
  'utrecht-form-field-margin-block-end': '=1.5em',
  'utrecht-form-field-margin-block-start': '=0',
  'utrecht-form-field-label-margin-block-end': '=0.25em',
  'utrecht-alert-info-background-color': 'basis-color-info-bg-default utrecht-alert-background-color =#e8f1fa',
  'utrecht-alert-info-border-color': 'basis-color-info-border-default utrecht-alert-border-color =#154273',
  'utrecht-alert-info-color': 'basis-color-info-color-document utrecht-alert-color =#1a1a1a',
  'utrecht-alert-icon-info-color': 'basis-color-info-color-default =#154273',
  'utrecht-alert-ok-background-color': 'basis-color-positive-bg-default utrecht-alert-background-color =#e9f6ec',
  'utrecht-alert-ok-border-color': 'basis-color-positive-border-default utrecht-alert-border-color =#1a7a35',
  'utrecht-alert-ok-color': 'basis-color-positive-color-document utrecht-alert-color =#1a1a1a',
  'utrecht-alert-icon-ok-color': 'basis-color-positive-color-default =#1a7a35',
  'utrecht-alert-warning-background-color': 'basis-color-warning-bg-default utrecht-alert-background-color =#fff4e0',
  'utrecht-alert-warning-border-color': 'basis-color-warning-border-default utrecht-alert-border-color =#8a5a00',
  'utrecht-alert-warning-color': 'basis-color-warning-color-document utrecht-alert-color =#1a1a1a',
  'utrecht-alert-icon-warning-color': 'basis-color-warning-color-default =#8a5a00',
  'utrecht-alert-error-background-color': 'basis-color-negative-bg-default utrecht-alert-background-color =#fdecea',
  'utrecht-alert-error-border-color': 'basis-color-negative-border-default utrecht-alert-border-color =#b3261e',
  'utrecht-alert-error-color': 'basis-color-negative-color-document utrecht-alert-color =#1a1a1a',
  'utrecht-alert-icon-error-color': 'basis-color-negative-color-default =#b3261e',
  'utrecht-alert-border-width': 'basis-border-width-sm =1px',
  'utrecht-alert-padding-block-start': '=1em',
  'utrecht-alert-padding-block-end': '=1em',
  'utrecht-alert-padding-inline-start': '=1em',
  'utrecht-alert-padding-inline-end': '=1em',
  'utrecht-alert-margin-block-end': '=1.5em',
  'utrecht-data-list-rows-border-bottom-color': 'utrecht-separator-color basis-color-default-border-subtle =#cccccc',
  'utrecht-checkbox-checked-background-color':
    'basis-form-control-accent-color utrecht-button-primary-action-background-color nl-button-primary-background-color utrecht-button-background-color utrecht-link-color =#154273',
  'utrecht-checkbox-checked-border-color':
    'basis-form-control-accent-color utrecht-button-primary-action-background-color nl-button-primary-background-color utrecht-button-background-color utrecht-link-color =#154273',
  'utrecht-radio-button-checked-background-color':
    'utrecht-form-control-background-color basis-form-control-background-color =Field',
};
