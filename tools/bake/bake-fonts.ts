import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOfEncoding, charactersOfRange } from './bake-fonts-characters.ts';

const assets = new URL('../../assets/fonts/', import.meta.url);
const require = createRequire(import.meta.url);

/** A font with only the glyphs that a text needs (subset-font: BSD-3-Clause, over HarfBuzz). */
type SubsetFont = (font: Uint8Array, text: string, options: { targetFormat: 'truetype' }) => Promise<Uint8Array>;

/** First trail bytes. */
const EUC_TRAIL = 0xa1;
const BIG5_TRAIL = 0x40;

/** Faces of titles: folder of the package, name of the file. Abril Fatface may keep its name only unchanged. */
const TITLE_FACES = [
  ['bebas-neue', 'BebasNeue'],
  ['abril-fatface', 'AbrilFatface'],
] as const;
const SCRIPT = ['pacifico', 'Pacifico'] as const;

/**
 * Writes the bold faces for lettering beyond Latin to assets/fonts/: the characters that each country's standard counts as
 * common. Characters that two scripts share are kept once. Same sources, same bytes.
 */
export async function bakeFonts(): Promise<void> {
  const chinese = new Set([
    ...charactersOfEncoding('gb2312', [0xb0, 0xd7], EUC_TRAIL),
    ...charactersOfRange(0x3000, 0x3020),
    ...charactersOfRange(0xff01, 0xff5e),
  ]);
  const japanese = new Set([
    ...charactersOfEncoding('euc-jp', [0xb0, 0xcf], EUC_TRAIL),
    ...charactersOfRange(0x3041, 0x30ff),
  ]);
  const traditional = new Set(charactersOfEncoding('big5', [0xa4, 0xc6], BIG5_TRAIL));
  const korean = new Set(charactersOfEncoding('euc-kr', [0xb0, 0xc8], EUC_TRAIL));
  await writeSubset('SC', chinese);
  await writeSubset('JP', without(japanese, chinese));
  await writeSubset('TC', without(without(traditional, chinese), japanese));
  await writeSubset('KR', korean);
  await writeScript();
  for (const [folder, face] of TITLE_FACES) {
    copyFileSync(titlePath(folder, face), new URL(`${face}-Regular.ttf`, assets));
  }
  for (const [folder, face] of [...TITLE_FACES, SCRIPT]) {
    copyFileSync(require.resolve(`@expo-google-fonts/${folder}/LICENSE_FONT`), new URL(`LICENSE-${face}.txt`, assets));
  }
  copyFileSync(facePath('Devanagari'), new URL('NotoSansDevanagari-Bold.ttf', assets));
  copyFileSync(
    require.resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'),
    new URL('LICENSE-Noto-CJK.txt', assets),
  );
  copyFileSync(
    require.resolve('@expo-google-fonts/noto-sans-devanagari/LICENSE_FONT'),
    new URL('LICENSE-Noto-Devanagari.txt', assets),
  );
}

function without(characters: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...characters].filter((character) => !others.has(character)));
}

function facePath(name: string): string {
  return require.resolve(`@expo-google-fonts/noto-sans-${name.toLowerCase()}/700Bold/NotoSans${name}_700Bold.ttf`);
}

function titlePath(folder: string, face: string): string {
  return require.resolve(`@expo-google-fonts/${folder}/400Regular/${face}_400Regular.ttf`);
}

/** The script face with its western letters alone. */
async function writeScript(): Promise<void> {
  const subsetFont = require('subset-font') as SubsetFont;
  const letters = [...charactersOfRange(0x20, 0x17f), ...charactersOfRange(0x2010, 0x2026)].join('');
  const font = await subsetFont(readFileSync(titlePath(...SCRIPT)), letters, { targetFormat: 'truetype' });
  writeFileSync(new URL('Pacifico-Regular-subset.ttf', assets), font);
}

async function writeSubset(name: string, characters: ReadonlySet<string>): Promise<void> {
  const subsetFont = require('subset-font') as SubsetFont;
  const text = [...characters].join('');
  const font = await subsetFont(readFileSync(facePath(name)), text, { targetFormat: 'truetype' });
  writeFileSync(new URL(`NotoSans${name}-Bold-subset.ttf`, assets), font);
  console.log(`font ${name}: ${characters.size} characters, ${font.length} bytes`);
}
