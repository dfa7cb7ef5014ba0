import type { LinearRgb } from '../maths/colour.ts';
import type { LightId, MoodId, SettingId, StyleId, TimeOfDay } from '../scene.ts';

/** Share of its colour, 0–1, that a pixel keeps on a film without colours; channels gamma-encoded 0–1. */
export type KeepColour = (pixel: number, red: number, green: number, blue: number) => number;

/** How light becomes a picture: what a photographer sets when developing. */
export interface Grade {
  /** Factor on all light, after the automatic exposure. */
  readonly exposure: number;
  /** Share of an S-curve around the middle, 0 = none, 1 = strong. */
  readonly contrast: number;
  /** 1 = as painted. */
  readonly saturation: number;
  /** Colour balance, factors on linear light. */
  readonly tint: LinearRgb;
  /** Added to the dark parts, gamma-encoded 0–1. */
  readonly shadows: LinearRgb;
  /** Added to the bright parts, gamma-encoded 0–1. */
  readonly highlights: LinearRgb;
  /** Black level, gamma-encoded: 0 = full black, 0.1 = faded. */
  readonly fade: number;
  readonly bloom: number;
  readonly bloomThreshold: number;
  /** Darkening of the corners, 0–1. */
  readonly vignette: number;
  /** Film grain: half range, gamma-encoded. */
  readonly grain: number;
  /** Channel weights of a black-and-white film; colour when absent. */
  readonly film?: LinearRgb;
  /** What the film leaves in colour. Default: nothing. */
  readonly keeps?: KeepColour;
}

const NEUTRAL: Grade = {
  exposure: 1,
  contrast: 0.22,
  saturation: 1.06,
  tint: [1, 1, 1],
  shadows: [0, 0, 0.006],
  highlights: [0.006, 0.002, 0],
  fade: 0,
  bloom: 0.26,
  bloomThreshold: 0.85,
  vignette: 0.2,
  grain: 0.008,
};

const BY_TIME: Partial<Record<TimeOfDay, Partial<Grade>>> = {
  golden: { bloom: 0.34, tint: [1.04, 1, 0.94], highlights: [0.014, 0.006, 0] },
  sunset: { bloom: 0.38, tint: [1.03, 0.99, 0.97], shadows: [0, 0, 0.016] },
  sunrise: { bloom: 0.36, tint: [1.03, 1, 0.97], shadows: [0, 0, 0.012] },
  dusk: { shadows: [0, 0.002, 0.02], saturation: 1.08 },
  'blue-hour': { shadows: [0, 0.004, 0.028], saturation: 1.08, bloom: 0.36, bloomThreshold: 0.7 },
  night: { bloom: 0.5, bloomThreshold: 0.6, shadows: [0, 0.003, 0.016], contrast: 0.16 },
};

const BY_SETTING: Partial<Record<SettingId, Partial<Grade>>> = {
  studio: { vignette: 0.14, bloom: 0.18 },
  portrait: { vignette: 0.24, bloom: 0.18 },
  abstract: { bloom: 0.2, vignette: 0.16, saturation: 1.1 },
  underwater: { bloom: 0.34, contrast: 0.3 },
  space: { bloom: 0.5, bloomThreshold: 0.6, contrast: 0.26 },
};

const BY_LIGHT: Partial<Record<LightId, Partial<Grade>>> = {
  neon: { bloom: 0.62, bloomThreshold: 0.55, contrast: 0.34, saturation: 1.15 },
  candle: { tint: [1.08, 0.98, 0.84], vignette: 0.42, bloom: 0.45 },
  dramatic: { contrast: 0.5, vignette: 0.42 },
  backlit: { bloom: 0.5 },
  silhouette: { bloom: 0.5 },
  moonlight: { tint: [0.9, 0.98, 1.12], bloom: 0.45, bloomThreshold: 0.6 },
  soft: { contrast: 0.1, bloom: 0.32 },
};

const BY_MOOD: Partial<Record<MoodId, Partial<Grade>>> = {
  joy: { saturation: 1.16, exposure: 1.06 },
  love: { tint: [1.05, 0.99, 0.98], bloom: 0.42 },
  sadness: { saturation: 0.78, tint: [0.94, 0.99, 1.06] },
  dream: { bloom: 0.55, bloomThreshold: 0.55, saturation: 1.08, fade: 0.02 },
  anger: { contrast: 0.45, tint: [1.08, 0.97, 0.92] },
  fear: { saturation: 0.7, contrast: 0.42, vignette: 0.46, tint: [0.92, 1, 1.05] },
};

const BY_STYLE: Partial<Record<StyleId, Partial<Grade>>> = {
  photo: { grain: 0.013, contrast: 0.28, saturation: 1.02 },
  cyberpunk: {
    bloom: 0.75,
    bloomThreshold: 0.5,
    contrast: 0.46,
    saturation: 1.3,
    exposure: 1.12,
    tint: [1.12, 0.84, 1.2],
    shadows: [0.03, -0.006, 0.085],
    highlights: [0.05, -0.01, 0.05],
  },
  'black-and-white': {
    film: [0.4, 0.42, 0.18],
    exposure: 1.22,
    contrast: 0.75,
    grain: 0.026,
    vignette: 0.4,
    shadows: [0, 0, 0],
    highlights: [0, 0, 0],
  },
  sepia: {
    film: [0.35, 0.5, 0.15],
    contrast: 0.3,
    grain: 0.024,
    vignette: 0.4,
    fade: 0.04,
    shadows: [0.1, 0.03, -0.06],
    highlights: [0.08, 0.02, -0.14],
  },
};

/** The kinds of thing a grade depends on. */
export interface GradeOccasion {
  readonly time: TimeOfDay;
  readonly setting: SettingId;
  readonly light?: LightId;
  readonly mood?: MoodId;
  readonly styles: readonly StyleId[];
}

/** The grade of a picture: the neutral one, changed by time, setting, light, mood and styles, the later the stronger. */
export function chooseGrade(occasion: GradeOccasion): Grade {
  const { time, setting, light, mood, styles } = occasion;
  return {
    ...NEUTRAL,
    ...BY_TIME[time],
    ...BY_SETTING[setting],
    ...(light && BY_LIGHT[light]),
    ...(mood && BY_MOOD[mood]),
    ...Object.assign({}, ...styles.map((style) => BY_STYLE[style])),
  };
}

/** The grade for a picture that becomes another medium: paint and ink have no lens, film grain or dark corners. */
export function withoutCamera(grade: Grade): Grade {
  return { ...grade, grain: 0, vignette: grade.vignette * 0.3, bloom: grade.bloom * 0.6 };
}
