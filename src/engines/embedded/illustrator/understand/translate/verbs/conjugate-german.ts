import { byLastWord } from './conjugate.ts';

const ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

/** Infinitive of a verb that keeps its vowel; forms of others are listed. One that ends in `*` is a noun in its plural as well. */
export const conjugateGerman = byLastWord((verb) => {
  const isAmbiguous = verb.endsWith('*');
  const infinitive = isAmbiguous ? verb.slice(0, -1) : verb;
  const stem = infinitive.replace(/e?n$/, '');
  const singular = /[td]$/.test(stem) ? `${stem}et` : `${stem}t`;
  return [
    singular,
    ...(isAmbiguous ? [] : [infinitive]),
    `beim ${infinitive}`,
    ...ENDINGS.map((ending) => `${infinitive}d${ending}`),
  ];
});
