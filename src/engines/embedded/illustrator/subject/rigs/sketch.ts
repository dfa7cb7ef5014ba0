import type { ArtDrawing } from '../art-pack.ts';
import type { Artwork, Print } from '../artwork.ts';
import type { Footing } from '../concept.ts';
import type { AnchorName, Point, SubjectDrawing, SubjectPart } from '../drawing.ts';
import { type Brush, createBrush, joinSvg, type Svg } from '../own/brush.ts';
import { type Affine, affineOf, affineSvg, applyAffine, compose, IDENTITY, type Placement } from './affine.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an art drawing goes: its visible box is fitted to `height` (or `width`), standing on (x, y) at its lower middle. */
export interface ArtPlace {
  readonly x: number;
  readonly y: number;
  readonly height?: number;
  readonly width?: number;
  readonly flip?: boolean;
  readonly degrees?: number;
}

/** What of an artwork or pack drawing the sketch needs. */
export type Placeable = Pick<ArtDrawing, 'svg' | 'box'> & Pick<Artwork, 'prints'>;

export interface SketchFinish {
  readonly metresPerUnit: number;
  readonly footing?: Footing;
  readonly emissive?: number;
  readonly endsAtWater?: boolean;
  readonly isSubmerged?: boolean;
  readonly looks?: 'left' | 'right' | undefined;
  /** In sketch coordinates. */
  readonly anchors?: Partial<Record<AnchorName, Point>>;
}

/** A drawing in the making: parts are added back to front in any coordinates; the box of all of them becomes the drawing. */
export interface Sketch {
  /** Adds what `paint` draws; `box` bounds it in current coordinates. */
  add(entity: number, box: Box, paint: (brush: Brush) => Svg, recolour?: string): void;
  /** Adds a pack drawing with what is printed on it and returns its box in current coordinates. */
  art(entity: number, art: Placeable, place: ArtPlace, recolour?: string): Box;
  /** Adds pack SVG as it is, its ids made unique. */
  foreign(entity: number, box: Box, svg: string, recolour?: string): void;
  /** Everything `draw` adds is placed like this. */
  placed<Result>(placement: Placement, draw: () => Result): Result;
  /** Everything `draw` adds is cut to the path, given with its box in current coordinates. */
  clipped(d: string, box: Box, draw: () => void): void;
  /** Widens the drawing's box without drawing anything. */
  extend(box: Box): void;
  /** A point of current coordinates in the outermost ones. */
  outside(point: Point): Point;
  finish(options: SketchFinish): SubjectDrawing;
}

export function createSketch(): Sketch {
  const parts: SubjectPart[] = [];
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let current: Affine = IDENTITY;
  let clip: { readonly svg: string; readonly bounds: Box } | undefined;
  const include = (box: Box): void => {
    const outer = transformBox(current, box);
    const seen = clip ? intersection(outer, clip.bounds) : outer;
    if (seen.right <= seen.left || seen.bottom <= seen.top) return;
    bounds.left = Math.min(bounds.left, seen.left);
    bounds.right = Math.max(bounds.right, seen.right);
    bounds.top = Math.min(bounds.top, seen.top);
    bounds.bottom = Math.max(bounds.bottom, seen.bottom);
  };
  const sketch: Sketch = {
    add(entity, box, paint, recolour) {
      const brush = createBrush(`p${parts.length}`);
      const elements = joinSvg(paint(brush));
      include(box);
      const placedSvg = `<g transform="${affineSvg(current)}">${brush.defs()}${elements}</g>`;
      const id = `c${parts.length}`;
      const svg = clip
        ? `<clipPath id="${id}">${clip.svg}</clipPath><g clip-path="url(#${id})">${placedSvg}</g>`
        : placedSvg;
      parts.push({ entity, svg, ...(recolour === undefined ? {} : { recolour }) });
    },
    art(entity, art, place, recolour) {
      const box = artBox(art, place);
      sketch.add(entity, box, () => artSvg(art, place, `a${parts.length}`), recolour);
      if (art.prints) addPrints(sketch, art, art.prints, place);
      return box;
    },
    foreign(entity, box, svg, recolour) {
      sketch.add(entity, box, () => prefixIds(svg, `f${parts.length}`), recolour);
    },
    placed(placement, draw) {
      const before = current;
      current = compose(current, affineOf(placement));
      const result = draw();
      current = before;
      return result;
    },
    clipped(d, box, draw) {
      const before = clip;
      clip = { svg: `<path d="${d}" transform="${affineSvg(current)}"/>`, bounds: transformBox(current, box) };
      draw();
      clip = before;
    },
    extend: include,
    outside: (point) => applyAffine(current, point.x, point.y),
    finish: (options) => finish(parts, bounds, options),
  };
  return sketch;
}

function addPrints(sketch: Sketch, bearer: Placeable, prints: readonly Print[], place: ArtPlace): void {
  const height = bearer.box[3] * scaleFor(bearer, place);
  const width = bearer.box[2] * scaleFor(bearer, place);
  const { x, y, degrees = 0, flip = false } = place;
  sketch.placed({ x, y, degrees, flip }, () => {
    for (const print of prints) {
      const onBearer = { x: (print.x - 0.5) * width, y: (print.y - 1) * height, height: print.height * height };
      sketch.art(print.entity, print.art, { ...onBearer, degrees: print.degrees }, print.art.recolour);
    }
  });
}

function finish(parts: readonly SubjectPart[], bounds: Box, options: SketchFinish): SubjectDrawing {
  const { left, top, right, bottom } = bounds;
  const moved = (point: Point): Point => ({ x: point.x - left, y: point.y - top });
  return {
    width: right - left,
    height: bottom - top,
    parts: parts.map((part) => ({ ...part, svg: `<g transform="translate(${-left} ${-top})">${part.svg}</g>` })),
    heightMetres: (bottom - top) * options.metresPerUnit,
    anchors: Object.fromEntries(Object.entries(options.anchors ?? {}).map(([name, point]) => [name, moved(point)])),
    footing: options.footing ?? 'stands',
    emissive: options.emissive ?? 0,
    ...(options.endsAtWater ? { endsAtWater: true as const } : {}),
    ...(options.isSubmerged ? { isSubmerged: true as const } : {}),
    ...(options.looks && { looks: options.looks }),
  };
}

function cornersOf({ left, top, right, bottom }: Box): readonly [number, number][] {
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}

function transformBox(affine: Affine, box: Box): Box {
  const corners = cornersOf(box).map(([x, y]) => applyAffine(affine, x, y));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function scaleFor(art: Placeable, place: ArtPlace): number {
  const [, , width, height] = art.box;
  return place.height === undefined ? (place.width ?? width) / width : place.height / height;
}

function artBox(art: Placeable, place: ArtPlace): Box {
  const scale = scaleFor(art, place);
  const halfWidth = (art.box[2] * scale) / 2;
  const height = art.box[3] * scale;
  const turned = affineOf({ x: place.x, y: place.y, degrees: place.degrees ?? 0 });
  return transformBox(turned, { left: -halfWidth, top: -height, right: halfWidth, bottom: 0 });
}

/** The drawing's elements, put in place; ids get the prefix, so that several drawings share a document. */
function artSvg(art: Placeable, place: ArtPlace, idPrefix: string): string {
  const [left, top, width, height] = art.box;
  const scale = scaleFor(art, place);
  const outer = affineOf({ x: place.x, y: place.y, scale, flip: place.flip ?? false, degrees: place.degrees ?? 0 });
  const matrix = compose(outer, [1, 0, 0, 1, -(left + width / 2), -(top + height)]);
  return `<g transform="${affineSvg(matrix)}">${prefixIds(art.svg, idPrefix)}</g>`;
}

/** Makes the ids of pack drawings unique. */
export function prefixIds(svg: string, prefix: string): string {
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`);
}
