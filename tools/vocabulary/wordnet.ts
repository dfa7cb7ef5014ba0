/** The most frequent sense of a word. */
export interface WordSense {
  /** Lexicographer file number: `05` holds animals, `06` artefacts (lexnames(5WN)). */
  readonly file: string;
  /** Byte offset of the synset in `data.noun`. */
  readonly synset: string;
}

/** What the choice of concrete nouns needs of WordNet. */
export interface WordNet {
  /** The sense of a lower-case word that tagged texts use most, if that is a common noun. */
  senseOf(word: string): WordSense | undefined;
  isGeographicalArea(synset: string): boolean;
}

interface Synset {
  readonly file: string;
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
}

const NOUN = '1';

/** Reads WordNet's database files (wndb(5WN)); `read` gives the text of `data.noun` and `index.sense`. */
export function readWordNet(read: (name: string) => string): WordNet {
  const synsets = readNounSynsets(read('data.noun'));
  const best = readBestSenses(read('index.sense'));
  const area = [...synsets].find(([, { words }]) => words.includes('geographical_area'))?.[0];
  const isGeographicalArea = (offset: string): boolean =>
    offset === area || (synsets.get(offset)?.hypernyms.some(isGeographicalArea) ?? false);
  return {
    isGeographicalArea,
    senseOf(word) {
      const offset = best.get(word);
      const synset = offset === undefined ? undefined : synsets.get(offset);
      return synset?.words.includes(word) ? { file: synset.file, synset: offset! } : undefined;
    },
  };
}

function readNounSynsets(data: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of data.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const wordCount = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]);
    const pointers = 4 + 2 * wordCount;
    const hypernyms: string[] = [];
    for (let index = 0; index < Number(fields[pointers]); index++) {
      const [symbol, offset] = fields.slice(pointers + 1 + 4 * index);
      if (symbol === '@') hypernyms.push(offset);
    }
    synsets.set(fields[0], { file: fields[1], words, hypernyms });
  }
  return synsets;
}

/**
 * The synset of each lemma's most frequent sense, where that is a noun and WordNet's tagged texts have it: without a count nobody
 * knows which sense is frequent (`must` is grape juice, `Tom` a cat). Equal counts: the sense listed first, nouns first.
 */
function readBestSenses(index: string): Map<string, string> {
  const best = new Map<string, { type: string; offset: string; count: number; number: number }>();
  for (const line of index.split('\n')) {
    const [key, offset, senseNumber, tagCount] = line.split(' ');
    if (tagCount === undefined) continue;
    const [lemma, rest] = key.split('%');
    const sense = { type: rest[0], offset, count: Number(tagCount), number: Number(senseNumber) };
    const known = best.get(lemma);
    const isBetter =
      known === undefined ||
      sense.count > known.count ||
      (sense.count === known.count && sense.type === known.type && sense.number < known.number);
    if (isBetter) best.set(lemma, sense);
  }
  return new Map(
    [...best].filter(([, { type, count }]) => type === NOUN && count > 0).map(([lemma, { offset }]) => [lemma, offset]),
  );
}
