import type { Svg } from '../../brush.ts';
import type { HeadLook } from './profile-head.ts';
import type { StrideName } from './strides.ts';

/** How an animal seen from the side is made, lengths in shares of the way from hip to shoulder. */
export interface Build {
  /** Half thickness of the body at the shoulder, the loin and the hip. */
  readonly girth: readonly [chest: number, loin: number, rump: number];
  /** How far the belly hangs below the loin's own thickness. */
  readonly belly: number;
  readonly neck: { readonly length: number; readonly degrees: number; readonly base: number; readonly tip: number };
  /** Radius of the skull. */
  readonly head: number;
  /** Degrees that the face points below the horizon. */
  readonly headDegrees: number;
  readonly foreleg: number;
  readonly hindleg: number;
  /** Thickness of a leg where it leaves the body, at its middle joint and at the foot. */
  readonly legs: readonly [upper: number, middle: number, lower: number];
  readonly foot: 'hoof' | 'paw' | 'pillar';
  readonly hump?: number;
}

/** How it is coloured. */
export interface Coat {
  readonly coat: string;
  readonly belly: string;
  readonly socks: string;
  readonly hoof?: string;
  /** Painted over trunk and near legs and cut to them: hip at (0, 0), shoulder at (100, 0), y downwards. */
  readonly marks?: () => Svg;
  readonly mane?: { readonly colour: string; readonly kind: 'flowing' | 'upright' | 'ruff' };
  readonly wool?: string;
  readonly tail: TailLook;
}

export interface TailLook {
  readonly kind: 'long' | 'bushy' | 'hair' | 'tuft' | 'stub' | 'scut' | 'curl';
  readonly colour: string;
  readonly tip: string;
  readonly length: number;
}

/** A runner of one species. */
export interface RunnerLook {
  readonly build: Build;
  readonly coat: Coat;
  readonly head: HeadLook;
  readonly runs: readonly StrideName[];
  readonly leaps: StrideName;
}
