import { linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles, pickWood } from '../floors.ts';
import { bathStool, bathtub, mirror, toilet, towelRail, washstand } from '../furniture/bath.ts';
import { plant, rug } from '../furniture/decor.ts';
import { candle } from '../furniture/dining.ts';
import { pendant } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { dado, plaster, wallTiles } from '../walls.ts';

const WHITE = linearOfHex('#eceae4');
const CHROME = linearOfHex('#b4b8bb');
const SLATE = linearOfHex('#4c5254');
const TILED_M = 1.45;

/** A tiled room: tub under the window, basin and mirror on one side, the rest on the other. */
const BATHROOM: RoomDesign = {
  width: [3.7, 4.1],
  depth: [4, 4.5],
  height: [2.5, 2.75],
  ceiling: linearOfHex('#f0efeb'),
  skirtingM: 0,
  lampsByDay: 0.15,
  brightness: 1.08,
  floor: ({ random, noise }, { colours }) => ({
    material: random.chance(0.5)
      ? chequeredTiles(noise, SLATE, WHITE, 0.3, random.chance(0.5))
      : chequeredTiles(noise, mixRgb(colours.accent, WHITE, 0.35), mixRgb(colours.accent, WHITE, 0.55), 0.25, false),
    gloss: 0.65,
  }),
  walls: (brief, { colours }) => tiled(brief.noise, brief.random.fork('tiles').integer(0, 3), colours),
  windows: (brief, plan) => {
    const look = { up: [1.15, plan.size.height - 0.3] as const, columns: 2, rows: 2, frame: WHITE };
    const arched = brief.random.chance(0.3);
    return [backWindow(plan, [-0.6, 0.6], { ...look, arched })];
  },
  furnish: ({ random, noise, things }, { size, colours, side, level }) => {
    const tone = pickWood(random);
    const far = side < 0 ? 'right' : 'left';
    const near = side < 0 ? 'left' : 'right';
    const half = size.width / 2;
    const basinZ = size.backZ - 1.75;
    const isWide = size.backZ > 4.2;
    const front = random.chance(0.5) ? tone : mixRgb(colours.accent, WHITE, 0.2);
    const towels = [colours.second, WHITE, colours.cloth];
    const pieces: Piece[] = [
      ...(things?.has('clawfoot-bathtub')
        ? []
        : placed(bathtub(noise, random.chance(0.6)), atWall(size, 'back', 0, 0.12))),
      ...placed(washstand(noise, front, tone, CHROME, isWide ? 1.25 : 0.9), atWall(size, far, basinZ)),
      ...placed(mirror(tone, isWide ? 1.1 : 0.75, 0.9, level.light > 0.5 ? 0.35 : 0.75), {
        ...atWall(size, far, basinZ),
        y: 1.2,
      }),
      ...placed(toilet(), atWall(size, near, size.backZ - 1.5)),
      ...placed(towelRail(noise, towels.slice(0, 2), 1.35), atWall(size, near, size.backZ - 2.5)),
      ...placed(bathStool(noise, tone, colours.second), { x: -side * 1.15, z: size.backZ - 0.45, facing: 'camera' }),
      rug(noise, random, [-0.55, 0.55], [size.backZ - 1.95, size.backZ - 1.2], WHITE, colours.second),
      ...plant(random, side * (half - 0.35), size.backZ - 0.4, random.between(0.8, 1.2), colours.accent),
      ...[-0.42, -0.3, 0.4].flatMap((dx) => candle(-side * (0.9 + dx), 0, size.backZ - 1.1, 1)),
      pendant(0, size.height - 0.45, size.backZ - 1.8, size.height, 'globe', CHROME, level),
    ];
    return pieces;
  },
};

function tiled(
  noise: Parameters<typeof plaster>[0],
  kind: number,
  colours: { readonly wall: readonly [number, number, number]; readonly accent: readonly [number, number, number] },
) {
  const joint = linearOfHex('#bdbcb6');
  const tints = [WHITE, mixRgb(colours.accent, WHITE, 0.4), WHITE, mixRgb(colours.accent, WHITE, 0.65)] as const;
  const [heightM, ratio] = ([[0.1, 2], [0.15, 1], [0.2, 1], [0.075, 3]] as const)[kind]!; // biome-ignore format: sizes
  const tiles = wallTiles(tints[kind]!, joint, heightM, ratio, ratio >= 2);
  return dado(tiles, kind === 1 ? tiles : plaster(noise, mixRgb(colours.wall, WHITE, 0.4)), TILED_M, WHITE);
}

export const paintBathroom = roomPainter(BATHROOM);
