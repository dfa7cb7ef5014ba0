import type { Noise } from '../maths/noise.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import { boxOf, type Placement } from '../plan/placement.ts';

const ON_RAILS =
  /^(train|locomotive|steam-locomotive|high-speed-train|bullet-train|tram|tramway|mountain-railway|light-rail|monorail|metro)$/;
/** Land that a track can be laid over. */
const LAND: ReadonlySet<number> = new Set([
  STUFF_LABELS.ground,
  STUFF_LABELS.vegetation,
  STUFF_LABELS.road,
  STUFF_LABELS.snow,
  STUFF_LABELS.sand,
  STUFF_LABELS.rock,
]);
/** The bed before and behind the wheels, the rail and the sleepers, as shares of the train's height. */
const BED_BEFORE = 0.15;
const BED_BEHIND = 0.05;
const RAIL = 0.022;
const FAR_RAIL_UP = 0.045;
const SLEEPER = 0.085;
const SLEEPER_STEP = 0.2;

const BALLAST = [0.2, 0.185, 0.17] as const;
const WOOD = [0.1, 0.07, 0.05] as const;
const STEEL = [0.42, 0.42, 0.44] as const;

/** Lays a track through the picture beneath a train that is seen from the side, over the land that is there. */
export function layRails(frame: Frame, stage: Stage, placements: readonly Placement[], noise: Noise): void {
  if (stage.surface !== 'ground' && stage.surface !== 'snow') return;
  const trains = placements.filter(({ concept, contact }) => ON_RAILS.test(concept) && contact === 'ground');
  for (const train of trains) layTrack(frame, stage, train, noise);
}

function layTrack({ widthPx, heightPx, colour, labels }: Frame, stage: Stage, train: Placement, noise: Noise): void {
  const unitPx = Math.min(train.heightPx, boxOf(train).right - boxOf(train).left);
  const footPx = train.groundYPx;
  const light = stage.ambient.map((ambient, c) => ambient * 0.7 + stage.key[c]! * 0.45);
  const firstPx = Math.floor(footPx - unitPx * BED_BEHIND);
  const lastPx = Math.ceil(footPx + unitPx * BED_BEFORE);
  for (let y = Math.max(0, firstPx); y < Math.min(heightPx, lastPx); y++) {
    const down = (y - footPx) / unitPx;
    const isNearRail = Math.abs(down) < RAIL / 2;
    const isRail = isNearRail || Math.abs(down + FAR_RAIL_UP) < RAIL / 3;
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      if (!LAND.has(labels[i]!)) continue;
      const ragged = noise.fractal(x / unitPx / 0.08, y / unitPx / 0.05, 3) * 0.03;
      const edge = Math.min(down + BED_BEHIND + ragged, BED_BEFORE - down + ragged);
      if (edge <= 0 && !isRail) continue;
      const along = (x / unitPx / SLEEPER_STEP) % 1;
      const isSleeper = along < SLEEPER / SLEEPER_STEP && down > -FAR_RAIL_UP - 0.02 && down < RAIL * 2.4;
      const pebble = 0.75 + 0.5 * (0.5 + noise.at(x * 0.9, y * 1.7));
      const base = isRail ? STEEL : isSleeper ? WOOD : BALLAST;
      const shade = isRail ? (down > 0 || isNearRail ? 1.1 : 0.8) : isSleeper ? 0.9 : pebble;
      for (let c = 0; c < 3; c++) colour[i * 3 + c] = base[c]! * light[c]! * shade;
      labels[i] = STUFF_LABELS.ground;
    }
  }
}
