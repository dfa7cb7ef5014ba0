import type { Random } from '../../../maths/random.ts';
import { type Artwork, artworkOf, colourOfMember } from '../../artwork.ts';
import { colourHex } from '../../colour-table.ts';
import type { Point } from '../../drawing.ts';
import type { Part } from '../part.ts';
import { letteringOf, withPrints } from '../prints.ts';
import type { Sketch } from '../sketch.ts';
import type { Stagecraft } from '../stagecraft.ts';
import { type ArtBody, artBodyOf } from './art-body.ts';

/** Height of the animal on its sketch. */
export const UNIT = 1000;

/** An animal of the pack on its sketch: its own drawing, and what finds places and colours on it. */
export interface ArtCanvas {
  readonly craft: Stagecraft;
  readonly sketch: Sketch;
  readonly part: Part;
  readonly artwork: Artwork;
  readonly body: ArtBody;
  /** Width of the animal where it is `UNIT` high. */
  readonly width: number;
  /** The point at shares of the animal's box. */
  at(x: number, y: number): Point;
  /** The pack's drawing of another thing, in the colour of this member of a group. */
  artworkOf(entity: Part['entity']): Artwork | undefined;
  /** The colour that this member of a group has something in, as hex. */
  colourOf(entity: Part['entity'], otherwise: string): string;
}

/** @throws Error if the pack does not draw the animal. */
export function openArtCanvas(craft: Stagecraft, sketch: Sketch, part: Part, index: number, random: Random): ArtCanvas {
  const draw = (entity: Part['entity']): Artwork | undefined => {
    const colour = colourOfMember(entity, index);
    const lettering = letteringOf(craft, entity);
    const options = { random, ...(colour && { colour }), ...(lettering !== undefined && { lettering }) };
    const plain = artworkOf(craft.pack, entity.concept, options);
    return plain && withPrints(craft, entity, plain, random);
  };
  const artwork = draw(part.entity);
  if (!artwork) throw new Error(`No drawing of "${part.entity.concept}"`);
  const width = (artwork.box[2] / artwork.box[3]) * UNIT;
  return {
    craft,
    sketch,
    part,
    artwork,
    body: artBodyOf(part.entity.concept),
    width,
    at: (x, y) => ({ x: (x - 0.5) * width, y: (y - 1) * UNIT }),
    artworkOf: draw,
    colourOf(entity, otherwise) {
      const colour = colourOfMember(entity, index);
      return colour ? colourHex(colour) : otherwise;
    },
  };
}
