import { byteOfLinear, type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { createRandom, type Random } from '../../maths/random.ts';
import type { SkyLight } from '../../paint/sky/sky.ts';
import { type Foliage, SPECIES } from '../../paint/terrain/trees/species.ts';
import type { SpriteCanvas } from '../../paint/terrain/trees/sprite.ts';
import type { ColourName, Entity } from '../../scene.ts';
import { colourHex } from '../colour-table.ts';
import type { SubjectDrawing } from '../drawing.ts';
import type { Stagecraft } from '../rigs/stagecraft.ts';
import { fruitOf, hangFruit } from './hang-fruit.ts';
import { foliageOf, TREE_KINDS } from './tree-kinds.ts';

const UNITS = 1000;
const LARGEST_SEED = 0x7fffffff;
/** Leaves of a tree that has shed them are not painted in a colour. */
/** A named colour as a leaf's reflectance. */
const COLOUR_GAIN = 0.5;

/** The even light from the upper left that all drawings of subjects are made in; the scene's own light replaces it later. */
const EVEN_LIGHT: SkyLight = {
  azimuth: -0.7,
  elevation: 0.8,
  direction: [-0.45, 0.72, -0.52],
  key: [2.35, 2.25, 2.05],
  ambient: [1.15, 1.22, 1.3],
  haze: [0.7, 0.75, 0.8],
  isNight: false,
};

/**
 * A tree grown like those of the landscape, in the scene's season or in the colour asked for; nothing when the concept is not
 * such a tree. Equal arguments give equal trees at every size.
 */
export function growTree(
  entity: Entity,
  colour: ColourName | undefined,
  craft: Stagecraft,
  random: Random,
): SubjectDrawing | undefined {
  const kind = Object.hasOwn(TREE_KINDS, entity.concept) ? TREE_KINDS[entity.concept]! : undefined;
  if (!kind) return undefined;
  const { scene, factsOf } = craft;
  const fruit = fruitOf(entity);
  const time = scene.season ?? (scene.weather === 'snow' ? 'winter' : 'summer');
  const season = kind.season ?? (fruit ? 'summer' : time);
  const foliage = colour ? coloured(colour) : kind.foliage;
  const seed = random.integer(0, LARGEST_SEED);
  const width = Math.round(kind.breadth * UNITS);
  const paint = (widthPx: number, heightPx: number): Uint8Array => {
    const growth = { season, light: EVEN_LIGHT, heightPx, random: createRandom(seed), ...(foliage && { foliage }) };
    const bytes = bytesOf(SPECIES[kind.species](growth), widthPx, heightPx);
    if (fruit) hangFruit(bytes, widthPx, heightPx, fruit, createRandom(seed + 1));
    return bytes;
  };
  const { heightMetres, footing } = factsOf(entity.concept);
  return {
    width,
    height: UNITS,
    parts: [{ entity: entity.id, svg: '', paint }],
    heightMetres: heightMetres * entity.sizeFactor,
    anchors: { top: { x: width / 2, y: UNITS * 0.08 } },
    footing,
    emissive: 0,
  };
}

function coloured(colour: ColourName): Foliage | undefined {
  const hex = colourHex(colour);
  if (colour === 'green') return undefined;
  return foliageOf(linearOfHex(hex).map((channel) => channel * COLOUR_GAIN + 0.012) as unknown as LinearRgb);
}

/** The sprite, its foot in the middle of the canvas' lower edge, as premultiplied 8-bit sRGB. */
function bytesOf(sprite: SpriteCanvas, widthPx: number, heightPx: number): Uint8Array {
  const bytes = new Uint8Array(widthPx * heightPx * 4);
  const shift = Math.round((widthPx - sprite.widthPx) / 2);
  for (let y = 0; y < Math.min(heightPx, sprite.heightPx); y++) {
    for (let x = Math.max(0, shift); x < Math.min(widthPx, shift + sprite.widthPx); x++) {
      const from = (y * sprite.widthPx + x - shift) * 4;
      const alpha = Math.min(1, sprite.pixels[from + 3]!);
      if (alpha < 1 / 255) continue;
      const to = (y * widthPx + x) * 4;
      for (let c = 0; c < 3; c++) bytes[to + c] = byteOfLinear(sprite.pixels[from + c]! / alpha) * alpha + 0.5;
      bytes[to + 3] = alpha * 255 + 0.5;
    }
  }
  return bytes;
}
