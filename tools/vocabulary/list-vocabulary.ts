/**
 * Lists what the illustrator understands: `npm run vocabulary -- [--language ja] [--group thing] [--names]`. Without a language,
 * the counts of all; with `--names`, every name and what it leads to.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/engines/embedded/illustrator/understand/lexicon.ts';
import {
  listVocabulary,
  VOCABULARY_GROUPS,
  type VocabularyEntry,
} from '../../src/engines/embedded/illustrator/understand/vocabulary.ts';
import { openVocabulary } from './open-vocabulary.ts';

const { values } = parseArgs({
  options: { language: { type: 'string' }, group: { type: 'string' }, names: { type: 'boolean', default: false } },
});

const options = openVocabulary();
const languages = LANGUAGES.filter((language) => values.language === undefined || language === values.language);
if (languages.length === 0) throw new Error(`No vocabulary of "${values.language}"; there are ${LANGUAGES.join(', ')}`);
for (const language of languages) print(language);

function print(language: Language): void {
  const entries = listVocabulary(options, language).filter(({ group }) => !values.group || group === values.group);
  console.log(`${language}: ${summary(entries)}`);
  for (const group of VOCABULARY_GROUPS) {
    const members = entries.filter((entry) => entry.group === group);
    if (members.length > 0) console.log(`  ${group}: ${summary(members)}`);
  }
  if (!values.names) return;
  for (const { name, group, target } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    console.log(`${name}\t${group}\t${target}`);
  }
}

function summary(entries: readonly VocabularyEntry[]): string {
  const targets = new Set(entries.map(({ group, target }) => `${group} ${target}`));
  return `${entries.length} names for ${targets.size} meanings`;
}
