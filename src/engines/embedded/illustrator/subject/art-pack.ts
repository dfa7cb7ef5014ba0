import { brotliDecompressSync } from 'node:zlib';
import type { ArtBlobs } from './art-blobs.ts';
import type { ArtIndex, ArtPackName, DrawingEntry } from './art-index.ts';

/** Decoded blocks kept, of 400 kB text each: the drawings of one picture come from a handful of blocks. */
const KEPT_BLOCKS = 6;

/** One drawing of the pack. */
export interface ArtDrawing {
  readonly pack: ArtPackName;
  readonly name: string;
  /** Coordinate system. */
  readonly width: number;
  readonly height: number;
  /** Box of what is visible. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** `#rrggbb` of the largest area. */
  readonly colour: string;
  /** SVG elements. */
  readonly svg: string;
}

/** The baked drawings, decoded on demand. Not thread-safe: each thread opens its own over the same blobs. */
export interface ArtPack {
  has(name: string, pack?: ArtPackName): boolean;
  /** Emojibase subgroup of a concept, from any pack. */
  groupOf(name: string): string | undefined;
  /** Measured colour without decoding the drawing. */
  colourOf(name: string, pack: ArtPackName): string | undefined;
  /** The drawing of that pack, or undefined when it has none. */
  get(name: string, pack: ArtPackName): ArtDrawing | undefined;
  /** Names of all drawings of a pack, aliases left out. */
  names(pack: ArtPackName): readonly string[];
}

const PACK_NAMES: readonly ArtPackName[] = ['fluent', 'noto', 'tones'];

/** Opens the pack over loaded blobs; cheap, decodes nothing yet but the index. */
export function openArtPack(blobs: ArtBlobs): ArtPack {
  const index = JSON.parse(new TextDecoder().decode(new Uint8Array(blobs.index).slice())) as ArtIndex;
  const blockText = createBlockReader(blobs, index);
  const entryOf = (name: string, pack: ArtPackName): DrawingEntry | undefined => {
    const { drawings, aliases } = index.packs[pack];
    if (Object.hasOwn(drawings, name)) return drawings[name];
    return Object.hasOwn(aliases, name) ? drawings[aliases[name]!] : undefined;
  };
  return {
    has: (name, pack) => (pack ? [pack] : PACK_NAMES).some((each) => entryOf(name, each) !== undefined),
    groupOf: (name) => {
      for (const pack of PACK_NAMES) {
        const group = entryOf(name, pack)?.group;
        if (group) return group;
      }
      return undefined;
    },
    colourOf: (name, pack) => entryOf(name, pack)?.colour,
    get: (name, pack) => {
      const entry = entryOf(name, pack);
      if (!entry) return undefined;
      const [block, start, length] = entry.text;
      const [width, height] = entry.size;
      const svg = blockText(pack, block).slice(start, start + length);
      return { pack, name, width, height, box: entry.box, colour: entry.colour, svg };
    },
    names: (pack) => Object.keys(index.packs[pack].drawings),
  };
}

function createBlockReader(blobs: ArtBlobs, index: ArtIndex): (pack: ArtPackName, block: number) => string {
  const recent = new Map<string, string>();
  return (pack, block) => {
    const key = `${pack}${block}`;
    const text = recent.get(key) ?? decodeBlock(blobs.packs[pack], index.packs[pack].blockStarts, block);
    recent.delete(key);
    recent.set(key, text);
    if (recent.size > KEPT_BLOCKS) recent.delete(recent.keys().next().value!);
    return text;
  };
}

function decodeBlock(pack: SharedArrayBuffer, starts: readonly number[], block: number): string {
  return brotliDecompressSync(new Uint8Array(pack, starts[block]!, starts[block + 1]! - starts[block]!)).toString(
    'utf8',
  );
}
