import type { LoadRequest } from '../dwn-aid/aid-loader.js';

/** Which aids a page asks for: by their ids in one text, as a list, or all there are when it names none. */
export function listAsked(aids: unknown): LoadRequest['aids'] {
  if (aids === undefined || aids === null) return 'provided';
  if (typeof aids !== 'string') return [aids].flat();
  const ids = aids.split(/\s+/).filter((id) => id !== '');
  return ids.length > 0 ? ids : 'provided';
}
