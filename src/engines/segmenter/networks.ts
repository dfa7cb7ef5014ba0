import type { Mask, Raster } from '../../core/image.ts';
import type { Stroke } from './points-of-strokes.ts';

/** Finds what a picture is about; soft, of the picture's size. */
export type CutOutNetwork = (picture: Raster) => Promise<Mask>;

/** Finds what points lie on, and how sure it is, 0–1. */
export type PointNetwork = (picture: Raster, points: readonly Stroke[]) => Promise<ScoredMask>;

/** Finds what a text names; soft, of the picture's size. */
export type TextNetwork = (picture: Raster, text: string) => Promise<Mask>;

/** Finds each thing that a text names, the surest first. */
export type DetectionNetwork = (picture: Raster, text: string) => Promise<readonly Detection[]>;

/** A thing's box in pixels, within the picture; `right` and `bottom` are just outside. */
export interface Detection {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0–1. */
  readonly score: number;
}

/** A mask and how sure a network is of it. */
export interface ScoredMask {
  readonly mask: Mask;
  readonly score: number;
}

/** The networks of one installation; an absent one is a mode that is not offered. */
export interface SegmentationNetworks {
  readonly cutOut?: CutOutNetwork;
  readonly points?: PointNetwork;
  readonly text?: TextNetwork;
  readonly detection?: DetectionNetwork;
}
