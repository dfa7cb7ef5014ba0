import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { smoothstep } from '../../../maths/interpolate.ts';
import type { PainterBrief } from '../../painter.ts';
import type { Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { terrazzo } from '../floors.ts';
import { timetable } from '../furniture/boards.ts';
import { plant } from '../furniture/decor.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block, cushion, placed, round } from '../furniture/parts.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { type Daylight, inWeather, type Outlook, skyTone } from '../outlook.ts';
import { metalPanels } from '../walls.ts';

const WHITE = linearOfHex('#eceef0');
const STEEL: LinearRgb = [0.3, 0.32, 0.34];
const LIVERIES: readonly LinearRgb[] = ['#1f4e8c', '#b3262e', '#1b7a5a', '#e08a1e'].map(linearOfHex);

/** The departures hall of an airport: walls of glass with an airliner on the apron, rows of seats, a board of flights. */
const TERMINAL: RoomDesign = {
  width: [13, 15],
  depth: [14, 17],
  height: [6, 7],
  ceiling: linearOfHex('#e9ecee'),
  skirtingM: 0,
  lampsByDay: 0.6,
  brightness: 1.15,
  outlook: apronOutlook,
  floor: ({ noise }) => ({
    material: terrazzo(noise, linearOfHex('#c9cacb'), [linearOfHex('#9fa3a8'), WHITE, linearOfHex('#7f858b')]),
    gloss: 0.8,
  }),
  walls: () => metalPanels(linearOfHex('#d9dde0'), 1.2),
  windows: (_brief, plan) => {
    const { size } = plan;
    const look = { columns: 1, rows: 3, frame: STEEL, bar: 0.04 };
    const half = size.width / 2;
    const panes = Math.floor(size.width / 2.2);
    const paneM = (size.width - 0.8) / panes;
    return [
      ...Array.from({ length: panes }, (_, k) => {
        const from = -half + 0.4 + k * paneM;
        return backWindow(plan, [from + 0.05, from + paneM - 0.05], { ...look, up: [0.35, size.height - 0.5] });
      }),
      ...sideWindows(
        plan,
        Array.from({ length: 6 }, (_, k) => [0.6 + k * 2.6, 3 + k * 2.6] as const),
        { ...look, up: [0.35, size.height - 0.5] },
      ),
    ];
  },
  furnish: ({ random }, { size, level, side, colours }) => {
    const half = size.width / 2;
    const seat = random.fork('seats').pick([[0.03, 0.04, 0.05] as LinearRgb, scaleRgb(colours.accent, 0.7)]);
    const pieces: Piece[] = [];
    for (const z of [5.6, 8.4, 11.2])
      for (const x of [-half + 2.6, half - 2.6])
        pieces.push(...placed(seats(seat), { x, z, facing: z > 7 ? 'camera' : 'away' }));
    pieces.push(...placed(timetable(3.6, 1.5, 9), { x: -side * half * 0.42, y: 3.1, z: 9.4, facing: 'camera' }));
    pieces.push(...[-1.6, 1.6].map((dx) => block(painted(STEEL), [-side * half * 0.42 + dx, 4.6, 9.4], [0.05, size.height - 4.6, 0.05]))); // biome-ignore format: rods
    pieces.push(...gate(-side * (half - 1.6), size.backZ - 1.6));
    for (const z of [3.4, 8, 12.6])
      for (const x of [-half + 0.5, half - 0.5]) pieces.push(round(painted(WHITE), [x, 0, z], [0.5, size.height, 0.5]));
    for (let z = 1.5; z < size.backZ; z += 2.6)
      for (const x of [-half * 0.55, 0, half * 0.55])
        pieces.push(lightStrip([x, size.height - 0.1, z], [2.4, 0.05, 0.14], WHITE, level.light > 0.5 ? 3.6 : 1.2));
    pieces.push(...plant(random, side * (half - 1), size.backZ - 0.9, 1.9, colours.second));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-1.2, 1.2),
    z: -0.9,
    yaw: random.between(-0.1, 0.1),
    heightM: 1.75,
    horizonY: 0.52,
    focal: 0.82,
    centreX: random.between(0.45, 0.55),
  }),
};

/** Five seats on one beam, looking towards −z. */
function seats(tone: LinearRgb): Solid[] {
  const leather = painted(tone);
  const steel = painted(STEEL);
  return [
    block(steel, [0, 0.34, -0.3], [2.9, 0.05, 0.08]),
    ...[-1.1, 1.1].flatMap((x) => [
      block(steel, [x, 0, -0.3], [0.06, 0.36, 0.06]),
      block(steel, [x, 0, -0.3], [0.06, 0.04, 0.6]),
    ]),
    ...[-2, -1, 0, 1, 2].flatMap((k) => [
      cushion(leather, [k * 0.58, 0.38, -0.32], [0.53, 0.1, 0.5], 0.045),
      cushion(leather, [k * 0.58, 0.5, -0.04], [0.53, 0.5, 0.09], 0.04),
    ]),
    ...[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((k) => block(steel, [k * 0.58, 0.56, -0.3], [0.035, 0.03, 0.4])),
  ];
}

/** A desk at a gate under a lit sign. */
function gate(x: number, z: number): Solid[] {
  return [
    block(painted(WHITE), [x, 0, z], [1.8, 1.08, 0.7]),
    block(painted(STEEL), [x, 1.08, z], [1.95, 0.05, 0.85]),
    block(painted([0.02, 0.02, 0.025]), [x + 0.35, 1.13, z + 0.1], [0.5, 0.36, 0.04]),
    block(glowing([1.5, 1.05, 0.1], [0.8, 0.6, 0.1]), [x, 2.5, z + 0.4], [1.7, 0.42, 0.08]),
    ...[-0.8, 0.8].map((dx) => block(painted(STEEL), [x + dx, 0, z + 0.45], [0.06, 2.6, 0.06])),
  ];
}

/** The apron: an airliner seen from the side under a wide sky, beyond it the runway and low hills. */
function apronOutlook(brief: PainterBrief, daylight: Daylight): Outlook {
  const { noise, random } = brief;
  const livery = random.fork('livery').pick(LIVERIES);
  const nose = random.fork('nose').chance(0.5) ? 1 : -1;
  const at = random.fork('stand').between(-0.12, 0.12);
  const light = daylight.isNight ? 0.16 : 0.3 * (daylight.sky[0] + daylight.sky[1] + daylight.sky[2]);
  const paint = (out: Float32Array, tone: LinearRgb, cover: number): void => {
    for (let c = 0; c < 3; c++) out[c] = out[c]! + (tone[c]! * light - out[c]!) * cover;
  };
  return inWeather(brief, (dx, dy, dz, out) => {
    const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
    skyTone(daylight, Math.max(0, up) * 1.5 + 0.04, out);
    const cloud = up > 0 ? smoothstep(0.1, 0.5, noise.fractal(azimuth * 2.4 + 5, up * 8, 4)) * 0.5 : 0;
    if (!daylight.isNight) paint(out, [1.2, 1.2, 1.22], cloud);
    paint(out, [0.2, 0.28, 0.2], smoothstep(0.003, -0.003, up - 0.02 - 0.02 * noise.at(azimuth * 4, 3)));
    paint(out, [0.5, 0.5, 0.49], smoothstep(0.003, -0.003, up + 0.005));
    paintAirliner((azimuth - at) * nose, up, livery, (tone, cover) => paint(out, tone, cover));
  });
}

const SOFT = 0.004;

/** A jet with its nose towards positive angles, its wheels at −0.105, about 0.95 radians long. */
function paintAirliner(
  along: number,
  up: number,
  livery: LinearRgb,
  paint: (tone: LinearRgb, cover: number) => void,
): void {
  const inside = (distance: number): number => smoothstep(SOFT, -SOFT, distance);
  const tailTop = 0.125 - 0.9 * Math.max(0, -0.33 - along - 0.08);
  const fin = Math.max(-0.46 - along, along + 0.28 - (0.16 - up) * 0.75, 0.01 - up, up - tailTop);
  paint(livery, inside(fin));
  const taper = along > 0.36 ? (along - 0.36) / 0.12 : along < -0.3 ? (-0.3 - along) / 0.2 : 0;
  const rise = along < -0.3 ? 0.03 * taper : -0.01 * Math.max(0, taper);
  const radius = 0.055 * Math.sqrt(Math.max(0, 1 - taper * taper));
  const body = Math.abs(up - rise + 0.01) - radius;
  if (radius > 0) {
    paint(up < -0.03 + rise ? [0.62, 0.64, 0.67] : [0.95, 0.96, 0.97], inside(body));
    paint(livery, inside(Math.max(body, Math.abs(up + 0.032 - rise) - 0.006)));
    const pane = Math.abs(((along * 40) % 1) + (along < 0 ? 1 : 0) - 0.5);
    if (Math.abs(along) < 0.34) paint([0.06, 0.08, 0.11], inside(Math.max(Math.abs(up - 0.006) - 0.007, (pane - 0.24) / 40))); // biome-ignore format: one window
    paint([0.05, 0.07, 0.1], inside(Math.max(Math.abs(along - 0.425) - 0.018, Math.abs(up - 0.004) - 0.008)));
  }
  paint([0.7, 0.72, 0.75], inside(Math.max(Math.abs(up + 0.042 + (along - 0.02) * 0.1) - 0.007, Math.abs(along + 0.04) - 0.15))); // biome-ignore format: wing
  paint(livery, inside(Math.hypot((along - 0.08) / 2, up + 0.07) - 0.02));
  for (const wheel of [-0.05, 0.0, 0.36]) {
    paint([0.12, 0.12, 0.13], inside(Math.max(Math.abs(along - wheel) - 0.004, Math.abs(up + 0.075) - 0.03)));
    paint([0.03, 0.03, 0.03], inside(Math.hypot(along - wheel, up + 0.105) - 0.013));
  }
}

export const paintTerminal = roomPainter(TERMINAL);
