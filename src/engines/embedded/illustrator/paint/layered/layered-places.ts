import type { SettingId } from '../../scene.ts';
import type { StuffName } from '../frame.ts';
import type { RidgeSpec } from './ridge-lines.ts';

/** One of the layers of a place, from far to near. */
export interface LayerSpec extends RidgeSpec {
  /** 0 = farthest, 1 = nearest. */
  readonly nearness: number;
  /** Has snow on what rises high. */
  readonly isCapped?: boolean;
  /** Sides away from the sun are darker. */
  readonly isShaded?: boolean;
  /** Is water instead of land. */
  readonly isWave?: boolean;
}

/** A place in layers. Lengths are shares of the picture's height. */
export interface LayeredPlace {
  readonly layers: readonly LayerSpec[];
  /** Row where still water begins that mirrors what is above; layers with a lower base lie before it. */
  readonly shore?: number;
  readonly stuff: StuffName;
}

const RANGE: readonly LayerSpec[] = [
  { form: 'peaks', base: 0.6, rise: 0.34, waves: 1.5, nearness: 0.2, isCapped: true, isShaded: true },
  { form: 'peaks', base: 0.64, rise: 0.2, waves: 2.1, nearness: 0.42, isShaded: true },
];

/** Places that are drawn in layers for flat illustrations. */
export const LAYERED_PLACES: Partial<Record<SettingId, LayeredPlace>> = {
  mountains: {
    stuff: 'ground',
    layers: [
      ...RANGE,
      { form: 'hills', base: 0.74, rise: 0.12, waves: 1.3, nearness: 0.6, grows: 'pines', tall: 0.06, dense: 0.6 },
      { form: 'hills', base: 0.84, rise: 0.1, waves: 1, nearness: 0.8, grows: 'pines', tall: 0.12, dense: 0.55 },
      { form: 'hills', base: 0.97, rise: 0.1, waves: 0.9, nearness: 1, grows: 'pines', tall: 0.24, dense: 0.36 },
    ],
  },
  lake: {
    stuff: 'ground',
    shore: 0.64,
    layers: [
      ...RANGE,
      { form: 'hills', base: 0.65, rise: 0.08, waves: 1.2, nearness: 0.62, grows: 'pines', tall: 0.06, dense: 0.8 },
      { form: 'hills', base: 1.02, rise: 0.13, waves: 0.9, nearness: 1, grows: 'pines', tall: 0.3, dense: 0.34 },
    ],
  },
  meadow: {
    stuff: 'vegetation',
    layers: [
      { form: 'hills', base: 0.62, rise: 0.14, waves: 1.1, nearness: 0.2 },
      { form: 'hills', base: 0.68, rise: 0.13, waves: 1, nearness: 0.4, grows: 'pines', tall: 0.035, dense: 0.55 },
      {
        form: 'hills',
        base: 0.76,
        rise: 0.13,
        waves: 0.9,
        nearness: 0.6,
        grows: 'round-trees',
        tall: 0.055,
        dense: 0.56,
      },
      {
        form: 'hills',
        base: 0.85,
        rise: 0.1,
        waves: 0.9,
        nearness: 0.8,
        grows: 'round-trees',
        tall: 0.085,
        dense: 0.47,
      },
      { form: 'hills', base: 0.97, rise: 0.1, waves: 0.8, nearness: 1 },
    ],
  },
  forest: {
    stuff: 'vegetation',
    layers: [
      { form: 'hills', base: 0.62, rise: 0.14, waves: 1, nearness: 0.12, grows: 'pines', tall: 0.09, dense: 1.5 },
      { form: 'hills', base: 0.7, rise: 0.12, waves: 1, nearness: 0.34, grows: 'pines', tall: 0.14, dense: 1.5 },
      { form: 'hills', base: 0.8, rise: 0.1, waves: 1, nearness: 0.56, grows: 'pines', tall: 0.2, dense: 1 },
      { form: 'hills', base: 0.9, rise: 0.08, waves: 1, nearness: 0.78, grows: 'pines', tall: 0.3, dense: 0.66 },
      { form: 'hills', base: 1.02, rise: 0.1, waves: 0.9, nearness: 1, grows: 'pines', tall: 0.44, dense: 0.4 },
    ],
  },
  desert: {
    stuff: 'sand',
    layers: [
      { form: 'mesas', base: 0.6, rise: 0.12, waves: 1.3, nearness: 0.15 },
      { form: 'dunes', base: 0.66, rise: 0.12, waves: 2, nearness: 0.35, isShaded: true },
      { form: 'dunes', base: 0.76, rise: 0.16, waves: 1.5, nearness: 0.6, isShaded: true },
      { form: 'dunes', base: 0.92, rise: 0.22, waves: 1.05, nearness: 1, isShaded: true },
    ],
  },
  canyon: {
    stuff: 'rock',
    layers: [
      { form: 'mesas', base: 0.6, rise: 0.24, waves: 1.2, nearness: 0.2 },
      { form: 'mesas', base: 0.7, rise: 0.24, waves: 1.1, nearness: 0.45 },
      { form: 'mesas', base: 0.82, rise: 0.22, waves: 0.9, nearness: 0.72 },
      { form: 'dunes', base: 0.98, rise: 0.14, waves: 0.9, nearness: 1, isShaded: true },
    ],
  },
  snow: {
    stuff: 'snow',
    layers: [
      ...RANGE,
      { form: 'hills', base: 0.74, rise: 0.12, waves: 1.1, nearness: 0.62, grows: 'pines', tall: 0.07, dense: 0.5 },
      { form: 'hills', base: 0.84, rise: 0.1, waves: 0.9, nearness: 0.8, grows: 'pines', tall: 0.12, dense: 0.34 },
      { form: 'hills', base: 0.96, rise: 0.1, waves: 0.8, nearness: 1 },
    ],
  },
  sea: {
    stuff: 'water',
    shore: 0.56,
    layers: [
      { form: 'peaks', base: 0.565, rise: 0.07, waves: 1.3, nearness: 0.3 },
      { form: 'dunes', base: 0.8, rise: 0.05, waves: 3.2, nearness: 0.7, isWave: true },
      { form: 'dunes', base: 0.9, rise: 0.07, waves: 2.4, nearness: 0.86, isWave: true },
      { form: 'dunes', base: 1.0, rise: 0.09, waves: 1.8, nearness: 1, isWave: true },
    ],
  },
  cliff: {
    stuff: 'ground',
    shore: 0.6,
    layers: [
      { form: 'peaks', base: 0.605, rise: 0.1, waves: 1.2, nearness: 0.3 },
      { form: 'mesas', base: 0.98, rise: 0.3, waves: 0.7, nearness: 0.8 },
      { form: 'hills', base: 1, rise: 0.12, waves: 0.7, nearness: 1 },
    ],
  },
  beach: {
    stuff: 'sand',
    shore: 0.56,
    layers: [
      { form: 'hills', base: 0.565, rise: 0.08, waves: 1.1, nearness: 0.35 },
      { form: 'hills', base: 0.9, rise: 0.12, waves: 0.7, nearness: 1 },
    ],
  },
};
