import type { LoadState } from '../dwn-aid/aid-loader.js';

/** A traject that begins with an aid it does not have is not right; the author is told. */
export function checkStart(state: LoadState, start: string | undefined): LoadState {
  if (state.status !== 'ready' || start === undefined) return state;
  const ids = state.aids.map(({ definition }) => definition.id);
  if (ids.includes(start)) return state;
  const message = `De beslishulp “${start}” uit start hoort niet bij deze beslishulpen: ${ids.join(', ')}.`;
  return { status: 'invalid', of: 'aid', problems: [{ code: 'unknown-aid', path: '', message }] };
}
