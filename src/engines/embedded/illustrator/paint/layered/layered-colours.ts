import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../maths/colour.ts';
import type { SettingId, TimeOfDay } from '../../scene.ts';
import type { PainterBrief, Stage } from '../painter.ts';

/** The few colours of a landscape in layers. */
export interface LayeredColours {
  readonly skyTop: LinearRgb;
  readonly skyLow: LinearRgb;
  readonly sun: LinearRgb;
  readonly cloud: LinearRgb;
  readonly water: LinearRgb;
  readonly snow: LinearRgb;
  /** Colour of land; 0 = the farthest layer, 1 = the nearest. */
  land(nearness: number): LinearRgb;
}

/** Sky, sun and the colour that everything near turns to, with the share of it. */
interface Hour {
  readonly top: string;
  readonly low: string;
  readonly sun: string;
  readonly near: string;
  readonly share: number;
}

const HOURS: Readonly<Record<TimeOfDay, Hour>> = {
  day: { top: '#58b0e0', low: '#dcf2f5', sun: '#fff4cf', near: '#1f5a6b', share: 0.12 },
  noon: { top: '#4aa6e0', low: '#d3eef6', sun: '#fff8dc', near: '#1f5a6b', share: 0.05 },
  golden: { top: '#f0a35c', low: '#ffe9b8', sun: '#fffbe6', near: '#6d3346', share: 0.55 },
  sunset: { top: '#5a3f8c', low: '#ffb072', sun: '#ffe9a0', near: '#2e1c4c', share: 0.76 },
  sunrise: { top: '#7fb0dd', low: '#ffd9bd', sun: '#fff6da', near: '#4b4a86', share: 0.52 },
  dusk: { top: '#33306e', low: '#ee8f93', sun: '#ffe2b8', near: '#1c1a42', share: 0.8 },
  'blue-hour': { top: '#18296a', low: '#8fb2dc', sun: '#f3f6ff', near: '#0f1b40', share: 0.82 },
  night: { top: '#0c1440', low: '#3c5596', sun: '#f6f3dc', near: '#0a1030', share: 0.86 },
};

/** Land half-way and near, by day. */
const LAND: Partial<Record<SettingId, readonly [half: string, near: string]>> = {
  mountains: ['#5f8fa8', '#234f4a'],
  lake: ['#6a9ab4', '#1f4d47'],
  meadow: ['#8fc46a', '#3c8a46'],
  forest: ['#6fa38a', '#163f36'],
  desert: ['#f0b878', '#c9703a'],
  canyon: ['#dd8a5a', '#8f3c2a'],
  snow: ['#c3d8ea', '#f4f8fc'],
  sea: ['#5aa7c4', '#1d6a8f'],
  cliff: ['#7fa9a5', '#2f6a58'],
  beach: ['#6fb0bd', '#f0d7a4'],
};
const AUTUMN: readonly [half: string, near: string] = ['#dfa45a', '#a8502c'];
const WINTER: readonly [half: string, near: string] = ['#c3d8ea', '#eef4fa'];
/** Sand stays pale longest. */
const SANDY: ReadonlySet<SettingId> = new Set<SettingId>(['beach', 'desert']);
const SAND_SHARE = 0.65;
const TURNS: ReadonlySet<SettingId> = new Set<SettingId>(['meadow', 'forest']);

/** The colours of a place at an hour; the sky takes on the colour that the prompt says. */
export function layeredColours({ setting, time, weather, season, skyColour }: PainterBrief): LayeredColours {
  const hour = HOURS[time];
  const grey = linearOfHex('#aeb9c2');
  const dull = weather === 'clear' ? 0 : 0.55;
  const top = skyColour ?? mixRgb(linearOfHex(hour.top), scaleRgb(grey, 0.8), dull);
  const low = skyColour ? mixRgb(skyColour, [1, 1, 1], 0.62) : mixRgb(linearOfHex(hour.low), grey, dull);
  const shown = TURNS.has(setting) && season === 'autumn' ? AUTUMN : season === 'winter' ? WINTER : LAND[setting]!;
  const tint = linearOfHex(hour.near);
  const share = hour.share * (SANDY.has(setting) ? SAND_SHARE : 1);
  const [half, near] = shown.map((hex) => mixRgb(linearOfHex(hex), tint, share)) as [LinearRgb, LinearRgb];
  return {
    skyTop: top,
    skyLow: low,
    sun: linearOfHex(hour.sun),
    cloud: mixRgb(low, [1, 1, 1], 0.6),
    water: mixRgb(mixRgb(linearOfHex('#3f9cc0'), tint, hour.share * 0.9), top, 0.35),
    snow: mixRgb([0.95, 0.97, 1], low, 0.35 * hour.share + 0.1),
    land: (nearness) => {
      const solid = mixRgb(half, near, Math.max(0, nearness * 1.6 - 0.6));
      return mixRgb(low, solid, 0.3 + 0.7 * nearness ** 0.8);
    },
  };
}

/** How things that stand in it are lit. */
export function layeredLight(time: TimeOfDay, side: number): Pick<Stage, 'key' | 'ambient' | 'direction' | 'isNight'> {
  const { low, share } = HOURS[time];
  const warm = mixRgb([1, 1, 1], linearOfHex(low), 0.5);
  const length = Math.hypot(0.5, 0.75, 0.43);
  return {
    key: scaleRgb(warm, 0.95 - share * 0.25),
    ambient: scaleRgb(mixRgb([1, 1, 1], linearOfHex(low), 0.35), 0.62),
    direction: [(side * 0.5) / length, 0.75 / length, -0.43 / length],
    isNight: time === 'night',
  };
}
