import type { Language } from '../lexicon.ts';
import { foldText } from '../text.ts';

export type SaidSex = 'female' | 'male';

/** How a language says with a word for somebody, or the article before it, that it is a woman or a man. */
interface Gender {
  readonly femaleArticle?: RegExp;
  readonly maleArticle?: RegExp;
  readonly femaleEnding: RegExp;
  /** Words of either sex that end like those for women. */
  readonly either?: RegExp;
}

const EITHER =
  /(ist|aut|let|oet|pirat|polici|gui|espi|reclut|coleg|guard|acrobat|gimnast|ginast|terapeut|monarc|person|pesso|vitim|victim)as?$/;

const GENDERS: Readonly<Partial<Record<Language, Gender>>> = {
  es: { femaleArticle: /^(unas?|las?)$/, maleArticle: /^(un|el)$/, femaleEnding: /as?$/, either: EITHER },
  pt: { femaleArticle: /^(umas?|as?)$/, maleArticle: /^(um|o)$/, femaleEnding: /as?$/, either: EITHER },
  fr: {
    femaleArticle: /^(une|la)$/,
    maleArticle: /^(un|le)$/,
    femaleEnding: /(ere|euse|trice|ienne|onne|ante|eresse|esse)s?$/,
  },
  de: { femaleEnding: /in(nen)?$/ },
};

/** The sex that a word for somebody says, by its ending or by the article before it. */
export function saidSex(language: Language, word: string, article: string | undefined): SaidSex | undefined {
  const gender = GENDERS[language];
  if (gender === undefined) return undefined;
  const [folded, before] = [foldText(word), article === undefined ? '' : foldText(article)];
  if (gender.femaleArticle?.test(before)) return 'female';
  if (gender.femaleEnding.test(folded) && !gender.either?.test(folded)) return 'female';
  return gender.maleArticle?.test(before) ? 'male' : undefined;
}
