/**
 * Draws every prompt of the comparison in every language and compares what the label maps show with the English picture;
 * prints a table and, with `--write`, puts it into docs/languages.md. Takes some minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadIllustratorAssets } from '../../src/engines/embedded/illustrator/assets.ts';
import { createIllustrator, type Illustrator } from '../../src/engines/embedded/illustrator/illustrate.ts';
import { understandingOptions } from '../../src/engines/embedded/illustrator/prompt-reader.ts';
import { openArtPack } from '../../src/engines/embedded/illustrator/subject/art-pack.ts';
import { createFactsOf } from '../../src/engines/embedded/illustrator/subject/facts.ts';
import { createUnderstanding } from '../../src/engines/embedded/illustrator/understand/understanding.ts';
import { replaceSection } from '../docs/generated-section.ts';
import { table } from '../docs/markdown.ts';
import { type Comparison, compareLanguages, type NameThings, thingsOfScene } from './compare.ts';

/** Labels do not need more. */
const SIDE_PX = 128;
const SEED = 7;
/** Fewer pixels than this share of the picture, and a thing counts as hidden. */
const MIN_SHARE = 0.0005;

/**
 * The countable things of a drawn picture. Equal scenes give equal pictures, byte for byte, whatever language they were
 * written in, so each scene is drawn once.
 */
function thingsOfPicture(): NameThings {
  const assets = loadIllustratorAssets();
  const illustrator = createIllustrator(assets);
  const pack = openArtPack(assets.art);
  const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));
  const drawn = new Map<string, readonly string[]>();
  return async (prompt) => {
    const scene = JSON.stringify({ ...understanding.parse(prompt), language: '', notUnderstood: [] });
    const things = drawn.get(scene) ?? thingsIn(illustrator, prompt);
    drawn.set(scene, things);
    return things;
  };
}

function thingsIn(illustrator: Illustrator, prompt: string): string[] {
  const size = { widthPx: SIDE_PX, heightPx: SIDE_PX };
  const { labelMap } = illustrator.illustrate({ prompt, negativePrompt: '', size, seed: SEED, wantLabelMap: true });
  const visible = labelMap!.legend.filter(({ areaPx }) => areaPx >= SIDE_PX * SIDE_PX * MIN_SHARE);
  return visible.filter(({ kind }) => kind === 'thing').map(({ name }) => name);
}

function rows(scenes: readonly Comparison[], pictures: readonly Comparison[]): string[][] {
  const percent = ({ same, total }: Comparison): string =>
    `${same} of ${total} (${Math.round((100 * same) / total)} %)`;
  return scenes.map((scene, index) => [scene.language, percent(scene), percent(pictures[index]!)]);
}

const scenes = await compareLanguages(thingsOfScene());
const pictures = await compareLanguages(thingsOfPicture());
const measured = table(['Language', 'Same things understood', 'Same things in the label map'], rows(scenes, pictures));
console.log(measured);
for (const { language, different } of pictures)
  for (const { prompt, english, found } of different)
    console.log(`${language}: ${prompt}: expected ${english}, found ${found}`);
if (process.argv.includes('--write')) {
  const page = new URL('../../docs/languages.md', import.meta.url);
  writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'measured', measured));
}
