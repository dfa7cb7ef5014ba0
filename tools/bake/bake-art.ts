import { mkdirSync, writeFileSync } from 'node:fs';
import type { ArtIndex, ArtPackName, DrawingEntry } from '../../src/engines/embedded/illustrator/subject/art-index.ts';
import { readGroups } from './bake-art-groups.ts';
import { measureDrawing } from './bake-art-measure.ts';
import { compressText, packTexts } from './bake-art-pack.ts';
import {
  aliasesOf,
  type IconSet,
  plainDrawings,
  readSourceJson,
  type SourceDrawing,
  tonedDrawings,
  UNSAFE_IN_NOTO,
} from './bake-art-sources.ts';

const FLUENT = '@iconify-json/fluent-emoji/icons.json';
const NOTO = '@iconify-json/noto/icons.json';
const assets = new URL('../../assets/art/', import.meta.url);

/** Writes the art pack to assets/art/: one file of brotli blocks per pack, and the index. Same sources, same bytes. */
export function bakeArt(): void {
  mkdirSync(assets, { recursive: true });
  const fluent = readSourceJson<IconSet>(FLUENT);
  const noto = readSourceJson<IconSet>(NOTO);
  const groups = readGroups();
  const packs = {
    fluent: bakePack('fluent', plainDrawings(fluent), fluent, groups),
    tones: bakePack('tones', tonedDrawings(fluent), { icons: {} }, groups),
    noto: bakePack('noto', plainDrawings(noto, UNSAFE_IN_NOTO), noto, groups),
  };
  const index: ArtIndex = { version: 1, packs };
  const compressed = compressText(JSON.stringify(index));
  writeFileSync(new URL('index.json.br', assets), compressed);
  console.log(`art index: ${compressed.length} bytes`);
}

function bakePack(
  name: ArtPackName,
  drawings: readonly SourceDrawing[],
  set: IconSet,
  groups: ReadonlyMap<string, string>,
): ArtIndex['packs'][ArtPackName] {
  const { bytes, blockStarts, places } = packTexts(drawings);
  writeFileSync(new URL(`${name}.pack`, assets), bytes);
  console.log(`art pack ${name}: ${drawings.length} drawings, ${bytes.length} bytes`);
  const entries: Record<string, DrawingEntry> = {};
  for (const drawing of drawings) {
    const { box, colour } = measureDrawing(drawing);
    const group = groups.get(drawing.name);
    entries[drawing.name] = {
      text: places.get(drawing.name)!,
      size: [drawing.width, drawing.height],
      box,
      colour,
      ...(group === undefined ? {} : { group }),
    };
  }
  return { blockStarts, drawings: entries, aliases: Object.fromEntries(aliasesOf(set, new Set(places.keys()))) };
}

if (import.meta.main) bakeArt();
