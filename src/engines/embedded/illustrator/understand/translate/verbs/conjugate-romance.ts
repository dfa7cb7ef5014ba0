import { byFirstWord, type Conjugate } from './conjugate.ts';

/** Endings of a class of verbs, by the last letters of the infinitive. */
type Endings = Readonly<
  Record<string, { readonly gerund: string; readonly singular: string; readonly plural: string }>
>;

const SPANISH: Endings = {
  ar: { gerund: 'ando', singular: 'a', plural: 'an' },
  er: { gerund: 'iendo', singular: 'e', plural: 'en' },
  ir: { gerund: 'iendo', singular: 'e', plural: 'en' },
};

const PORTUGUESE: Endings = {
  ar: { gerund: 'ando', singular: 'a', plural: 'am' },
  er: { gerund: 'endo', singular: 'e', plural: 'em' },
  ir: { gerund: 'indo', singular: 'e', plural: 'em' },
};

/** Regular infinitive; irregular forms are listed with the verb. One that ends in `*` has a present singular that is a noun as well. */
export const conjugateSpanish = byFirstWord(conjugateIberian(SPANISH, () => []));

/** As Spanish, with "a ler" for the progressive of Portugal. */
export const conjugatePortuguese = byFirstWord(conjugateIberian(PORTUGUESE, (infinitive) => [`a ${infinitive}`]));

function conjugateIberian(endings: Endings, progressiveOf: (infinitive: string) => readonly string[]): Conjugate {
  return (verb) => {
    const { infinitive, isAmbiguous } = readVerb(verb);
    const root = infinitive.slice(0, -2);
    const { gerund, singular, plural } = endings[infinitive.slice(-2)]!;
    const present = isAmbiguous ? [] : [root + singular];
    return [
      root + gerund,
      ...present,
      root + plural,
      `que ${root}${singular}`,
      `que ${root}${plural}`,
      ...progressiveOf(infinitive),
    ];
  };
}

/** Verbs in -er; the forms of others are listed. */
export const conjugateFrench = byFirstWord((verb) => {
  const { infinitive, isAmbiguous } = readVerb(verb);
  const root = infinitive.slice(0, -2);
  const soft = root.endsWith('g') ? `${root}e` : root.endsWith('c') ? `${root.slice(0, -1)}ç` : root;
  const present = isAmbiguous ? [] : [`${root}e`];
  const of = /^[aeiouhéè]/.test(infinitive) ? "d'" : 'de ';
  return [`${soft}ant`, ...present, `${root}ent`, `qui ${root}e`, `qui ${root}ent`, `en train ${of}${infinitive}`];
});

function readVerb(verb: string): { infinitive: string; isAmbiguous: boolean } {
  const isAmbiguous = verb.endsWith('*');
  return { infinitive: isAmbiguous ? verb.slice(0, -1) : verb, isAmbiguous };
}
