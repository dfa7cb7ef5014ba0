import { mountOf } from '../mounts.ts';
import type { Part } from '../part.ts';
import { type ArtCanvas, UNIT } from './canvas.ts';

/** Draws the animal on what it rides. @throws Error if the pack does not draw that. */
export function rideOn({ artwork: rider, artworkOf, part, sketch }: ArtCanvas, thing: Part['entity']): void {
  const artwork = artworkOf(thing);
  if (!artwork) throw new Error(`No drawing of "${thing.concept}"`);
  const mount = mountOf(thing.concept);
  const height = mount.height * 1.3;
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const anchor = artwork.anchors.seat ?? artwork.anchors.surface ?? { x: 0.5, y: 0.2 };
  const [seatX, seatY] = mount.seat ?? [anchor.x, anchor.y];
  const flip = mount.flip ?? false;
  sketch.art(thing.id, artwork, { x: 0, y: 0, height, degrees: mount.degrees ?? 0, flip }, artwork.recolour);
  const seat = { x: ((flip ? 1 - seatX : seatX) - 0.5) * width, y: (seatY - 1) * height + UNIT * 0.05 };
  sketch.art(part.entity.id, rider, { ...seat, height: UNIT }, rider.recolour);
}
