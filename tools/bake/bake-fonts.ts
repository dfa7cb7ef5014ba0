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

async function writeSubset(name: string, characters: ReadonlySet<string>): Promise<void> {
  const subsetFont = require('subset-font') as SubsetFont;
  const text = [...characters].join('');
  const font = await subsetFont(readFileSync(facePath(name)), text, { targetFormat: 'truetype' });
  writeFileSync(new URL(`NotoSans${name}-Bold-subset.ttf`, assets), font);
  console.log(`font ${name}: ${characters.size} characters, ${font.length} bytes`);
}
