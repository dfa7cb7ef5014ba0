import type { LinearRgb } from '../../maths/colour.ts';
import type { Lamp, Panel } from '../traced/lights.ts';
import type { Solid } from '../traced/solid.ts';
import type { HallLining, HallSize } from './hall.ts';
import type { Daylight } from './outlook.ts';

type Point = readonly [x: number, y: number, z: number];

/** A furnished, lit room, ready to be looked at. */
export interface Interior {
  readonly size: HallSize;
  readonly lining: HallLining;
  readonly furniture: readonly Solid[];
  readonly lamps: readonly Lamp[];
  /** Glowing faces besides the windows, such as a glass roof. Default: none. */
  readonly panels?: readonly Panel[];
  readonly daylight: Daylight;
  /** Share of the light that comes from nowhere in particular. */
  readonly fill: LinearRgb;
  /** Mean brightness of white walls in the picture. */
  readonly brightness: number;
  /** Beams of light in hazy air: from a lamp to where they end, and half their width there in metres. Default: none. */
  readonly cones?: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly spreadM: number;
    readonly light: LinearRgb;
  }[];
  /** Where somebody can sit or stand in the furniture: a point of the room, `y` where the feet of one who stands would be. Default: none. */
  readonly spots?: readonly { readonly x: number; readonly y: number; readonly z: number }[];
  /** What subjects stand on, if not the floor where they fill the picture well: its height, and how far into the room, metres. */
  readonly platform?: { readonly heightM: number; readonly z: number };
}
