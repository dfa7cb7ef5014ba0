import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';

/** What is seen through a window in a direction (any length): linear light as displayed, into `out`. */
export type Outlook = (dx: number, dy: number, dz: number, out: Float32Array) => void;

/** Daylight that comes in through windows, and what the sky behind them looks like. */
export interface Daylight {
  /** Strength and colour of the sky's light; about 1 at noon. */
  readonly sky: LinearRgb;
  /** Colour of sunlight, absent when no sun shines in. */
  readonly sun?: LinearRgb;
  /** Height of the sun in radians. */
  readonly sunElevation: number;
  /** Colours of the sky low and high, as displayed. */
  readonly low: LinearRgb;
  readonly high: LinearRgb;
  readonly isNight: boolean;
}

const HOURS: Readonly<Record<PainterBrief['time'], Daylight>> = {
  day: {
    sky: [0.92, 1, 1.1],
    sun: [3.6, 3.25, 2.8],
    sunElevation: 0.62,
    low: [1.15, 1.2, 1.25],
    high: [0.55, 0.8, 1.15],
    isNight: false,
  },
  noon: {
    sky: [0.95, 1, 1.06],
    sun: [3.8, 3.6, 3.3],
    sunElevation: 0.85,
    low: [1.2, 1.25, 1.3],
    high: [0.5, 0.78, 1.2],
    isNight: false,
  },
  golden: {
    sky: [0.95, 0.86, 0.72],
    sun: [4.4, 2.7, 1.25],
    sunElevation: 0.32,
    low: [1.4, 1.02, 0.6],
    high: [0.75, 0.8, 0.9],
    isNight: false,
  },
  sunset: {
    sky: [0.72, 0.56, 0.56],
    sun: [3.6, 1.5, 0.55],
    sunElevation: 0.22,
    low: [1.5, 0.68, 0.3],
    high: [0.5, 0.42, 0.6],
    isNight: false,
  },
  sunrise: {
    sky: [0.8, 0.66, 0.64],
    sun: [3.6, 2, 0.95],
    sunElevation: 0.24,
    low: [1.4, 0.85, 0.55],
    high: [0.55, 0.6, 0.82],
    isNight: false,
  },
  dusk: { sky: [0.2, 0.25, 0.42], sunElevation: 0.1, low: [0.42, 0.32, 0.42], high: [0.1, 0.15, 0.36], isNight: true },
  'blue-hour': {
    sky: [0.1, 0.17, 0.36],
    sunElevation: 0.1,
    low: [0.2, 0.28, 0.5],
    high: [0.04, 0.09, 0.28],
    isNight: true,
  },
  night: {
    sky: [0.035, 0.05, 0.1],
    sunElevation: 0.6,
    low: [0.035, 0.05, 0.11],
    high: [0.008, 0.014, 0.045],
    isNight: true,
  },
};

/** The daylight of the brief's hour and weather; named lights can make a night of any hour. */
export function chooseDaylight(brief: PainterBrief): Daylight {
  const isMoonlit = brief.light === 'moonlight';
  const isDark = isMoonlit || brief.light === 'candle' || brief.light === 'neon';
  const hour = HOURS[isDark && !DARK_TIMES.includes(brief.time) ? 'night' : brief.time];
  if (isMoonlit) return { ...hour, sun: [0.5, 0.62, 0.95], sky: [0.06, 0.08, 0.15] };
  if (brief.weather === 'clear' || hour.isNight) return hour;
  const grey = brief.weather === 'storm' || brief.weather === 'rain' ? 0.62 : 1;
  const tone = (hour.sky[0] + hour.sky[1] + hour.sky[2]) / 3;
  const cover: LinearRgb = [tone * grey * 0.96, tone * grey, tone * grey * 1.05];
  return {
    sky: cover,
    sunElevation: hour.sunElevation,
    low: cover,
    high: [cover[0] * 0.85, cover[1] * 0.88, cover[2] * 0.94],
    isNight: false,
  };
}

const LEAVES: Readonly<Record<PainterBrief['season'], readonly [LinearRgb, LinearRgb]>> = {
  spring: [
    [0.2, 0.34, 0.1],
    [0.72, 0.66, 0.62],
  ],
  summer: [
    [0.1, 0.2, 0.05],
    [0.4, 0.55, 0.16],
  ],
  autumn: [
    [0.3, 0.15, 0.05],
    [0.8, 0.5, 0.12],
  ],
  winter: [
    [0.34, 0.36, 0.4],
    [0.85, 0.88, 0.94],
  ],
};

/** A garden: soft trees before the sky, out of focus. */
export function gardenOutlook(brief: PainterBrief, daylight: Daylight): Outlook {
  const { noise, random } = brief;
  const low = skylineFactor(brief);
  const offset = random.between(0, 50);
  const [dark, light] = LEAVES[brief.season];
  const strength = daylight.isNight ? 0.02 : 0.75 * (daylight.sky[0] + daylight.sky[1] + daylight.sky[2]) * 0.4;
  return inWeather(brief, (dx, dy, dz, out) => {
    const flat = Math.hypot(dx, dz);
    const azimuth = Math.atan2(dx, dz);
    const up = dy / flat;
    skyTone(daylight, up, out);
    const crown =
      low * (0.1 + 0.2 * noise.at(azimuth * 2.4 + offset, 1.5) + 0.14 * noise.at(azimuth * 7 + offset, 4.5));
    const cover = smoothstep(0.05, -0.05, up - crown);
    const leaf = clamp(
      0.5 + noise.at(azimuth * 9 + offset, up * 9) * 0.6 + noise.at(azimuth * 21, up * 21 + offset) * 0.35,
    );
    const lawn = smoothstep(-0.08, -0.16, up);
    for (let c = 0; c < 3; c++) {
      const tree = mix(dark[c]!, light[c]!, mix(leaf, 0.65, lawn)) * strength * daylightTint(daylight, c);
      out[c] = mix(out[c]!, tree, cover);
    }
  });
}

/** A town: rows of houses before the sky, with lit windows at night. */
export function townOutlook(brief: PainterBrief, daylight: Daylight): Outlook {
  const low = skylineFactor(brief);
  const offset = Math.floor(brief.random.between(0, 4000));
  const strength = daylight.isNight ? 0.05 : 0.85;
  return inWeather(brief, (dx, dy, dz, out) => {
    const azimuth = Math.atan2(dx, dz);
    const up = dy / Math.hypot(dx, dz);
    skyTone(daylight, up, out);
    for (let row = 0; row < 2; row++) {
      const houses = row === 0 ? 9 : 5;
      const position = azimuth * houses + offset + row * 31;
      const house = Math.floor(position);
      const top = low * ((row === 0 ? 0.2 : 0.06) + 0.24 * hashCell(house, row, 5));
      const edge = smoothstep(0.012, -0.012, up - top);
      if (edge <= 0) continue;
      const tone = (0.32 + 0.4 * hashCell(house, row, 7)) * strength * (row === 0 ? 1.25 : 0.85);
      const warm = 0.5 * (hashCell(house, row, 9) - 0.35);
      const lit = litWindow(position - house, up, house + row * 97, daylight.isNight);
      out[0] = mix(out[0]!, tone * (1 + warm) * daylightTint(daylight, 0) + lit, edge);
      out[1] = mix(out[1]!, tone * daylightTint(daylight, 1) + lit * 0.62, edge);
      out[2] = mix(out[2]!, tone * (1 - warm) * daylightTint(daylight, 2) + lit * 0.3, edge);
    }
  });
}

/** What falls outside: streaks of rain before a darker view, or flakes of snow. */
export function inWeather({ weather }: PainterBrief, outlook: Outlook): Outlook {
  const isWet = weather === 'rain' || weather === 'storm';
  if (!isWet && weather !== 'snow') return outlook;
  return (dx, dy, dz, out) => {
    outlook(dx, dy, dz, out);
    const [azimuth, up] = [Math.atan2(dx, dz), dy / Math.hypot(dx, dz)];
    const light = (out[0]! + out[1]! + out[2]!) / 3;
    if (isWet) {
      const slant = azimuth * 70 + up * 9;
      const column = Math.floor(slant);
      const fall = up * 7 + 5 * hashCell(column, 3, 1);
      const isDrop = fall - Math.floor(fall) < 0.5 && hashCell(column, Math.floor(fall), 7) > 0.45;
      const streak = isDrop ? smoothstep(0.3, 0.1, Math.abs(slant - column - 0.5)) : 0;
      for (let c = 0; c < 3; c++)
        out[c] = mix(out[c]!, light * (0.9 + 0.1 * c), 0.5) * 0.75 + (0.06 + 0.3 * light) * streak;
      return;
    }
    for (const size of [34, 58]) {
      const [u, v] = [azimuth * size, up * size];
      const [column, row] = [Math.floor(u), Math.floor(v)];
      const [x, y] = [
        u - column - 0.25 - 0.5 * hashCell(column, row, 1),
        v - row - 0.25 - 0.5 * hashCell(column, row, 2),
      ];
      const flake = hashCell(column, row, 3) > 0.4 ? smoothstep(0.2, 0.08, Math.hypot(x, y)) : 0;
      for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, light * 0.6 + 0.55, flake * 0.9);
    }
  };
}

/** A tunnel: darkness with lamps that go by. */
export function tunnelOutlook(): Outlook {
  return (dx, dy, dz, out) => {
    const azimuth = Math.atan2(dx, Math.abs(dz));
    const up = dy / Math.hypot(dx, dz);
    const pipe = smoothstep(0.02, 0.005, Math.abs(up - 0.12)) + smoothstep(0.012, 0.004, Math.abs(up + 0.1));
    const lamp = smoothstep(0.03, 0, Math.hypot(azimuth * 9 - Math.round(azimuth * 9), (up - 0.3) * 3));
    out[0] = 0.022 + 0.03 * pipe + 1.1 * lamp;
    out[1] = 0.024 + 0.03 * pipe + 0.85 * lamp;
    out[2] = 0.03 + 0.034 * pipe + 0.5 * lamp;
  };
}

/** Where sun or moon are to be seen, houses and trees leave the sky free. */
function skylineFactor({ sights = [] }: PainterBrief): number {
  return sights.length > 0 ? 0.3 : 1;
}

/** Light added by the windows of a house; by day they are darker than the wall. */
export function litWindow(across: number, up: number, house: number, isNight: boolean): number {
  const column = across * 8;
  const floor = up * 34;
  const shape =
    smoothstep(0.42, 0.2, Math.abs(column - Math.floor(column) - 0.5)) *
    smoothstep(0.44, 0.2, Math.abs(floor - Math.floor(floor) - 0.5));
  if (!isNight) return -0.06 * shape;
  const light = hashCell(Math.floor(column) + house * 7, Math.floor(floor), 3);
  return light > 0.62 ? (0.08 + 0.5 * ((light - 0.62) / 0.38) ** 2) * shape : 0;
}

/** The sky without clouds at a height above the horizon, as displayed, into `out`. */
export function skyTone(daylight: Daylight, up: number, out: Float32Array): void {
  const t = smoothstep(-0.05, 0.7, up);
  for (let c = 0; c < 3; c++) out[c] = mix(daylight.low[c]!, daylight.high[c]!, t);
}

/** How the light of the hour tints one channel of what it falls on. */
export function daylightTint(daylight: Daylight, channel: number): number {
  const { low } = daylight;
  const mean = (low[0] + low[1] + low[2]) / 3;
  return mix(1, low[channel]! / mean, 0.5) * (daylight.isNight ? 1 : 1.25);
}
