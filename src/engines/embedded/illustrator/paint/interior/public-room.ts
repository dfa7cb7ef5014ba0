import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { Frame } from '../frame.ts';
import type { PainterBrief, Stage } from '../painter.ts';
import type { Material, Solid } from '../traced/solid.ts';
import type { FloorCovering } from './floors.ts';
import { type LampLevel, type LitLamp, type PendantShape, pendant } from './furniture/lamps.ts';
import type { HallSize } from './hall.ts';
import { paintInterior } from './interior.ts';
import { chooseDaylight, type Daylight, gardenOutlook, townOutlook } from './outlook.ts';
import { chooseColours, type InteriorColours } from './palettes.ts';
import { hallSizeFor, lampLevel, placeBrightness, placeFill, placeView } from './place.ts';
import type { WallWindow } from './window.ts';

/** What a designer of a room knows before furnishing it. */
export interface RoomPlan {
  readonly size: HallSize;
  readonly colours: InteriorColours;
  /** The side with the windows. */
  readonly side: -1 | 1;
}

/** A room that is not lived in, as data: windows along one side, lamps in a row, and what stands in it. */
export interface RoomDesign {
  /** Ranges in metres from which the seed picks. */
  readonly width: readonly [number, number];
  readonly depth: readonly [number, number];
  readonly height: readonly [number, number];
  readonly ceiling: LinearRgb;
  /** Where windows begin and end along the wall, and from which height on. */
  readonly windows: { readonly along: readonly (readonly [number, number])[]; readonly sill: number };
  readonly lamps: { readonly shape: PendantShape; readonly count: number };
  /** Default: either. */
  readonly outlook?: 'garden' | 'town';
  floor(brief: PainterBrief, plan: RoomPlan): FloorCovering;
  walls(brief: PainterBrief, plan: RoomPlan): Material;
  furnish(brief: PainterBrief, plan: RoomPlan): Solid[];
}

const FRAME = linearOfHex('#e9e6df');
const TOP_GAP_M = 0.35;
const LAMP_DROP_M = 0.75;

/** Paints a room by its design. */
export function paintPublicRoom(frame: Frame, brief: PainterBrief, design: RoomDesign): Stage {
  const { random } = brief;
  const draw = ([from, to]: readonly [number, number]): number => random.between(from, to);
  const size = hallSizeFor(frame, draw(design.width), draw(design.depth), draw(design.height));
  const daylight = chooseDaylight(brief);
  const plan: RoomPlan = { size, colours: chooseColours(brief), side: random.chance(0.5) ? -1 : 1 };
  const isGarden = design.outlook === undefined ? random.chance(0.5) : design.outlook === 'garden';
  const lamps = hangLamps(design, plan, burning(brief, daylight));
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: design.floor(brief, plan),
        walls: design.walls(brief, plan),
        ceiling: design.ceiling,
        skirting: plan.colours.trim,
        skirtingM: 0.1,
        windows: windowsOf(design, plan),
        outlook: isGarden ? gardenOutlook(brief, daylight) : townOutlook(brief, daylight),
      },
      furniture: [...design.furnish(brief, plan), ...lamps.flatMap(({ solids }) => solids)],
      lamps: lamps.map(({ lamp }) => lamp),
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight),
    },
    placeView(brief, size, plan.side),
  );
}

/** Lamps burn by day as well where people work and buy, though faintly. */
function burning(brief: PainterBrief, daylight: Daylight): LampLevel {
  const level = lampLevel(brief, daylight);
  return brief.light === 'moonlight'
    ? level
    : { light: Math.max(level.light, 0.12), shade: Math.max(level.shade, 0.6) };
}

function hangLamps({ lamps }: RoomDesign, { size, colours }: RoomPlan, level: LampLevel): LitLamp[] {
  return Array.from({ length: lamps.count }, (_, index) => {
    const z = 2 + ((size.backZ - 3) * (index + 0.5)) / lamps.count;
    return pendant(0, size.height - LAMP_DROP_M, z, size.height, lamps.shape, colours.accent, level);
  });
}

function windowsOf({ windows }: RoomDesign, { size, side }: RoomPlan): WallWindow[] {
  return windows.along
    .filter(([, to]) => to < size.backZ - 0.2)
    .map((along) => ({
      wall: side < 0 ? 'left' : 'right',
      axis: 'x',
      at: (side * size.width) / 2,
      along,
      up: [windows.sill, size.height - TOP_GAP_M],
      columns: 2,
      rows: 3,
      bar: 0.022,
      arched: false,
      frame: FRAME,
    }));
}
