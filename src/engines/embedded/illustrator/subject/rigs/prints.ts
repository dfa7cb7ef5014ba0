import { bytesOfHex } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import type { Entity, Scene } from '../../scene.ts';
import type { ArtPack } from '../art-pack.ts';
import { type Artwork, artworkOf, colourOfMember, type Print } from '../artwork.ts';
import { type PrintArea, printAreaOf } from '../print-areas.ts';

/** What pictures on things are found and drawn with. */
interface Printed {
  readonly pack: ArtPack;
  readonly scene: Scene;
}

/** As many of one thing are told apart side by side. */
const MOST_SIDE_BY_SIDE = 3;
/** What a print leaves free between its things, as a share of its width. */
const GAP_SHARE = 0.06;

/** The things of which a scene has pictures on an entity. */
export function printedOn({ scene }: Pick<Printed, 'scene'>, { id }: Entity): readonly Entity[] {
  return scene.relations.flatMap(({ kind, subject, object }) => {
    const motif = kind === 'printed-on' && object === id ? scene.entities[subject] : undefined;
    return motif ? [motif] : [];
  });
}

/** The text on a thing: what the prompt quotes, or none on what bears a picture, whose drawing may have a text of its own. */
export function letteringOf(craft: Pick<Printed, 'scene'>, entity: Entity): string | undefined {
  return craft.scene.lettering[0] ?? (printedOn(craft, entity).length > 0 ? '' : undefined);
}

/** The artwork of a thing with the pictures on it; the artwork itself when there are none. */
export function withPrints(craft: Printed, entity: Entity, artwork: Artwork, random: Random): Artwork {
  const area = printAreaOf(entity.concept);
  const motifs = area ? printedOn(craft, entity) : [];
  if (!area || motifs.length === 0) return artwork;
  return { ...artwork, prints: motifPrints(craft, motifs, area, artwork.box[2] / artwork.box[3], random) };
}

/**
 * Pictures of things side by side in an area.
 *
 * @param aspect Width of the drawing by its height.
 */
export function motifPrints(
  craft: Printed,
  motifs: readonly Entity[],
  area: PrintArea,
  aspect: number,
  random: Random,
): Print[] {
  const copies = motifs.flatMap((motif) =>
    Array.from({ length: Math.min(motif.count, MOST_SIDE_BY_SIDE) }, (_, index) => ({ motif, index })),
  );
  const step = area.width / copies.length;
  return copies.flatMap(({ motif, index }, i): Print[] => {
    const colour = colourOfMember(motif, index);
    const art = artworkOf(craft.pack, motif.concept, { random, ...(colour ? { colour } : {}) });
    if (!art) return [];
    const width = step * (copies.length > 1 ? 1 - GAP_SHARE : 1);
    const artAspect = art.box[2] / art.box[3];
    const height = Math.min(area.height, (width * aspect) / artAspect);
    const x = area.x - area.width / 2 + step * (i + 0.5);
    const shown = area.ink === undefined ? art : inInk(art, area.ink);
    return [{ entity: motif.id, art: shown, x, y: area.y + height / 2, height, degrees: area.degrees ?? 0 }];
  });
}

/** A drawing as a silhouette in one colour, `#rrggbb`. */
function inInk({ recolour: _colour, ...artwork }: Artwork, ink: string): Artwork {
  const [red, green, blue] = bytesOfHex(ink).map((byte) => (byte / 255).toFixed(3));
  const matrix = `0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} 0 0 0 2 0`;
  const filter = `<filter id="ink" color-interpolation-filters="sRGB"><feColorMatrix type="matrix" values="${matrix}"/></filter>`;
  return { ...artwork, svg: `${filter}<g filter="url(#ink)">${artwork.svg}</g>` };
}
