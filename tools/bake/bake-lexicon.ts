import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { handWrittenNames, withHandWrittenNames } from './bake-lexicon-names.ts';
import { type AnnotatedEmoji, LEXICON_LANGUAGES, termsByConcept } from './bake-lexicon-terms.ts';

const require = createRequire(import.meta.url);
const OUTPUT_FOLDER = new URL('../../assets/lexicon/', import.meta.url);

/** Emoji groups and subgroups of emojibase whose members are signs rather than things (numbers: emojibase-data/meta/groups.json). */
const SMILEYS_GROUP = 0;
const PEOPLE_GROUP = 1;
const BODY_PARTS_SUBGROUP = 22;
const COMPONENT_GROUP = 2;
const SYMBOLS_GROUP = 8;
const FLAGS_GROUP = 9;
const SMILEYS_THAT_ARE_THINGS = new Set([11, 14]);
const HAND_SUBGROUPS = new Set([16, 17, 18, 19, 20, 21]);
const CLOCK_FACE = /o.clock|-thirty/;

interface Annotation {
  readonly default?: readonly string[];
  readonly tts?: readonly string[];
}
type Annotations = Readonly<Record<string, Annotation>>;

interface EmojiFacts {
  readonly emoji: string;
  readonly group?: number;
  readonly subgroup?: number;
  readonly order?: number;
}

interface IconSet {
  readonly icons: Readonly<Record<string, unknown>>;
  readonly aliases?: Readonly<Record<string, unknown>>;
}

/** Writes `assets/lexicon/<language>.json.br`, `emoji.json.br` and the licence of the Unicode data they come from. */
export function bakeLexicon(): void {
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  const drawn = drawnEmoji();
  writePacked('emoji', Object.fromEntries(drawn.map(({ emoji, concept }) => [withoutVariation(emoji), concept])));
  for (const language of Object.keys(LEXICON_LANGUAGES)) {
    const terms = termsByConcept(language, annotate(drawn, language));
    writePacked(language, sortKeys(withHandWrittenNames(terms, handWrittenNames(language))));
  }
  writeFileSync(new URL('LICENSE', OUTPUT_FOLDER), licenceNotice());
}

type DrawnEmoji = Pick<AnnotatedEmoji, 'emoji' | 'concept' | 'isSymbol' | 'isPerson'>;

/** Every emoji that has a drawing in one of the icon sets, in emoji order. */
function drawnEmoji(): DrawnEmoji[] {
  const names = annotationsOf('en');
  const hasIcon = iconNames();
  const drawn: DrawnEmoji[] = [];
  for (const facts of emojiInOrder()) {
    const name = annotationFor(names, facts.emoji)?.tts?.[0];
    const concept =
      name === undefined ? undefined : conceptCandidates(name).find((candidate) => hasIcon.has(candidate));
    if (concept === undefined) continue;
    drawn.push({ emoji: facts.emoji, concept, isSymbol: isSymbol(facts, concept), isPerson: isPerson(facts) });
  }
  return drawn;
}

function emojiInOrder(): EmojiFacts[] {
  const facts = require('emojibase-data/en/data.json') as readonly EmojiFacts[];
  return [...facts].sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

function iconNames(): Set<string> {
  const names = new Set<string>();
  for (const set of ['@iconify-json/fluent-emoji', '@iconify-json/noto']) {
    const { icons, aliases } = require(`${set}/icons.json`) as IconSet;
    for (const name of [...Object.keys(icons), ...Object.keys(aliases ?? {})]) names.add(name);
  }
  return names;
}

function conceptCandidates(name: string): string[] {
  const slug = name
    .toLowerCase()
    .replace(/[’'“”"!:,.()]/g, '')
    .replaceAll('&', 'and')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [slug, slug.replace(/^flag-/, 'flag-for-')];
}

function isSymbol(facts: EmojiFacts, concept: string): boolean {
  const { group, subgroup } = facts;
  if (group === undefined || subgroup === undefined) return true;
  if (group === SMILEYS_GROUP) return !SMILEYS_THAT_ARE_THINGS.has(subgroup);
  if (HAND_SUBGROUPS.has(subgroup) || CLOCK_FACE.test(concept)) return true;
  return group === COMPONENT_GROUP || group === SYMBOLS_GROUP || group === FLAGS_GROUP;
}

function isPerson({ group, subgroup }: EmojiFacts): boolean {
  return group === PEOPLE_GROUP && subgroup !== BODY_PARTS_SUBGROUP;
}

function annotate(drawn: readonly DrawnEmoji[], language: string): AnnotatedEmoji[] {
  const annotations = annotationsOf(language);
  return drawn.flatMap((entry) => {
    const annotation = annotationFor(annotations, entry.emoji);
    const name = annotation?.tts?.[0];
    return name === undefined ? [] : [{ ...entry, name, keywords: annotation?.default ?? [] }];
  });
}

function annotationsOf(language: string): Annotations {
  const direct = require(`cldr-annotations-full/annotations/${language}/annotations.json`);
  const derived = require(`cldr-annotations-derived-full/annotationsDerived/${language}/annotations.json`);
  return { ...derived.annotationsDerived.annotations, ...direct.annotations.annotations };
}

/** CLDR leaves out the variation selector that emojibase writes. */
function annotationFor(annotations: Annotations, emoji: string): Annotation | undefined {
  return annotations[emoji] ?? annotations[withoutVariation(emoji)];
}

function withoutVariation(emoji: string): string {
  return emoji.replaceAll('\ufe0f', '');
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function writePacked(name: string, value: unknown): void {
  const json = Buffer.from(JSON.stringify(value), 'utf8');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  };
  writeFileSync(new URL(`${name}.json.br`, OUTPUT_FOLDER), brotliCompressSync(json, { params }));
}

function licenceNotice(): string {
  const folder = dirname(require.resolve('cldr-annotations-full/package.json'));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  const notice =
    'The lexicon is derived from the Unicode CLDR annotations (packages cldr-annotations-full and\ncldr-annotations-derived-full) and of a table of our own.\nSPDX-License-Identifier: Unicode-3.0';
  return `${notice}\n\n${text}\n`;
}
