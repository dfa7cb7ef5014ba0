import { clamp, smoothstep } from '../maths/interpolate.ts';
import type { Frame } from '../paint/frame.ts';
import type { ColourName, Scene } from '../scene.ts';
import { SURFACE_COLOURS } from '../subject/colour-table.ts';
import type { KeepColour } from './grade.ts';

/** What a film without colours shows in its colour all the same. */
interface Accent {
  /** 0–360. */
  readonly hue: number;
  /** Labels of what has it. Default: everything in the picture. */
  readonly labels?: ReadonlySet<number>;
  /** Saturation from which a pixel belongs to it, and belongs to it surely. */
  readonly saturation: readonly [from: number, surely: number];
}

/** Greys, browns and creams stand out of no grey picture. */
const LEAST_SATURATION = 0.52;
/** Degrees from the hue up to which a colour is kept, and beyond which it is grey. */
const KEPT_DEGREES = 20;
const LOST_DEGREES = 34;
/** Whatever of a thing has a hue at all has its colour; beside a red dress there is skin, which is reddish too. */
const OWN: Accent['saturation'] = [0.14, 0.34];
const AMONG_OTHERS: Accent['saturation'] = [0.6, 0.8];

/**
 * Selective colour: where a black-and-white picture names the colour of a thing, that colour alone is kept, as in "a rainy street
 * with a red umbrella, black and white".
 *
 * @param labelled entities by label.
 */
export function keepAccents(
  scene: Pick<Scene, 'styles' | 'entities' | 'relations' | 'palette'>,
  labelled: ReadonlyMap<number, number>,
  { labels }: Pick<Frame, 'labels'>,
): KeepColour | undefined {
  if (!scene.styles.includes('black-and-white')) return undefined;
  const accents = accentsOf(scene, labelled);
  if (accents.length === 0) return undefined;
  return (pixel, red, green, blue) => {
    const most = Math.max(red, green, blue);
    const range = most - Math.min(red, green, blue);
    if (range <= most * OWN[0]) return 0;
    const hue = hueOf(red, green, blue, most, range);
    return keptShare(accents, hue, range / most, labels[pixel]!);
  };
}

function accentsOf(
  { entities, relations, palette }: Pick<Scene, 'entities' | 'relations' | 'palette'>,
  labelled: ReadonlyMap<number, number>,
): Accent[] {
  const named = entities.flatMap(({ id, colours }) => {
    const owners = new Set([id, ...relations.filter(({ object }) => object === id).map(({ subject }) => subject)]);
    const labels = new Set([...labelled].filter(([, entity]) => owners.has(entity)).map(([label]) => label));
    const saturation = owners.size === 1 ? OWN : AMONG_OTHERS;
    return colours.filter(isVivid).map((colour): Accent => ({ hue: SURFACE_COLOURS[colour].hue, labels, saturation }));
  });
  const anywhere = palette.filter(isVivid).map((colour): Accent => {
    return { hue: SURFACE_COLOURS[colour].hue, saturation: AMONG_OTHERS };
  });
  return [...named, ...anywhere];
}

function isVivid(colour: ColourName): boolean {
  return SURFACE_COLOURS[colour].saturation >= LEAST_SATURATION;
}

/** Share of a pixel's colour that is kept, by the accent that comes nearest to it. */
function keptShare(accents: readonly Accent[], hue: number, saturation: number, label: number): number {
  let share = 0;
  for (const accent of accents) {
    if (accent.labels && !accent.labels.has(label)) continue;
    const turn = Math.abs(((hue - accent.hue + 540) % 360) - 180);
    const near = clamp(1 - smoothstep(KEPT_DEGREES, LOST_DEGREES, turn));
    share = Math.max(share, near * smoothstep(accent.saturation[0], accent.saturation[1], saturation));
  }
  return share;
}

/** Hue in degrees of a colour whose greatest channel is `most` and whose channels lie `range` apart. */
function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  return most === green ? 60 * ((blue - red) / range + 2) : 60 * ((red - green) / range + 4);
}
