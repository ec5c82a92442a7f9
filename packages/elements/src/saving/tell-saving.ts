import type { SavingMessages } from './saving-messages.js';
import type { SavingNotice, UselessReading } from './saving-state.js';

/** What a notice says. */
export function tellNotice(notice: SavingNotice, words: SavingMessages): string {
  switch (notice.kind) {
    case 'idle':
      return words.idle(notice.minutes);
    case 'useless':
      return tellUselessTab(notice.reading, words);
    default:
      return words[notice.kind];
  }
}

/** Why nobody can go on with a file, and what to do. */
export function tellUselessFile(reading: UselessReading, { uselessFile }: SavingMessages): string {
  switch (reading.status) {
    case 'newer':
      return uselessFile.newer(reading.library);
    case 'foreign':
      return uselessFile[reading.is];
    case 'too-large':
      return uselessFile.tooLarge;
    case 'other-aid':
      return uselessFile.otherAid(quote(reading.titles));
    default:
      return uselessFile[reading.status];
  }
}

function tellUselessTab({ status }: UselessReading, { uselessTab }: SavingMessages): string {
  return status === 'newer' || status === 'older' ? uselessTab.otherLibrary : uselessTab.unreadable;
}

/** A file may name any number of aids, at any length. */
function quote(titles: readonly string[]): string {
  const shown = titles.slice(0, 3).map((title) => `“${title.length > 80 ? `${title.slice(0, 80)}…` : title}”`);
  return `${shown.join(', ')}${titles.length > 3 ? ', …' : ''}`;
}
