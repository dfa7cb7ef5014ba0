import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { Facade } from './facade.ts';

/** Floors of a house, least and most. */
export type Floors = readonly [least: number, most: number];

/** What the houses of a street are like. */
export interface HouseLook {
  readonly surfaces: readonly Facade['surface'][];
  readonly walls: readonly LinearRgb[];
  readonly floors: Floors;
  /** Floors where the houses are seen across the street: low enough for the sky to be seen over some of them. */
  readonly floorsAcross: Floors;
  /** Share of ground floors that are shops. */
  readonly shopShare: number;
  /** Share of fronts with an awning. */
  readonly awningShare: number;
  readonly hasSigns: boolean;
}

const SHOPPING = { awningShare: 0.38, hasSigns: true } as const;

/** Looks of houses: of broad streets, of lanes, of towns of neon signs, and half-timbered ones from before there were shop windows. */
export const HOUSE_LOOKS = {
  avenue: {
    ...SHOPPING,
    surfaces: ['brick', 'plaster', 'concrete', 'plaster', 'brick', 'glass'],
    walls: ['#b08a6c', '#8f5a45', '#d3c4ab', '#a3a19a', '#c8ab84', '#7d4b3c', '#b7b3a6', '#c49a7c'].map(linearOfHex),
    floors: [3, 7],
    floorsAcross: [1, 3],
    shopShare: 0.8,
  },
  lane: {
    ...SHOPPING,
    surfaces: ['plaster', 'plaster', 'plaster', 'brick'],
    walls: ['#e3c9a0', '#d99f7c', '#e8dcc4', '#b9c3b0', '#d7b27f', '#c97f63', '#cfd4d1', '#e6cfc4', '#a8b8c4'].map(
      linearOfHex,
    ),
    floors: [2, 4],
    floorsAcross: [1, 2],
    shopShare: 0.5,
  },
  neon: {
    surfaces: ['concrete', 'concrete', 'glass', 'brick'],
    walls: ['#3a3f4a', '#4b4550', '#35404a', '#50484a', '#2f343c'].map(linearOfHex),
    floors: [5, 16],
    floorsAcross: [5, 16],
    shopShare: 0.8,
    awningShare: 0.3,
    hasSigns: true,
  },
  medieval: {
    surfaces: ['timber'],
    walls: ['#e9e0cb', '#f0e8d6', '#dfd0ae', '#e3c9a0', '#d8cdb8'].map(linearOfHex),
    floors: [1, 2],
    floorsAcross: [1, 2],
    shopShare: 0,
    awningShare: 0,
    hasSigns: false,
  },
} as const satisfies Readonly<Record<string, HouseLook>>;
