import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { createRandom } from '../../maths/random.ts';
import { openArtPack } from '../art-pack.ts';
import { artworkExists } from '../artwork.ts';
import { createBrush, joinSvg } from '../own/brush.ts';
import { svgDocument } from '../svg.ts';
import { LAID_THINGS } from './laid-things.ts';

const RADIUS = 500;
const pack = openArtPack(loadIllustratorAssets().art);

it.each(Object.entries(LAID_THINGS))(
  '%s lies within its circle and fills it, in the colour asked for',
  (concept, laid) => {
    expect(artworkExists(pack, concept)).toBe(true);
    const draw = (colour?: string): string => {
      const brush = createBrush('l');
      const svg = joinSvg(laid.draw(brush, colour, createRandom(1)));
      return brush.defs() + svg;
    };
    const shapes = `<g transform="translate(${2 * RADIUS} ${2 * RADIUS})">${draw()}</g>`;
    const box = new Resvg(svgDocument(4 * RADIUS, 4 * RADIUS, shapes)).getBBox()!;
    const reach = Math.max(
      2 * RADIUS - box.x,
      2 * RADIUS - box.y,
      box.x + box.width - 2 * RADIUS,
      box.y + box.height - 2 * RADIUS,
    );
    expect(reach).toBeLessThan(RADIUS * 1.02);
    expect(reach).toBeGreaterThan(RADIUS * 0.75);
    expect(draw('#a03060')).not.toBe(draw());
  },
);
