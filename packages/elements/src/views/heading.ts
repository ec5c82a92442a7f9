import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the right level, in the look of a size that does not depend on it. */
export function headingView(
  level: number,
  content: unknown,
  options: { readonly look?: 2 | 3 | 4; readonly id?: string; readonly focus?: boolean; readonly lang?: string } = {},
): TemplateResult {
  const { look = 3, id, focus = false, lang } = options;
  const name = `utrecht-heading-${look}`;
  const anchor = id ?? nothing;
  // Focus is put here by script when the screen changes; a person does not tab to it.
  const tabindex = focus ? '-1' : nothing;
  const language = lang ?? nothing;
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class=${name} id=${anchor} tabindex=${tabindex} lang=${language} ?data-focus=${focus}>
        ${content}
      </h2>`;
    case 3:
      return html`<h3 class=${name} id=${anchor} tabindex=${tabindex} lang=${language} ?data-focus=${focus}>
        ${content}
      </h3>`;
    case 4:
      return html`<h4 class=${name} id=${anchor} tabindex=${tabindex} lang=${language} ?data-focus=${focus}>
        ${content}
      </h4>`;
    case 5:
      return html`<h5 class=${name} id=${anchor} tabindex=${tabindex} lang=${language} ?data-focus=${focus}>
        ${content}
      </h5>`;
    default:
      return html`<h6 class=${name} id=${anchor} tabindex=${tabindex} lang=${language} ?data-focus=${focus}>
        ${content}
      </h6>`;
  }
}

/** A level for the first heading, 2 to 5: an attribute may hold anything, or be taken away. */
export function clampLevel(level: number): number {
  return Math.min(5, Math.max(2, Math.trunc(level) || 2));
}
