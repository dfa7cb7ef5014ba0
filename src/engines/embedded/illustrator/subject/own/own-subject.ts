import type { Random } from '../../maths/random.ts';
import type { ConceptKind, Footing } from '../concept.ts';
import type { AnchorName, Point } from '../drawing.ts';

/** A thing that the art pack lacks, drawn by our own code. One file per subject or family, registered in `own/index.ts`. */
export interface OwnSubject {
  /** Concept name, lower case, words joined by hyphens. */
  readonly concept: string;
  /** Further English names, singular, lower case, words separated by spaces. */
  readonly names: readonly string[];
  readonly kind: ConceptKind;
  /** Usual height in metres. */
  readonly heightMetres: number;
  readonly footing: Footing;
  /** Size of the drawing's coordinate system. The drawing should nearly fill it and stand on its lower edge. */
  readonly width: number;
  readonly height: number;
  readonly anchors?: Partial<Record<AnchorName, Point>>;
  /** 0 = lit by the scene, 1 = a light itself. Default 0. */
  readonly emissive?: number;
  /** SVG elements. Gradient ids must start with `idPrefix`. */
  draw(options: OwnSubjectOptions): string;
}

export interface OwnSubjectOptions {
  readonly idPrefix: string;
  /** `#rrggbb` of the colour the prompt asked for. */
  readonly colour?: string;
  /** `#rrggbb` of a part that the prompt gives a colour of its own: the plate of a cake, the ribbon of a gift. */
  readonly accent?: string;
  /** Quoted text to show on it, raw: escape it. */
  readonly lettering?: string;
  /** For harmless variety: windows lit, flowers, stripes. */
  readonly random: Random;
}
