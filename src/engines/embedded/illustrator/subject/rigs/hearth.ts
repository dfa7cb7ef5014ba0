import type { Random } from '../../maths/random.ts';
import type { Entity } from '../../scene.ts';
import type { ConceptKind } from '../concept.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../own/shapes.ts';
import type { Sketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

/** What burns with flames that come out of it. */
const BURNS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'building',
  'vehicle',
  'vessel',
  'aircraft',
  'furniture',
]);
/** Made for fire, and drawn with it. */
const FIREPLACES = /fire|chimney|candle|stove|oven|furnace|lamp|torch/;

/** Mouths of the chimneys that drawings show, as shares of their box. */
const CHIMNEYS: Readonly<Record<string, Point>> = {
  cabin: { x: 0.74, y: 0.05 },
  cottage: { x: 0.81, y: 0.01 },
  house: { x: 0.19, y: 0.09 },
};
/** Where a chimney is put on a roof that has none. */
const STACK = { x: 0.7, top: -0.03, bottom: 0.4, width: 0.07 };

const PLUME_PUFFS = 18;

/** True for a house that is said to have smoke, or smoke from its chimney. */
export function isSmoking({ scene, factsOf }: Stagecraft, { id, concept, attributes }: Entity): boolean {
  if (factsOf(concept).kind !== 'building' || FIREPLACES.test(concept)) return false;
  return (
    attributes.includes('smoking') ||
    scene.relations.some(({ subject, object, kind }) => {
      const [smoke, house] = kind === 'with' ? [object, subject] : [subject, object];
      return house === id && kind !== 'behind' && scene.entities[smoke]?.concept === 'smoke';
    })
  );
}

/** True for houses, ships and the like on fire. */
export function isAblaze({ factsOf }: Stagecraft, { concept, attributes }: Entity): boolean {
  return attributes.includes('burning') && BURNS.has(factsOf(concept).kind) && !FIREPLACES.test(concept);
}

/** Smoke from the chimney and flames out of the roof: what is seen behind a drawing `width` by `height` on the ground at (0, 0). */
export function paintBehindHouse(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  width: number,
  height: number,
): void {
  if (isAblaze(craft, entity)) {
    const box = { left: -width * 0.5, right: width * 0.7, top: -height * 1.75, bottom: 0 };
    sketch.add(entity.id, box, (brush) => [
      plume(brush, { x: -width * 0.12, y: -height * 0.7 }, height * 0.95, '#3f3c3d'),
      plume(brush, { x: width * 0.18, y: -height * 0.75 }, height * 0.9, '#57504d'),
      repeat(7, (i) => {
        const x = (i / 6 - 0.5) * width * 0.86;
        const reach = height * (0.42 + 0.16 * Math.sin(i * 2.3));
        return flame(brush, x, -height * (0.58 + 0.12 * Math.sin((i / 6) * Math.PI)), width * 0.13, reach);
      }),
    ]);
    return;
  }
  if (!isSmoking(craft, entity)) return;
  const known = Object.hasOwn(CHIMNEYS, entity.concept) ? CHIMNEYS[entity.concept]! : undefined;
  const mouth = known ?? { x: STACK.x, y: STACK.top };
  const from = { x: (mouth.x - 0.5) * width, y: (mouth.y - 1) * height };
  const tall = height * 0.62;
  const owner = smokeOf(craft, entity) ?? entity.id;
  sketch.add(
    owner,
    { left: from.x - tall * 0.1, right: from.x + tall * 0.5, top: from.y - tall, bottom: from.y },
    (brush) => plume(brush, from, tall, '#c9ccd2'),
  );
  if (known) return;
  const half = width * STACK.width * 0.5;
  const foot = (STACK.bottom - 1) * height;
  sketch.add(
    entity.id,
    { left: from.x - half * 1.3, right: from.x + half * 1.3, top: from.y, bottom: foot },
    (brush) => [
      rect(from.x - half, from.y, half * 2, foot - from.y, brush.pillar('#a9573f')),
      repeat(8, (i) =>
        stroke(`M${from.x - half} ${from.y + (i + 1) * half * 0.8} h${half * 2}`, '#0000002e', half * 0.08),
      ),
      rect(from.x - half * 1.3, from.y, half * 2.6, half * 0.6, brush.pillar('#7d4030'), half * 0.15),
    ],
  );
}

/** Flames out of the windows and along the foot: what is seen before it. */
export function paintBeforeHouse(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  width: number,
  height: number,
  random: Random,
): void {
  if (!isAblaze(craft, entity)) return;
  const box = { left: -width * 0.5, right: width * 0.5, top: -height, bottom: 0 };
  sketch.add(entity.id, box, (brush) => [
    ellipse(0, -height * 0.4, width * 0.5, height * 0.4, brush.spot('#ff7a1a', 0.5)),
    [-0.3, -0.02, 0.27].map((x, i) =>
      flame(brush, x * width, -height * (0.34 + 0.1 * (i % 2)), width * 0.11, height * random.between(0.3, 0.4)),
    ),
    [-0.42, -0.16, 0.12, 0.38].map((x) => flame(brush, x * width, 0, width * 0.1, height * random.between(0.2, 0.32))),
    repeat(14, () =>
      circle(
        random.between(-0.5, 0.5) * width,
        -height * random.between(0.3, 1),
        height * random.between(0.004, 0.01),
        '#ffd25a',
      ),
    ),
  ]);
}

function smokeOf({ scene }: Stagecraft, { id }: Entity): number | undefined {
  const relation = scene.relations.find(
    ({ subject, object }) =>
      (subject === id || object === id) && [subject, object].some((one) => scene.entities[one]?.concept === 'smoke'),
  );
  return relation && (relation.subject === id ? relation.object : relation.subject);
}

/** Puffs that widen, fade and drift as they rise from a point. */
function plume(brush: Brush, from: Point, height: number, hex: string): Svg {
  return repeat(PLUME_PUFFS, (i) => {
    const t = i / (PLUME_PUFFS - 1);
    const radius = height * (0.045 + 0.13 * t);
    const x = from.x + height * (0.26 * t * t + 0.035 * Math.sin(i * 2.4) * (0.3 + t));
    const y = from.y - t * (height - radius * 1.1);
    const shade = Math.sin(i * 1.7) * 0.12 + t * 0.2;
    return [
      circle(round(x), round(y), round(radius), brush.spot(tone(hex, shade - 0.1), round(0.95 - 0.55 * t))),
      circle(
        round(x - radius * 0.25),
        round(y - radius * 0.25),
        round(radius * 0.6),
        brush.spot(tone(hex, shade + 0.25), round(0.7 - 0.4 * t)),
      ),
    ];
  });
}

/** A tongue of fire standing on a point. */
function flame(brush: Brush, x: number, y: number, width: number, height: number): Svg {
  const tongue = (scale: number): string => {
    const w = width * scale;
    const h = height * scale;
    return `M${round(x)} ${round(y)} C${round(x - w)} ${round(y)} ${round(x - w * 0.9)} ${round(y - h * 0.4)} ${round(x - w * 0.25)} ${round(y - h * 0.62)} C${round(x - w * 0.3)} ${round(y - h * 0.8)} ${round(x - w * 0.05)} ${round(y - h * 0.92)} ${round(x + w * 0.1)} ${round(y - h)} C${round(x + w * 0.05)} ${round(y - h * 0.78)} ${round(x + w * 0.5)} ${round(y - h * 0.66)} ${round(x + w * 0.55)} ${round(y - h * 0.46)} C${round(x + w)} ${round(y - h * 0.3)} ${round(x + w * 0.8)} ${round(y)} ${round(x)} ${round(y)}Z`;
  };
  return [
    path(
      tongue(1),
      brush.stops('up', [
        [0, '#ff9a1f'],
        [0.55, '#f4611a'],
        [1, '#d93a17', 0.85],
      ]),
    ),
    path(
      tongue(0.68),
      brush.stops('up', [
        [0, '#ffd23f'],
        [1, '#ff8a1c'],
      ]),
    ),
    path(
      tongue(0.38),
      brush.stops('up', [
        [0, '#fff3b0'],
        [1, '#ffd23f'],
      ]),
    ),
  ];
}
