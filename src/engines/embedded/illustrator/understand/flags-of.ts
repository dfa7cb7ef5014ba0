import { FLAG_NAMES } from '../subject/own/flags/index.ts';

const NAMED = [...FLAG_NAMES].sort((one, other) => other.length - one.length).join('|');
const FLAG_OF = new RegExp(`\\b(flags?) of (?:the )?(${NAMED})\\b(?! (?:and|flag))`, 'gi');
/** Flags with names of their own. */
const BY_NAME = /\b(union jack|stars and stripes)\b(?! flag)/gi;

/** "The flag of Japan" is a Japanese flag. */
export function readFlagsOf(text: string): string {
  return text.replace(FLAG_OF, '$2 $1').replace(BY_NAME, '$1 flag');
}
