import type { LinearRgb } from '../../maths/colour.ts';
import type { Frame } from '../frame.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import type { Panel } from '../traced/lights.ts';
import type { Material, Solid } from '../traced/solid.ts';
import type { FloorCovering } from './floors.ts';
import type { Interior } from './furnished.ts';
import type { LampLevel, LitLamp } from './furniture/lamps.ts';
import type { HallSize } from './hall.ts';
import { type InteriorView, paintInterior } from './interior.ts';
import { lookOut } from './named-outlook.ts';
import { chooseDaylight, type Daylight, gardenOutlook, type Outlook, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import type { WallWindow } from './window.ts';

/** From which to which, in metres. */
export type Range = readonly [from: number, to: number];

/** What a designer of a room knows before furnishing it. */
export interface RoomPlan {
  readonly size: HallSize;
  readonly colours: InteriorColours;
  /** The side with the windows. */
  readonly side: -1 | 1;
  /** How bright lamps burn. */
  readonly level: LampLevel;
  readonly daylight: Daylight;
}

/** What stands or hangs in a room. */
export type Piece = Solid | LitLamp;

/** A kind of room as data and small makers: its shape, its lining, its windows, and what stands in it. */
export interface RoomDesign {
  /** Ranges in metres from which the seed picks. */
  readonly width: Range;
  readonly depth: Range;
  readonly height: Range;
  readonly ceiling: LinearRgb;
  /** Height of the skirting board, metres. Default: 0.1. */
  readonly skirtingM?: number;
  /** Factor on the usual brightness. Default: 1. */
  readonly brightness?: number;
  /** How bright lamps burn by day, where they always do. Default: hardly. */
  readonly lampsByDay?: number;
  /** Default: a garden or a town, as the seed has it. */
  readonly outlook?: (brief: PainterBrief, daylight: Daylight) => Outlook;
  /** Default: chosen by the hour and the weather. */
  readonly daylight?: (brief: PainterBrief) => Daylight;
  floor(brief: PainterBrief, plan: RoomPlan): FloorCovering;
  walls(brief: PainterBrief, plan: RoomPlan): Material;
  /** Default: as the other walls. */
  backWall?(brief: PainterBrief, plan: RoomPlan): Material;
  /** A barrel vault or a gable roof. Default: a flat ceiling. */
  vault?(brief: PainterBrief, plan: RoomPlan): Interior['lining']['vault'];
  windows(brief: PainterBrief, plan: RoomPlan): WallWindow[];
  /** Glowing faces besides windows. Default: none. */
  panels?(plan: RoomPlan): Panel[];
  furnish(brief: PainterBrief, plan: RoomPlan): Piece[];
  /** What differs from the usual view into a room. */
  view?(brief: PainterBrief, plan: RoomPlan): Partial<InteriorView>;
  /** See `Interior.cones`. */
  cones?(brief: PainterBrief, plan: RoomPlan): Interior['cones'];
  /** See `Interior.spots`. */
  spots?(plan: RoomPlan): Interior['spots'];
  /** See `Interior.platform`. */
  platform?(plan: RoomPlan): Interior['platform'];
}

/** The painter of a kind of room. */
export function roomPainter(design: RoomDesign): Painter {
  return (frame, brief) => paintDesignedRoom(frame, brief, design);
}

function paintDesignedRoom(frame: Frame, brief: PainterBrief, design: RoomDesign): Stage {
  const { random } = brief;
  const draw = ([from, to]: Range): number => random.between(from, to);
  const size = hallSizeFor(frame, draw(design.width), draw(design.depth), draw(design.height));
  const daylight = design.daylight?.(brief) ?? chooseDaylight(brief);
  const level = burning(brief, daylight, design.lampsByDay ?? 0);
  const plan: RoomPlan = { size, colours: chooseColours(brief), side: random.chance(0.5) ? -1 : 1, level, daylight };
  const outlookOf = design.outlook ?? (random.chance(0.5) ? gardenOutlook : townOutlook);
  const backWall = design.backWall?.(brief, plan);
  const vault = design.vault?.(brief, plan);
  const lining: Interior['lining'] = {
    floor: design.floor(brief, plan),
    walls: design.walls(brief, plan),
    ...(backWall && { backWall }),
    ceiling: design.ceiling,
    ...(vault && { vault }),
    skirting: plan.colours.trim,
    skirtingM: design.skirtingM ?? 0.1,
    windows: design.windows(brief, plan),
    outlook: lookOut(brief, daylight, outlookOf),
  };
  const pieces = design.furnish(brief, plan);
  const lamps = pieces.filter((piece) => 'lamp' in piece);
  const platform = design.platform?.(plan);
  const spots = design.spots?.(plan);
  const cones = design.cones?.(brief, plan);
  const interior: Interior = {
    size,
    lining,
    furniture: pieces.flatMap((piece) => ('lamp' in piece ? piece.solids : [piece])),
    lamps: lamps.map(({ lamp }) => lamp),
    panels: design.panels?.(plan) ?? [],
    daylight,
    fill: placeFill(daylight),
    brightness: placeBrightness(brief, daylight) * (design.brightness ?? 1),
    ...(platform && { platform }),
    ...(spots && { spots }),
    ...(cones && { cones }),
  };
  return paintInterior(frame, brief, interior, { ...placeView(brief, size, plan.side), ...design.view?.(brief, plan) });
}

function burning(brief: PainterBrief, daylight: Daylight, byDay: number): LampLevel {
  const level = lampLevel(brief, daylight);
  if (brief.light === 'moonlight' || level.isFlame) return level;
  return { light: Math.max(level.light, byDay), shade: Math.max(level.shade, byDay * 1.6, byDay > 0 ? 0.6 : 0) };
}

/** Windows of one size along the side of the room that has them, or along the other. */
export function sideWindows(
  { size, side }: RoomPlan,
  along: readonly Range[],
  look: Pick<WallWindow, 'up' | 'columns' | 'rows' | 'frame'> & Partial<WallWindow>,
  which: 'windows' | 'far' = 'windows',
): WallWindow[] {
  const at = which === 'windows' ? side : -side;
  return along
    .filter(([, to]) => to < size.backZ - 0.15)
    .map((extent) => ({
      bar: 0.02,
      arched: false,
      ...look,
      wall: at < 0 ? 'left' : 'right',
      axis: 'x',
      at: (at * size.width) / 2,
      along: extent,
    }));
}

/** A window in the wall at the back. */
export function backWindow(
  { size }: RoomPlan,
  along: Range,
  look: Pick<WallWindow, 'up' | 'columns' | 'rows' | 'frame'> & Partial<WallWindow>,
): WallWindow {
  return { bar: 0.018, arched: false, ...look, wall: 'back', axis: 'z', at: size.backZ, along };
}
