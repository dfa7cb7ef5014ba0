import type { ArtDrawing } from '../art-pack.ts';
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

export interface SketchFinish {
  readonly metresPerUnit: number;
  readonly footing?: Footing;
  readonly emissive?: number;
  /** In sketch coordinates. */
  readonly anchors?: Partial<Record<AnchorName, Point>>;
}

/** A drawing in the making: parts are added back to front in any coordinates; the box of all of them becomes the drawing. */
export interface Sketch {
  /** Adds what `paint` draws; `box` bounds it in current coordinates. */
  add(entity: number, box: Box, paint: (brush: Brush) => Svg, recolour?: string): void;
  /** Adds a pack drawing and returns its box in current coordinates. */
  art(entity: number, art: ArtDrawing, place: ArtPlace, recolour?: string): Box;
  /** Everything `draw` adds is placed like this. */
  placed(placement: Placement, draw: () => void): void;
  /** A point of current coordinates in the outermost ones. */
  outside(point: Point): Point;
  finish(options: SketchFinish): SubjectDrawing;
}

export function createSketch(): Sketch {
  const parts: SubjectPart[] = [];
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let current: Affine = IDENTITY;
  const include = (box: Box): void => {
    for (const [x, y] of cornersOf(box)) {
      const point = applyAffine(current, x, y);
      bounds.left = Math.min(bounds.left, point.x);
      bounds.right = Math.max(bounds.right, point.x);
      bounds.top = Math.min(bounds.top, point.y);
      bounds.bottom = Math.max(bounds.bottom, point.y);
    }
  };
  const sketch: Sketch = {
    add(entity, box, paint, recolour) {
      const brush = createBrush(`p${parts.length}`);
      const elements = joinSvg(paint(brush));
      include(box);
      const svg = `<g transform="${affineSvg(current)}">${brush.defs()}${elements}</g>`;
      parts.push({ entity, svg, ...(recolour === undefined ? {} : { recolour }) });
    },
    art(entity, art, place, recolour) {
      const box = artBox(art, place);
      sketch.add(entity, box, () => artSvg(art, place, `a${parts.length}`), recolour);
      return box;
    },
    placed(placement, draw) {
      const before = current;
      current = compose(current, affineOf(placement));
      draw();
      current = before;
    },
    outside: (point) => applyAffine(current, point.x, point.y),
    finish: (options) => finish(parts, bounds, options),
  };
  return sketch;
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

function scaleFor(art: ArtDrawing, place: ArtPlace): number {
  const [, , width, height] = art.box;
  return place.height === undefined ? (place.width ?? width) / width : place.height / height;
}

function artBox(art: ArtDrawing, place: ArtPlace): Box {
  const scale = scaleFor(art, place);
  const halfWidth = (art.box[2] * scale) / 2;
  const height = art.box[3] * scale;
  const turned = affineOf({ x: place.x, y: place.y, degrees: place.degrees ?? 0 });
  const corners = cornersOf({ left: -halfWidth, top: -height, right: halfWidth, bottom: 0 }).map(([x, y]) =>
    applyAffine(turned, x, y),
  );
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The drawing's elements, put in place; ids get the prefix, so that several drawings share a document. */
function artSvg(art: ArtDrawing, place: ArtPlace, idPrefix: string): string {
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
