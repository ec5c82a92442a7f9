import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { emptyView, invalidView, loadFailedView, loadingView } from '../views/status-view.js';
import type { LoadState } from './aid-loader.js';

/** What there is to see while no aid is. */
export function loadView(
  state: Exclude<LoadState, { status: 'ready' }>,
  messages: Messages,
  level: number,
  retry: () => void,
): TemplateResult {
  switch (state.status) {
    case 'loading':
      return loadingView(messages);
    case 'failed':
      return loadFailedView(messages, level, retry);
    case 'invalid':
      return invalidView(messages, level, state.problems, state.of);
    case 'empty':
      return emptyView(messages, level);
  }
}
