import type { LinearRgb } from '../../../maths/colour.ts';
import { scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import { hashCell, type Random } from '../../../maths/random.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { ball, block, cushion, round } from './parts.ts';
import { painted } from './surfaces.ts';

const BLACK: LinearRgb = [0.014, 0.014, 0.016];

/** Heavy velvet in deep folds. */
export function velvet(tone: LinearRgb): Material {
  return (hit) => {
    const u = Math.abs(hit.normalX) > 0.5 ? hit.z : hit.x;
    const fold = Math.sin(u * 17 + 0.8 * Math.sin(u * 5.3 + hit.y * 0.3));
    hit.paint(tone, 0.62 + 0.5 * fold * detailShare(0.2, hit.footprintU));
  };
}

/** A drawn-back curtain with a gold hem, `side` −1 at the left. */
export function stageCurtain(
  tone: LinearRgb,
  side: -1 | 1,
  innerM: number,
  outerM: number,
  y: Readonly<[number, number]>,
  z: number,
): Solid[] {
  const cloth = velvet(tone);
  const gold = painted([0.6, 0.4, 0.1]);
  const solids: Solid[] = [];
  const rows = 9;
  for (let row = 0; row < rows; row++) {
    const t = (row + 0.5) / rows;
    // Gathered towards the side at about a third of the height, as if tied there.
    const inner = innerM + (outerM - innerM) * 0.45 * (t < 0.34 ? 0.75 + 0.25 * (t / 0.34) : (1 - t) / 0.66) ** 1.3;
    const [a, b] = side < 0 ? [-outerM, -inner] : [inner, outerM];
    const low = y[0] + ((y[1] - y[0]) * row) / rows;
    solids.push(cushion(cloth, [(a + b) / 2, low - 0.06, z], [b - a, (y[1] - y[0]) / rows + 0.12, 0.3], 0.08));
  }
  const tied = y[0] + (y[1] - y[0]) * 0.34;
  const at = innerM + (outerM - innerM) * 0.62;
  solids.push(cushion(gold, [side * at, tied - 0.06, z - 0.06], [(outerM - innerM) * 0.72, 0.1, 0.36], 0.04));
  return solids;
}

/** A border of velvet across the top, in scallops with a gold fringe. */
export function pelmet(tone: LinearRgb, widthM: number, y: number, z: number): Solid[] {
  const scallop = widthM / 7;
  const material: Material = (hit) => {
    velvet(tone)(hit);
    const arc = arcOf(hit.x, scallop);
    blend(hit, [0.62, 0.42, 0.1], clamp((0.1 - Math.abs(hit.y - y - arc - 0.06)) * 30));
  };
  return [
    block(material, [0, y, z], [widthM, 1.1, 0.18], {
      covers: (hit) => hit.y - y > arcOf(hit.x, scallop),
    }),
  ];
}

function arcOf(x: number, scallop: number): number {
  const t = (fraction(x / scallop + 0.5) - 0.5) * 2;
  return 0.42 * t * t;
}

/** A stack of loudspeakers. */
export function speakers(rows: number): Solid[] {
  const cone: Material = (hit) => {
    hit.paint(BLACK, 1.4);
    const [u, v] = [fraction(hit.x / 0.8 + 0.5) - 0.5, fraction((hit.y - 0.9) / 0.75) - 0.5];
    const d = Math.hypot(u, v);
    blend(hit, [0.06, 0.06, 0.065], d < 0.36 ? 1 : 0);
    blend(hit, [0.018, 0.018, 0.02], d < 0.3 ? 1 : 0);
    blend(hit, [0.08, 0.08, 0.085], d < 0.1 ? 1 : 0);
  };
  return Array.from({ length: rows }, (_, row) => block(cone, [0, row * 0.75, 0], [1.6, 0.73, 0.7]));
}

/** Drums on stands, seen from the front. */
export function drumKit(tone: LinearRgb): Solid[] {
  const shell = painted(tone);
  const skin = painted([0.75, 0.74, 0.7]);
  const chrome = painted([0.5, 0.5, 0.52]);
  const brass = painted([0.62, 0.42, 0.12]);
  return [
    round(shell, [0, 0, 0.1], [0.62, 0.62, 0.42], { axis: 'z' }),
    round(skin, [0, 0.03, -0.12], [0.56, 0.56, 0.03], { axis: 'z' }),
    ...[-0.22, 0.22].flatMap((x) => [
      round(shell, [x, 0.62, 0.05], [0.32, 0.24, 0.32]),
      round(skin, [x, 0.86, 0.05], [0.3, 0.01, 0.3]),
    ]),
    ...[[-0.62, 0.4], [0.66, 0.36]].flatMap(([x, y]) => [round(shell, [x!, y! - 0.18, 0.1], [0.4, 0.3, 0.4]), round(skin, [x!, y! + 0.12, 0.1], [0.38, 0.01, 0.38])]), // biome-ignore format: drums
    ...[[-0.85, 1.15], [0.85, 1.2], [-0.5, 1.4], [0.5, 1.38]].flatMap(([x, y]) => [
      round(chrome, [x!, 0, 0.3], [0.025, y!, 0.025], { blocksLight: false }),
      round(brass, [x!, y!, 0.25], [0.46, 0.02, 0.46], { blocksLight: false }),
    ]), // biome-ignore format: cymbals
  ];
}

/** A microphone on its stand. */
export function microphone(): Solid[] {
  const chrome = painted([0.42, 0.42, 0.44]);
  return [
    round(chrome, [0, 0, 0], [0.3, 0.025, 0.3]),
    round(chrome, [0, 0.02, 0], [0.025, 1.45, 0.025]),
    ball(painted([0.12, 0.12, 0.13]), [0, 1.44, -0.03], [0.07, 0.12, 0.07]),
  ];
}

/** People seen from behind, between the given places: heads and shoulders, some with raised arms. */
export function audience(
  random: Random,
  x: readonly [number, number],
  z: readonly [number, number],
  isStanding: boolean,
): Solid[] {
  const solids: Solid[] = [];
  const hairs: readonly LinearRgb[] = [[0.02, 0.015, 0.012], [0.06, 0.035, 0.02], [0.012, 0.01, 0.01], [0.16, 0.1, 0.04]]; // biome-ignore format: hairs
  let row = 0;
  for (let at = z[0]; at < z[1]; at += 0.7, row++) {
    for (let across = x[0] + (row % 2) * 0.28; across < x[1]; across += 0.58) {
      const px = across + random.between(-0.09, 0.09);
      const pz = at + random.between(-0.12, 0.12);
      const head = (isStanding ? 1.5 : 1.06) + random.between(-0.09, 0.12);
      const cloth = scaleRgb(random.pick(CLOTHS), 0.7);
      solids.push(cushion(painted(cloth), [px, head - 0.75, pz], [0.44, 0.74, 0.26], 0.12, { blocksLight: false }));
      solids.push(ball(painted(random.pick(hairs)), [px, head - 0.03, pz], [0.2, 0.27, 0.23]));
      if (isStanding && random.chance(0.35)) {
        const side = random.chance(0.5) ? -1 : 1;
        solids.push(cushion(painted(cloth), [px + side * 0.22, head - 0.25, pz], [0.09, 0.42, 0.09], 0.044));
        solids.push(
          cushion(painted([0.3, 0.18, 0.12]), [px + side * 0.23, head + 0.14, pz], [0.075, 0.26, 0.075], 0.037),
        );
      }
    }
  }
  return solids;
}

const CLOTHS: readonly LinearRgb[] = [
  [0.12, 0.02, 0.03],
  [0.02, 0.05, 0.12],
  [0.04, 0.04, 0.045],
  [0.03, 0.1, 0.06],
  [0.2, 0.12, 0.03],
  [0.1, 0.04, 0.13],
];

/** A wall of lights that shows a picture of rays and rings. */
export function lightWall(hues: readonly LinearRgb[], middleY: number, seed: number): Material {
  return (hit) => {
    hit.paint([0.008, 0.008, 0.01]);
    const [x, y] = [hit.x, hit.y - middleY];
    const angle = Math.atan2(y, x);
    const r = Math.hypot(x, y * 1.2);
    const ray = Math.max(0, Math.sin(angle * 9 + seed)) ** 2;
    const ring = Math.max(0, Math.sin(r * 3.4 + seed)) ** 6;
    const dot =
      0.75 + 0.25 * Math.max(0, Math.sin(hit.x * 60) * Math.sin(hit.y * 60)) * detailShare(0.1, hit.footprintU);
    const hue = hues[Math.floor(hashCell(Math.floor((angle + 4) * 2.86), seed, 3) * hues.length)]!;
    const k = dot * (0.1 + 0.5 * ray * clamp(1.4 - r * 0.22) + 0.55 * ring * clamp(1.2 - r * 0.3));
    hit.emitRgb(hue[0] * k, hue[1] * k, hue[2] * k);
  };
}
