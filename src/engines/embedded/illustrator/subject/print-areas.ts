import type { RelationKind } from '../scene.ts';
import { ACTING_KINDS, type ConceptKind } from './concept.ts';
import { isSign } from './own/symbols/glyph-symbols.ts';

/** Where a thing bears a picture, as shares of its drawing's box: a box around its centre. */
export interface PrintArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly degrees?: number;
  /** What it shows is a silhouette in this `#rrggbb`. */
  readonly ink?: string;
}

/**
 * What says that a thing bears a picture of another: `always` all that it is said to have is printed on it ("a flag with a dragon"), `on` what
 * is on it is ("a mug with a cat on it"), `said` only what is said to be a picture ("a plate with a fish painted on it").
 */
type Bearing = 'always' | 'on' | 'said';

interface Bearer extends PrintArea {
  readonly bearing: Bearing;
}

const bearer = (bearing: Bearing, x: number, y: number, width: number, height: number, degrees = 0): Bearer => ({
  bearing,
  x,
  y,
  width,
  height,
  degrees,
});

/** What is too large to lie or sit on a mug or a cap but as a picture, and signs. */
const PICTURED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  ...ACTING_KINDS,
  'vehicle',
  'aircraft',
  'vessel',
  'building',
  'landform',
  'sky-object',
  'tree',
  'symbol',
]);

/** Read off the drawings. */
const BEARERS: Readonly<Record<string, Bearer>> = {
  't-shirt': bearer('always', 0.5, 0.52, 0.4, 0.42),
  sweatshirt: bearer('always', 0.5, 0.48, 0.36, 0.38),
  'diamond-sign': { ...bearer('always', 0.5, 0.29, 0.5, 0.26), ink: '#17181b' },
  'framed-print': bearer('always', 0.5, 0.53, 0.7, 0.6),
  'tuned-television': bearer('always', 0.5, 0.48, 0.8, 0.66),
  sweater: bearer('always', 0.5, 0.52, 0.4, 0.46),
  'tote-bag': bearer('always', 0.5, 0.71, 0.66, 0.44),
  'plain-flag': bearer('always', 0.53, 0.29, 0.6, 0.4),
  'white-flag': bearer('always', 0.5, 0.34, 0.5, 0.34),
  shield: bearer('always', 0.5, 0.44, 0.52, 0.5),
  'blank-mug': bearer('on', 0.4, 0.54, 0.5, 0.58),
  bowl: bearer('on', 0.5, 0.66, 0.3, 0.34),
  'billed-cap': bearer('on', 0.52, 0.38, 0.34, 0.36),
  backpack: bearer('on', 0.5, 0.72, 0.56, 0.36),
  pillow: bearer('said', 0.5, 0.48, 0.56, 0.66),
  vase: bearer('said', 0.5, 0.72, 0.32, 0.2),
  jar: bearer('said', 0.5, 0.56, 0.54, 0.34),
  'smartphone-screen': bearer('on', 0.5, 0.5, 0.74, 0.6),
  'mobile-phone': bearer('said', 0.5, 0.5, 0.74, 0.6),
  laptop: bearer('said', 0.5, 0.336, 0.7, 0.54),
  'closed-book': bearer('on', 0.56, 0.44, 0.64, 0.6),
  notebook: bearer('on', 0.48, 0.58, 0.56, 0.5),
  'cardboard-box': bearer('said', 0.5, 0.68, 0.4, 0.44),
  balloon: bearer('on', 0.55, 0.34, 0.5, 0.42),
  'hot-air-balloon': bearer('on', 0.5, 0.32, 0.6, 0.4),
  'classical-guitar': bearer('said', 0.5, 0.86, 0.4, 0.16),
  truck: bearer('said', 0.68, 0.36, 0.5, 0.5),
  van: bearer('said', 0.46, 0.66, 0.4, 0.34),
  bus: bearer('said', 0.5, 0.62, 0.3, 0.3),
  car: bearer('said', 0.48, 0.62, 0.24, 0.34),
  'brick-wall': bearer('said', 0.5, 0.55, 0.8, 0.8),
  'shopping-bags': bearer('on', 0.34, 0.66, 0.46, 0.42),
  dress: bearer('said', 0.5, 0.68, 0.36, 0.36),
  coat: bearer('said', 0.32, 0.5, 0.22, 0.2),
  drum: bearer('said', 0.5, 0.66, 0.4, 0.28),
  pumpkin: bearer('said', 0.5, 0.62, 0.5, 0.5),
  crate: bearer('said', 0.4, 0.62, 0.44, 0.5),
  barrel: bearer('said', 0.5, 0.5, 0.6, 0.5),
};

/** Where a concept bears a picture; undefined when it bears none. */
export function printAreaOf(concept: string): PrintArea | undefined {
  return Object.hasOwn(BEARERS, concept) ? BEARERS[concept] : undefined;
}

/** What may be a picture on something. */
interface Motif {
  readonly concept: string;
  readonly kind: ConceptKind;
}

/** True where what a relation ties to a thing is a picture on it: `with` it, `on` it or `printed-on` it. */
export function bearsPrint(concept: string, kind: RelationKind, motif: Motif): boolean {
  if (!Object.hasOwn(BEARERS, concept)) return false;
  const { bearing } = BEARERS[concept]!;
  if (kind === 'with') return bearing === 'always';
  if (kind === 'on')
    return bearing === 'always' || isSign(motif.concept) || (bearing === 'on' && PICTURED.has(motif.kind));
  return kind === 'printed-on';
}
