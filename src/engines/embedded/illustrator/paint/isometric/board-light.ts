import { type LinearRgb, linearOfHex, multiplyRgb, scaleRgb } from '../../maths/colour.ts';
import { DARK_TIMES, type TimeOfDay } from '../../scene.ts';

/** How a side of a building looks: up, to the left of the eye, or to its right. */
export type Side = 'top' | 'left' | 'right';

/** The light on a board: sun from the left and above. */
export interface BoardLight {
  readonly isNight: boolean;
  /** Factor on the light where a shadow lies. */
  readonly shade: LinearRgb;
  /** A colour as a side shows it. */
  on(colour: LinearRgb, side: Side): LinearRgb;
  /** Colours of the backdrop, above and below. */
  readonly backdrop: readonly [LinearRgb, LinearRgb];
}

interface Hour {
  readonly sun: LinearRgb;
  readonly sky: LinearRgb;
  readonly backdrops: readonly (readonly [above: string, below: string])[];
}

const DAY: Hour = {
  sun: [1, 0.95, 0.84],
  sky: [0.3, 0.34, 0.42],
  backdrops: [
    ['#cfe6f2', '#f6f1e4'],
    ['#f7dcc8', '#fbf2e6'],
    ['#d5ecd9', '#f5f3e2'],
    ['#e4dcf2', '#f8f0ee'],
  ],
};
const EVENING: Hour = {
  sun: [1.15, 0.68, 0.36],
  sky: [0.3, 0.26, 0.4],
  backdrops: [
    ['#f3a57a', '#fbd9b0'],
    ['#c98bb0', '#f7c9a6'],
  ],
};
const NIGHT: Hour = {
  sun: [0.12, 0.17, 0.34],
  sky: [0.09, 0.11, 0.24],
  backdrops: [
    ['#141a3c', '#2c2f5e'],
    ['#0f2038', '#27466a'],
  ],
};
const HOURS: Partial<Record<TimeOfDay, Hour>> = { golden: EVENING, sunset: EVENING, sunrise: EVENING };
/** Share of the sun that each side gets. */
const SUN_ON: Readonly<Record<Side, number>> = { top: 0.92, left: 0.62, right: 0.1 };

/** The light of a time of day; `luck` in [0, 1) chooses the backdrop. */
export function lightOfBoard(time: TimeOfDay, luck: number): BoardLight {
  const isNight = DARK_TIMES.includes(time);
  const { sun, sky, backdrops } = isNight ? NIGHT : (HOURS[time] ?? DAY);
  const [above, below] = backdrops[Math.floor(luck * backdrops.length)]!;
  const lightOn = (side: Side): LinearRgb => {
    const [red, green, blue] = scaleRgb(sun, SUN_ON[side]);
    return [red + sky[0], green + sky[1], blue + sky[2]];
  };
  const full = lightOn('top');
  return {
    isNight,
    shade: [sky[0] / full[0] + 0.12, sky[1] / full[1] + 0.12, sky[2] / full[2] + 0.12],
    on: (colour, side) => multiplyRgb(colour, lightOn(side)),
    backdrop: [linearOfHex(above), linearOfHex(below)],
  };
}
