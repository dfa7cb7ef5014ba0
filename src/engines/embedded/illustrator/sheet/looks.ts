import type { SheetId } from '../scene.ts';
import type { TypefaceName } from '../subject/own/typefaces.ts';

/** How one sort of sheet is laid out. */
export interface SheetLook {
  /** Share of the page's shorter side that what is printed fills. */
  readonly share: number;
  /** Colours of the paper, `#rrggbb`. */
  readonly grounds: readonly string[];
  /** Faces of its words, by seed. */
  readonly faces: readonly TypefaceName[];
  /** Of several things the first leads and the others gather round it; otherwise they stand in a row. */
  readonly isClustered: boolean;
  /** Words are written on what is printed, if it can bear any: on a mug, a sign. Otherwise they stand by it. */
  readonly bearsWords?: true;
}

export const SHEET_LOOKS: Readonly<Record<SheetId, SheetLook>> = {
  mark: {
    share: 0.62,
    grounds: ['#ffffff', '#f7f4ee', '#f1f4f5', '#f6f1e6'],
    faces: ['sans', 'display', 'poster', 'script'],
    isClustered: false,
  },
  emblem: {
    share: 0.84,
    grounds: ['#faf7f0', '#ffffff', '#eef2f2', '#f3ece0'],
    faces: ['display', 'poster', 'sans', 'script'],
    isClustered: false,
  },
  icon: { share: 0.72, grounds: ['#e9edf2', '#f3efe8', '#e6ece4', '#efe7ef'], faces: ['sans'], isClustered: false },
  sticker: {
    share: 0.74,
    grounds: ['#bcd9dc', '#f2c6b2', '#d5cdec', '#c9dcb6', '#f1dc9c'],
    faces: ['script', 'poster'],
    isClustered: false,
    bearsWords: true,
  },
  card: {
    share: 0.62,
    grounds: ['#fdf3e3', '#e8f1f2', '#fbe4e1', '#eaf0dc', '#efe9f6', '#fdf0c9'],
    faces: ['script', 'script', 'display'],
    isClustered: true,
  },
  print: {
    share: 0.66,
    grounds: ['#22252b', '#f1ebdd', '#27324a', '#efe6d2'],
    faces: ['poster'],
    isClustered: true,
    bearsWords: true,
  },
  poster: {
    share: 0.8,
    grounds: ['#e9c46a', '#2a6f77', '#d9643a', '#f3e2bd', '#27415e', '#b8433a'],
    faces: ['poster', 'display'],
    isClustered: true,
    bearsWords: true,
  },
  set: { share: 0.9, grounds: ['#f4f1ea', '#eef2f4', '#fbfaf6'], faces: ['sans'], isClustered: false },
  clip: { share: 0.78, grounds: ['#ffffff', '#fbfaf6'], faces: ['sans'], isClustered: true, bearsWords: true },
  tattoo: { share: 0.74, grounds: ['#f5f1ea', '#f1e9dd', '#faf8f4'], faces: ['script'], isClustered: true },
};
