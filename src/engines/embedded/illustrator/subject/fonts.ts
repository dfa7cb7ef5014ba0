import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codePointsOf } from './glyph-coverage.ts';
import type { RasterContext } from './layer.ts';

// The same relative place from src/ and from dist/.
const FONT_FOLDER = new URL('../../../../../assets/fonts/', import.meta.url);

/** Faces for Latin, Greek and Cyrillic lettering, all DejaVu: sans, condensed sans and serif, bold. */
const FACES = ['DejaVuSans-Bold.ttf', 'DejaVuSansCondensed-Bold.ttf', 'DejaVuSerif-Bold.ttf'];

/** Faces of titles, by the family that a text asks for. */
const FACES_OF_TITLES: Readonly<Record<string, string>> = {
  Pacifico: 'Pacifico-Regular-subset.ttf',
  'Bebas Neue': 'BebasNeue-Regular.ttf',
  'Abril Fatface': 'AbrilFatface-Regular.ttf',
};

/** Bold faces of other scripts, common characters only; of two that have a character the earlier one draws it. */
const FACES_OF_OTHER_SCRIPTS = [
  'NotoSansDevanagari-Bold.ttf',
  'NotoSansSC-Bold-subset.ttf',
  'NotoSansJP-Bold-subset.ttf',
  'NotoSansTC-Bold-subset.ttf',
  'NotoSansKR-Bold-subset.ttf',
];

/** A package that has the rare characters of a script. */
interface OptionalFace {
  readonly script: RegExp;
  readonly packageName: string;
  readonly file: string;
}

const OPTIONAL_FACES: readonly OptionalFace[] = [
  { script: /\p{Script=Hangul}/u, packageName: '@expo-google-fonts/noto-sans-kr', file: 'NotoSansKR_700Bold.ttf' },
  { script: /\p{Script=Han}/u, packageName: '@expo-google-fonts/noto-sans-sc', file: 'NotoSansSC_700Bold.ttf' },
];

/** Scripts from Devanagari on, but not the punctuation, arrows and signs in between, which DejaVu has. */
const OTHER_SCRIPTS = /[\u0900-\u1fff\u2e80-\u{10ffff}]/u;
const SPACES = /[\s\p{Default_Ignorable_Code_Point}]/gu;

/** Which characters can be set, and which files that takes. */
export interface LetteringFonts extends RasterContext {
  /** The characters of a text that no installed face has; each once, in the order of the text. */
  missingCharacters(text: string): readonly string[];
  /** Package to install for the first of the characters that one is known for. */
  packageFor(characters: readonly string[]): string | undefined;
}

/**
 * The package's own fonts and, for rare characters, optional font packages where they are installed; never the system's.
 * Files are read when a text first needs them.
 *
 * @param findPackageFile path of a file of an installed package, or nothing.
 */
export function createRasterContext(findPackageFile = findInstalled): LetteringFonts {
  const own = FACES.map(ownPath);
  const others = FACES_OF_OTHER_SCRIPTS.map(ownPath);
  const known = new Map<string, ReadonlySet<number>>();
  const has = (path: string, character: string): boolean => {
    const points = known.get(path) ?? codePointsOf(readFileSync(path));
    known.set(path, points);
    return points.has(character.codePointAt(0)!);
  };
  const lackedBy = (paths: readonly string[], text: string): string[] =>
    [...new Set(text.replace(SPACES, ''))].filter((character) => !paths.some((path) => has(path, character)));
  const optionalPaths = (characters: readonly string[]): string[] =>
    OPTIONAL_FACES.filter(({ script }) => characters.some((character) => script.test(character)))
      .map(({ packageName, file }) => findPackageFile(`${packageName}/700Bold/${file}`))
      .filter((path) => path !== undefined);
  const fontFilesFor = (text: string): readonly string[] => {
    const asked = Object.entries(FACES_OF_TITLES).filter(([family]) => text.includes(`font-family="${family}"`));
    if (!OTHER_SCRIPTS.test(text)) return [...own, ...asked.map(([, file]) => ownPath(file))];
    return [...own, ...others, ...optionalPaths(lackedBy([...own, ...others], text))];
  };
  return {
    fontFilesFor,
    missingCharacters: (text) => lackedBy(fontFilesFor(text), text),
    packageFor: (characters) =>
      OPTIONAL_FACES.find(({ script }) => characters.some((character) => script.test(character)))?.packageName,
  };
}

function ownPath(face: string): string {
  return fileURLToPath(new URL(face, FONT_FOLDER));
}

function findInstalled(specifier: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    return undefined;
  }
}
