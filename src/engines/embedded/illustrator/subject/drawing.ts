import type { Random } from '../maths/random.ts';
import type { Entity, Relation, Scene } from '../scene.ts';
import type { Footing } from './concept.ts';
import type { AssemblyName } from './material/assemblies.ts';
import type { Decay } from './material/decay.ts';
import type { MaterialName } from './material/materials.ts';

/**
 * One thing, or several joined by an action (a dog behind its newspaper, a rider on a horse), drawn as vector art.
 * Only SVG built by our own code or baked into the art pack ever gets here.
 */
export interface SubjectDrawing {
  /** Units of the parts' coordinate system: x 0–width to the right, y 0–height down. */
  readonly width: number;
  readonly height: number;
  /** Back to front. Parts of different entities are separate, so that the label map can tell them apart. */
  readonly parts: readonly SubjectPart[];
  /** Real height in metres of what is drawn, pose included: scales things against each other. */
  readonly heightMetres: number;
  /** Places where other things can touch this one, in drawing units. */
  readonly anchors: Partial<Record<AnchorName, Point>>;
  /** How it meets the ground. */
  readonly footing: Footing;
  /** 0 = lit by the scene, 1 = a light itself (sun, candle flame). */
  readonly emissive: number;
  /** True for what is drawn down to the surface of the water it is in, and no further. */
  readonly endsAtWater?: true;
  /** True for what is seen through the surface of the water from above: nothing of it stands out. */
  readonly isSubmerged?: true;
  /** A thing that has a face on it, and how it feels. */
  readonly face?: ThingMood;
  /** The side that it looks to; absent: the side that its kind does, if it may be mirrored at all. */
  readonly looks?: 'left' | 'right';
}

/** How things with faces may feel. */
export type ThingMood = 'happy' | 'sad' | 'angry' | 'surprised' | 'tired';

export interface SubjectPart {
  /** The entity this part belongs to. */
  readonly entity: number;
  /** SVG elements without the surrounding `<svg>`; ids are unique within the drawing. */
  readonly svg: string;
  /** When set, the part's dominant hue is replaced after rastering. */
  readonly recolour?: string;
  /** When set, the part is of this material through and through; comes after `recolour`. */
  readonly material?: PartMaterial;
  /** When set, the part is put together from pieces; comes after `recolour`, instead of a material. */
  readonly assembly?: PartAssembly;
  /** True where drops of dew or water lie on it. */
  readonly isDewy?: boolean;
  /** What time has done to it; comes after `material`. */
  readonly decay?: Decay;
  /** Paints the part instead of `svg`, over the drawing's whole canvas: premultiplied 8-bit sRGB, `height × width × 4`. */
  readonly paint?: (widthPx: number, heightPx: number) => Uint8Array;
}

/** The pieces that a part is put together from. */
export interface PartAssembly {
  readonly name: AssemblyName;
  /** SVG elements of each piece, and the box from the origin that it lies in. */
  readonly pieces: readonly { readonly svg: string; readonly width: number; readonly height: number }[];
  /** `#rrggbb` of what shows between them. */
  readonly between: string;
}

/** What a part is made of, and the `#rrggbb` of the material where it is not the usual one. */
export interface PartMaterial {
  readonly name: MaterialName;
  readonly colour?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `crown` is the top of a head and `eyes` the middle of its eyes: hats and glasses are as large as these are apart. */
export type AnchorName = 'seat' | 'top' | 'opening' | 'hand' | 'branch' | 'surface' | 'crown' | 'eyes';

/** A drawing and the entities it shows; the entities need no further drawing. */
export interface SubjectGroup {
  /** The entity that leads: placed, scaled and related to others on behalf of the group. */
  readonly lead: Entity;
  readonly members: readonly number[];
  /** Relations already shown inside the drawing. */
  readonly shown: readonly Relation[];
  /** Draws member `index` of a group of `lead.count`; equal arguments give equal drawings. */
  draw(index: number, random: Random): SubjectDrawing;
}

/** Decides which entities are drawn together, and how. */
export type GroupSubjects = (scene: Scene) => readonly SubjectGroup[];
