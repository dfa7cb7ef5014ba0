import type { Mask, Raster } from '../../../../core/image.ts';
import type { TaskReference } from '../../../../engine/task.ts';
import { maskBox } from '../known-box.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import { findForeground, segmentForeground } from '../segment/foreground.ts';
import { findFace } from '../try-on/find-face.ts';
import { personSilhouette } from '../try-on/person-silhouette.ts';
import { closedShapes, type Shape, shapeOf } from './closed-shapes.ts';
import { drawnSkyline } from './drawn-skyline.ts';
import type { Box, Guide } from './guide.ts';
import { type LineDrawing, readLines, traceLines } from './line-drawing.ts';

type Control = Extract<TaskReference, { readonly kind: 'control' }>;

/** A guide, or a sentence that says why there is none. */
export type GuideReading = { readonly guide: Guide } | { readonly refusal: string };

/** A photo's subject counts as an outline when it is this certain. */
const LEAST_CONFIDENCE = 0.55;
/** From the hairline to the chin a face is that much longer than wide. */
const FACE_LENGTH = 1.3;

/**
 * Reads control pictures: lines as they are given, or traced from a photo where that is asked for or where a control has no picture of
 * its own.
 *
 * @param picture the picture to edit, for controls without one.
 */
export function readGuide(controls: readonly Control[], picture: Raster | undefined): GuideReading {
  let guide: Guide | undefined;
  for (const control of controls) {
    const source = control.image ?? picture;
    if (!source)
      return { refusal: 'A control without a picture of its own needs a picture to edit to be computed from.' };
    if (control.controlType === 'color-superpixel')
      return {
        refusal:
          'The embedded engine follows CONTROL_TYPE_CANNY, CONTROL_TYPE_SCRIBBLE and CONTROL_TYPE_FACE_MESH; it does not follow colours of superpixels.',
      };
    const isComputed = control.computeControl || !control.image;
    const read = control.controlType === 'face-mesh' ? readFace(source, isComputed) : readOutlines(source, isComputed);
    if ('refusal' in read) return read;
    guide = { ...guide, ...read.guide, ...(guide && control.controlType === 'face-mesh' && { shapes: guide.shapes }) };
  }
  return { guide: guide! };
}

function readOutlines(source: Raster, isComputed: boolean): GuideReading {
  const drawing = isComputed ? traceLines(source) : readLines(source);
  const closed = closedShapes(drawing);
  const shapes = isComputed ? withSubject(source, drawing, closed) : closed;
  const skyline = drawnSkyline(drawing, shapes);
  if (shapes.length === 0 && !skyline)
    return {
      refusal:
        'The control picture shows nothing to follow: expected closed outlines, or a line that runs across it. White lines on black.',
    };
  return { guide: { drawing, shapes, ...(skyline && { skyline }) } };
}

/** In a photo, the subject is one outline, whatever lines run through it. */
function withSubject(source: Raster, drawing: LineDrawing, closed: readonly Shape[]): readonly Shape[] {
  const { mask, confidence } = findForeground(source);
  if (confidence < LEAST_CONFIDENCE) return closed;
  const { widthPx, heightPx } = drawing;
  const data = resample({ ...mask, channels: 1 }, { widthPx, heightPx }, { kernel: TRIANGLE });
  const area = data.reduce((sum, value) => sum + (value > 127 ? 1 : 0), 0);
  if (area === 0) return closed;
  const subject = shapeOf((p) => data[p]! > 127, drawing, area);
  const apart = closed.filter(({ left, top, right, bottom }) => {
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    return x < subject.left || x > subject.right || y < subject.top || y > subject.bottom;
  });
  return [subject, ...apart];
}

function readFace(source: Raster, isComputed: boolean): GuideReading {
  const drawing = isComputed ? traceLines(source) : readLines(source);
  const face = isComputed ? faceInPhoto(source, drawing) : largestNet(drawing);
  if (!face)
    return {
      refusal: 'No face was found for CONTROL_TYPE_FACE_MESH: send a mesh, or a portrait before a plain ground.',
    };
  return { guide: { drawing, shapes: [], face } };
}

function faceInPhoto(source: Raster, { widthPx }: LineDrawing): Box | undefined {
  const silhouette = hardened(personSilhouette(source) ?? segmentForeground(source).mask);
  const extent = maskBox(silhouette);
  const face = extent && findFace(source, silhouette, extent.top, extent.bottom);
  if (!face) return undefined;
  const scale = widthPx / source.widthPx;
  const half = (face.widthPx / 2) * scale;
  const bottom = face.chinYPx * scale;
  const middle = face.centreXPx * scale;
  return { left: middle - half, right: middle + half, top: bottom - 2 * half * FACE_LENGTH, bottom };
}

function hardened({ widthPx, heightPx, data }: Mask): Mask {
  return { widthPx, heightPx, data: data.map((value) => (value > 127 ? 255 : 0)) };
}

/** The box of the largest connected net of lines. */
function largestNet({ widthPx, heightPx, lines }: LineDrawing): Box | undefined {
  const { partOf, sizes } = connectedParts(lines, widthPx, heightPx, 1);
  const largest = sizes.indexOf(Math.max(0, ...sizes));
  if (largest < 0) return undefined;
  return maskBox({ widthPx, heightPx, data: lines.map((_, p) => (partOf[p] === largest ? 1 : 0)) });
}
