import type { Random } from '../../maths/random.ts';
import type { ColourName, Entity, SettingId } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { ellipse, path } from '../own/shapes.ts';
import { createSketch, prefixIds } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

const PONDS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>(['lake', 'river']);
/** Fish that are seen from above in a pond, in the colours that their kind is known by there. */
const FISH: Readonly<Record<string, ColourName | undefined>> = {
  koi: undefined,
  goldfish: 'bright orange',
  fish: 'silver',
  'tropical-fish': 'orange',
};
const METRES_PER_UNIT = 0.0009;
/** Height of what lies flat on the water, as a share of its depth from above. */
const FORESHORTENING = 0.46;
const PATTERNS: readonly ColourName[] = ['orange', 'red', 'bright orange', 'gold'];

/** True for fish that one looks down at from the edge of their water. */
export function isInPond({ scene }: Stagecraft, { concept, pose }: Entity): boolean {
  return Object.hasOwn(FISH, concept) && PONDS.has(scene.setting) && (pose === undefined || pose === 'swim');
}

/** A fish under the surface, with the rings that it makes there. */
export function drawInPond(craft: Stagecraft, entity: Entity, index: number, random: Random): SubjectDrawing {
  const usual = FISH[entity.concept] ?? (index > 0 ? random.pick(PATTERNS) : undefined);
  const colour = entity.colours.length > 0 ? colourOfMember(entity, index) : usual;
  const artwork = artworkOf(craft.pack, 'koi', { random, ...(colour ? { colour } : {}) })!;
  const [left, top, width, height] = artwork.box;
  const degrees = Math.round(random.between(-32, 32));
  const side = random.chance(0.5) ? -1 : 1;
  const sketch = createSketch();
  const half = width * 0.62;
  const depth = half * FORESHORTENING;
  sketch.add(entity.id, { left: -half, right: half, top: -2 * depth, bottom: 0 }, (brush) => [
    [1, 0.74].map((share, ring) =>
      ellipse(
        0,
        -depth,
        half * share - 8,
        depth * share - 5,
        'none',
        `stroke="#ffffff" stroke-opacity="${ring === 0 ? 0.2 : 0.32}" stroke-width="5"`,
      ),
    ),
    ellipse(24, -depth + 40, half * 0.62, depth * 0.4, brush.spot('#06222c', 0.5)),
    `<g transform="translate(0 ${-depth}) scale(${side} ${FORESHORTENING * 1.25}) rotate(${degrees}) scale(0.86) translate(${-(left + width / 2)} ${-(top + height / 2)})">${prefixIds(artwork.svg, 'k')}</g>`,
    path(
      `M${-half * 0.5} ${-depth * 1.34} q${half * 0.3} -14 ${half * 0.62} 2 M${-half * 0.1} ${-depth * 0.62} q${half * 0.24} 14 ${half * 0.5} 0`,
      'none',
      'stroke="#e8f7ff" stroke-opacity="0.5" stroke-width="8" stroke-linecap="round"',
    ),
  ]);
  return sketch.finish({ metresPerUnit: METRES_PER_UNIT * entity.sizeFactor, footing: 'floats', isSubmerged: true });
}
