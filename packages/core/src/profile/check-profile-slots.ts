import type { AidDefinition } from '../definition/aid-definition.js';
import { problem, type Path, type Problem } from '../definition/problem.js';
import { createSuggest, type Suggest } from '../definition/suggest.js';
import { listProfileSlots, type PlacedProfileSlot } from './list-profile-slots.js';
import { fitsUse, listProfilePaths, parseProfilePath, type ProfileUse } from './profile-path.js';

/**
 * Every slot for the gemeenteprofiel in a definition names something a profile can have, and says what reads in its
 * place when a profile does not have it; and so do the numbers and lists that come from a profile.
 */
export function checkProfileSlots(definition: AidDefinition): readonly Problem[] {
  const suggest = createSuggest();
  return [...listProfileSlots(definition).flatMap((slot) => checkSlot(slot, suggest)), ...checkBraces(definition, [])];
}

function checkSlot({ at, use, name, path, fallback }: PlacedProfileSlot, suggest: Suggest): readonly Problem[] {
  if (at.length === 3 && at[0] === 'documents' && at[2] === 'title') {
    const message = 'De titel van een document heeft geen slots: hij kan de naam van een bestand worden.';
    return [problem('unknown-slot', at, message)];
  }
  if (path === undefined) {
    const message = `“{${name}}” kan niet worden ingevuld. Schrijf {profile.<pad>|<tekst zonder profiel>}: met één |, en wat er staat als het gemeenteprofiel dit niet heeft.`;
    return [problem('unknown-slot', at, message)];
  }
  const parsed = parseProfilePath(path);
  const place = use === 'text' ? at : [...at, 'profile'];
  if (!parsed || !fitsUse(parsed, use)) {
    const paths = listProfilePaths(use);
    const hint = suggest(path, candidatesFor(path, paths));
    return [problem('unknown-slot', place, `${useNames[use]} “${path}” niet. Kies uit: ${paths.join(', ')}.${hint}`)];
  }
  if (parsed.kind === 'threshold' && use === 'number' && fallback === undefined) {
    const message = `“otherwise” ontbreekt bij “${path}”. Welke grens geldt als het gemeenteprofiel er geen heeft?`;
    return [problem('missing-key', [...at, 'otherwise'], message)];
  }
  return [];
}

/** A slot may not hold another: the text around the inner one would be left as it is. */
function checkBraces(value: unknown, at: Path): readonly Problem[] {
  if (typeof value === 'string') {
    if (!/\{\s*profile\b/.test(value.replace(/\{[^{}]*\}/g, ''))) return [];
    const message = 'Een slot van het gemeenteprofiel sluit niet, of er staat een { of } in. Haal die weg.';
    return [problem('unknown-slot', at, message)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    checkBraces(child, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Paths with the id that the author wrote, so that only the rest is compared. */
function candidatesFor(path: string, paths: readonly string[]): readonly string[] {
  const written = path.slice(path.lastIndexOf('.') + 1);
  return paths.map((candidate) => candidate.replace(/\.id$/, `.${written}`));
}

const useNames: Readonly<Record<ProfileUse, string>> = {
  text: 'In een tekst heeft een gemeenteprofiel',
  number: 'Als getal heeft een gemeenteprofiel',
  options: 'Als lijst van antwoorden heeft een gemeenteprofiel',
};
