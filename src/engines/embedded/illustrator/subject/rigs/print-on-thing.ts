import type { Random } from '../../maths/random.ts';
import type { Entity } from '../../scene.ts';
import { type Artwork, artworkOf, colourOfMember } from '../artwork.ts';
import { PRINT_PLACES, printsOf } from '../printed.ts';
import type { Sketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

/** More of a kind are too small to be seen. */
const MOST_OF_A_KIND = 3;

/** The pictures on a thing drawn `width` by `height` with its foot at (0, 0), side by side in their place. */
export function paintPrints(
  sketch: Sketch,
  { pack, scene, factsOf }: Stagecraft,
  host: Entity,
  width: number,
  height: number,
  random: Random,
): void {
  const place = PRINT_PLACES[host.concept];
  if (place === undefined) return;
  const prints = [...printsOf(scene, factsOf)]
    .filter(([, on]) => on.id === host.id)
    .map(([id]) => scene.entities[id]!)
    .flatMap((print) => Array.from({ length: Math.min(MOST_OF_A_KIND, print.count) }, () => print));
  const room = (place.width * width) / Math.max(1, prints.length);
  for (const [i, print] of prints.entries()) {
    const colour = colourOfMember(print, 0);
    const artwork = artworkOf(pack, print.concept, {
      random: random.fork(`print ${i}`),
      ...(colour ? { colour } : {}),
    });
    if (!artwork) continue;
    const [, , broad, high] = artwork.box;
    const tall = Math.min(place.height * height, (room * high) / broad);
    const x = (place.x - 0.5) * width + (i - (prints.length - 1) / 2) * room;
    const y = (place.y - 1) * height + tall / 2;
    const shown = place.ink === undefined ? artwork : inInk(artwork, place.ink);
    sketch.art(print.id, shown, { x, y, height: tall }, place.ink === undefined ? artwork.recolour : undefined);
  }
}

/** A drawing as a silhouette in one colour, `#rrggbb`. */
function inInk(artwork: Artwork, ink: string): Artwork {
  const [red, green, blue] = [1, 3, 5].map((at) => (Number.parseInt(ink.slice(at, at + 2), 16) / 255).toFixed(3));
  const matrix = `0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} 0 0 0 2 0`;
  const filter = `<filter id="ink" color-interpolation-filters="sRGB"><feColorMatrix type="matrix" values="${matrix}"/></filter>`;
  return { ...artwork, svg: `${filter}<g filter="url(#ink)">${artwork.svg}</g>` };
}
