import { joinSvg } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { at } from '../../shapes.ts';
import { LANDSCAPES } from './landscapes.ts';
import { WORLD_VESSELS } from './vessels.ts';

/** Small worlds in glass: a forest in a jar, a galaxy in a bottle, a storm in a cup. */
export const WORLDS: readonly OwnSubject[] = Object.entries(WORLD_VESSELS).flatMap(([vessel, look]) =>
  Object.entries(LANDSCAPES).map(([world, paint]) => {
    const [x, y, size] = look.world;
    return ownSubject(
      {
        concept: `${world}-world-${vessel}`,
        names: [`${world} world ${vessel}`],
        kind: 'object',
        heightMetres: look.heightMetres,
        footing: 'stands',
        width: 1000,
        height: look.height,
        ...(world === 'galaxy' && { emissive: 0.35 }),
      },
      (brush, { random }) => [
        joinSvg(look.before(brush)),
        brush.clip(look.inside, at(x, y, size / 1000, 0, paint(brush, random))),
        joinSvg(look.after(brush)),
      ],
    );
  }),
);
