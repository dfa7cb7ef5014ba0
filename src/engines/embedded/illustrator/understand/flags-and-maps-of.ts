import { FLAG_NAMES } from '../subject/own/flags/index.ts';
import { MAP_NAMES } from '../subject/own/maps/index.ts';

/** Any of the names; longer ones first, so that South Korea is not Korea. */
const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/\W/g, '\\$&').replace(/\\ /g, ' '))
    .join('|');
const FLAG_OF = new RegExp(`\\b(flags?) of (?:the )?(${anyOf(FLAG_NAMES)})\\b(?! (?:and|flag|city))`, 'gi');
const MAP_OF = new RegExp(
  `\\b((?:old |antique |vintage |political |physical )?maps?) of (?:the )?(?:(?:country|state|continent) of )?(${anyOf(MAP_NAMES)})\\b(?! (?:and|map|city))`,
  'gi',
);
/** The flag or map of what has a name, drawn or not. */
const OF_NAME = /\b(flags?|maps?) of (?:the )?((?:[A-Z][\p{L}'-]*)(?: [A-Z][\p{L}'-]*)*)/gu;
/** What a plain map is of. */
const WORLD = /^(?:World|Earth)$/;
/** Flags with names of their own. */
const BY_NAME = /\b(union jack|stars and stripes)\b(?! flag)/gi;

/** "The flag of Japan" is a Japanese flag. */
export function readFlagsOf(text: string): string {
  return text.replace(FLAG_OF, '$2 $1').replace(BY_NAME, '$1 flag');
}

/** "A map of Chile" is a Chile map. */
export function readMapsOf(text: string): string {
  return text.replace(MAP_OF, (_whole, map: string, land: string) => {
    const words = map.split(' ');
    const noun = words.pop();
    return [...words, land, noun].join(' ');
  });
}

/** "A map of Atlantis": a map, and a name to be reported; the place itself is not seen. */
export function readUnknownLands(text: string): { readonly text: string; readonly unread: readonly string[] } {
  const unread: string[] = [];
  const known = text.replace(OF_NAME, (whole: string, noun: string, name: string) => {
    if (WORLD.test(name) || readMapsOf(readFlagsOf(whole)) !== whole) return whole;
    unread.push(name);
    return noun;
  });
  return { text: known, unread };
}
