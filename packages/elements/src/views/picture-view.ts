import type { DrawnArea, DrawnPart, DrawnPicture, PartState } from '@doen-wat-nodig-is/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import type { ViewContext } from './view-context.js';

// Drawn at the width of the narrowest screen, so that its letters stay readable there.
const width = 320;
const titleHeight = 20;
const brickHeight = 34;
const gap = 5;
const courseHeight = titleHeight + brickHeight + 12;

/**
 * The situation as a wall: a course of bricks for each area, the first at the bottom. What is steady is a whole brick,
 * what is shaky a tilted one, what is missing a hole. The same stands beside it in words.
 */
export function pictureView(picture: DrawnPicture, context: ViewContext): TemplateResult {
  const { messages, level, contentLang } = context;
  const areas = picture.areas.map(({ title, state }) => ({ title, state: messages.picture.areaStates[state] }));
  const height = picture.areas.length * courseHeight;
  return html`
    <div class="dwn-picture">
      ${headingView(level, picture.title, { look: 3, ...(contentLang && { lang: contentLang }) })}
      <div class="dwn-picture-body">
        <svg class="dwn-wall" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="wall-title wall-text">
          <title id="wall-title">${picture.title}</title>
          <desc id="wall-text">${areas.map(({ title, state }) => `${title}: ${state}`).join(' ')}</desc>
          <defs>
            <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="dwn-hatch" width="3" height="7"></rect>
            </pattern>
          </defs>
          ${picture.areas.map((area, index) => courseView(area, height - (index + 1) * courseHeight))}
        </svg>
        <dl class="dwn-areas">${picture.areas.toReversed().map((area) => areaView(area, context))}</dl>
      </div>
      ${
        picture.note === undefined
          ? nothing
          : html`<p class="utrecht-paragraph dwn-note" lang=${contentLang ?? nothing}>${picture.note}</p>`
      }
    </div>
  `;
}

function courseView({ title, parts }: DrawnArea, y: number): SVGTemplateResult {
  const brickWidth = (width - (parts.length - 1) * gap) / parts.length;
  return svg`
    <text class="dwn-course" x="0" y=${y + 14}>${title}</text>
    ${parts.map((part, index) => brickView(part, index * (brickWidth + gap), y + titleHeight, brickWidth))}
  `;
}

function brickView({ state }: DrawnPart, x: number, y: number, brickWidth: number): SVGTemplateResult {
  const [middleX, middleY] = [x + brickWidth / 2, y + brickHeight / 2];
  const tilt = state === 'shaky' ? `rotate(-4 ${middleX} ${middleY})` : 'rotate(0)';
  return svg`
    <g class="dwn-brick dwn-brick--${state}" transform=${tilt}>
      <rect class="dwn-brick-face" x=${x + 1} y=${y + 1} width=${brickWidth - 2} height=${brickHeight - 2} rx="3"></rect>
      ${state === 'shaky' ? svg`<rect fill="url(#hatch)" x=${x + 1} y=${y + 1} width=${brickWidth - 2} height=${brickHeight - 2} rx="3"></rect>` : nothing}
      <g transform="translate(${middleX - 8} ${middleY - 8})">${markView(state)}</g>
    </g>
  `;
}

const marks: Readonly<Record<PartState, string>> = {
  steady: 'M3 8.5 6.5 12 13 4.5',
  shaky: 'M2 8c2-3 4-3 6 0s4 3 6 0',
  missing: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10.2M8 12.6v.9',
};

function markView(state: PartState): SVGTemplateResult {
  return svg`<path class="dwn-mark" d=${marks[state]}></path>`;
}

function areaView({ title, state, parts }: DrawnArea, { messages, contentLang }: ViewContext): TemplateResult {
  const { states, areaStates } = messages.picture;
  return html`
    <div class="dwn-area">
      <dt class="dwn-area-title" lang=${contentLang ?? nothing}>${title}</dt>
      <dd class="dwn-area-state">${areaStates[state]}</dd>
      <dd>
        <ul class="dwn-parts">
          ${parts.map(
            (part) => html`
              <li class="dwn-part dwn-part--${part.state}">
                <svg class="dwn-part-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  ${markView(part.state)}
                </svg>
                <span lang=${contentLang ?? nothing}>${part.label}</span>:
                ${part.asked ? states[part.state] : messages.picture.notAsked}
              </li>
            `,
          )}
        </ul>
      </dd>
    </div>
  `;
}
