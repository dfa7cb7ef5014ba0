import type { Random } from '../maths/random.ts';
import type { ColourName, Entity } from '../scene.ts';
import { ANCHORS, CALLED_AFTER, NATURAL_COLOURS, NOTO_FIRST } from './art-choice.ts';
import type { ArtPack } from './art-pack.ts';
import { colourHex } from './colour-table.ts';
import type { ConceptKind } from './concept.ts';
import type { AnchorName, Point } from './drawing.ts';
import { OWN_SUBJECTS } from './own/index.ts';

/** A drawing of one concept by itself, from our own subjects or the art pack, ready to be put somewhere. */
export interface Artwork {
  readonly name: string;
  /** SVG elements; ids are unique within this artwork only. */
  readonly svg: string;
  /** Box of what is visible, in the artwork's units. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** As shares of the box, (0, 0) its upper left corner. */
  readonly anchors: Partial<Record<AnchorName, Point>>;
  readonly emissive: number;
  /** Colour name to put over it after rasterising; own subjects take their colour when drawn. */
  readonly recolour?: ColourName;
  /** `#rrggbb` of the largest area, for what must match it. */
  readonly colour: string;
  /** Pictures of other things on it. */
  readonly prints?: readonly Print[];
}

/** A picture of a thing on another. */
export interface Print {
  /** The entity it is a picture of. */
  readonly entity: number;
  readonly art: Artwork;
  /** Its lower middle and its height, as shares of the box of what bears it. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly degrees: number;
}

const SIDEWAYS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'animal',
  'bird',
  'insect',
  'sea-creature',
  'fantasy',
  'vehicle',
  'vessel',
  'aircraft',
]);

/** What an artwork may vary in. */
export interface ArtworkOptions {
  readonly random: Random;
  readonly colour?: ColourName;
  /** Colour of a part that the prompt gives one of its own. */
  readonly accent?: ColourName;
  readonly lettering?: string;
}

/** Whole drawings for concepts of which the pack has only the head. */
const STAND_INS: Readonly<Record<string, string>> = { chicken: 'rooster' };

/** Light sources of the pack. */
const EMISSIVE: ReadonlySet<string> = new Set(
  'sun sun-with-face full-moon full-moon-face crescent-moon star glowing-star shooting-star fire candle fireworks sparkler light-bulb sparkles high-voltage comet red-paper-lantern diya-lamp'.split(
    ' ',
  ),
);
const EMISSIVE_STRENGTH = 0.75;

/** The artwork of a concept, or undefined when neither our own subjects nor the pack have one. */
export function artworkOf(pack: ArtPack, concept: string, options: ArtworkOptions): Artwork | undefined {
  return ownArtwork(concept, options) ?? packArtwork(pack, concept, options.colour);
}

/** True when a concept has a drawing of its own. */
export function artworkExists(pack: ArtPack, concept: string): boolean {
  return OWN_SUBJECTS.has(concept) || pack.has(concept, 'fluent') || pack.has(concept, 'noto');
}

/**
 * The colour of member `index`: the one colour of all, or one after the other of several. Where none is asked for, members
 * after the first come in the colours of their kind, so that two are not clones. Undefined means the drawing's own.
 */
export function colourOfMember(entity: Entity, index: number): ColourName | undefined {
  const asked = entity.colours[index % Math.max(1, entity.colours.length)];
  if (asked !== undefined) return asked === CALLED_AFTER[entity.concept] ? undefined : asked;
  const natural = Object.hasOwn(NATURAL_COLOURS, entity.concept) ? NATURAL_COLOURS[entity.concept]! : [];
  if (entity.count === 1 || natural.length === 0) return undefined;
  const turn = index % (natural.length + 1);
  return turn === 0 ? undefined : natural[turn - 1];
}

function ownArtwork(concept: string, { random, colour, accent, lettering }: ArtworkOptions): Artwork | undefined {
  const own = OWN_SUBJECTS.get(concept);
  if (!own) return undefined;
  const hex = colour && colourHex(colour);
  const drawn = own.draw({
    idPrefix: 'o',
    random: random.fork(concept),
    ...(hex ? { colour: hex } : {}),
    ...(accent ? { accent: colourHex(accent) } : {}),
    ...(lettering === undefined ? {} : { lettering }),
  });
  // Own subjects look to the right, the pack to the left, and layouts rely on the latter. Letters are not mirrored.
  const isMirrored = SIDEWAYS.has(own.kind) && !drawn.includes('<text');
  const anchors = Object.fromEntries(
    Object.entries(own.anchors ?? {}).map(([name, { x, y }]) => [
      name,
      { x: isMirrored ? 1 - x / own.width : x / own.width, y: y / own.height },
    ]),
  );
  const svg = isMirrored ? `<g transform="translate(${own.width} 0) scale(-1 1)">${drawn}</g>` : drawn;
  return {
    name: concept,
    svg,
    box: [0, 0, own.width, own.height],
    anchors: { top: { x: 0.5, y: 0 }, ...anchors },
    emissive: own.emissive ?? 0,
    colour: hex ?? '#8a8f98',
  };
}

function packArtwork(pack: ArtPack, concept: string, colour: ColourName | undefined): Artwork | undefined {
  const name = STAND_INS[concept] ?? concept;
  const order = NOTO_FIRST.has(name) ? (['noto', 'fluent'] as const) : (['fluent', 'noto'] as const);
  const art = pack.get(name, order[0]) ?? pack.get(name, order[1]);
  if (!art) return undefined;
  return {
    name: concept,
    svg: art.svg,
    box: art.box,
    anchors: { top: { x: 0.5, y: 0 }, ...(Object.hasOwn(ANCHORS, concept) ? ANCHORS[concept] : {}) },
    emissive: EMISSIVE.has(concept) ? EMISSIVE_STRENGTH : 0,
    colour: art.colour,
    ...(colour ? { recolour: colour } : {}),
  };
}
