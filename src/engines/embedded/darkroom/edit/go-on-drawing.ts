import type { Mask } from '../../../../core/image.ts';
import type { PictureOrigin } from '../../../../engine/task.ts';
import type { Director } from '../../illustrator/director.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import { STUFF_LABELS } from '../../illustrator/paint/frame.ts';
import type { Picture, Studio } from '../../illustrator/picture.ts';
import type { PicturePlan } from '../../illustrator/plan/plan.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { redraw } from '../../own-picture/redraw.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { undilatedBox } from '../border/undilated-box.ts';
import { bendBackground, paintedSkyline } from '../control/bend-background.ts';
import { tiltedTo } from '../control/tilt-camera.ts';
import { cropRaster, type KnownBox, knownBox } from '../known-box.ts';
import type { MaskedOrder } from './editor.ts';

/** The new skyline leaves the old one's height over this share of the picture's width. */
const REACH_SHARE = 0.3;
/** A skyline that is hidden, or missing, in more columns than this share cannot be gone on with. */
const MOST_HIDDEN = 0.6;
/** The illustrator's largest side. */
const LONGEST_SIDE_PX = 2816;

/** What a picture of the illustrator's own looks like on a larger canvas: its place without its things. */
export interface LargerDrawing {
  /** `height × width × 3`, of the canvas. */
  readonly rgb: Uint8Array;
  /** The place of the picture itself on the canvas. */
  readonly box: KnownBox;
  /** The things in the picture, 0 or 255, of the picture's size. */
  readonly things: Mask;
}

/**
 * Plans a picture of the illustrator's own anew on a larger canvas, from the scene that its file states, and paints the place there: same
 * setting, light and weather, the sky ending where it does in the picture. Nothing where the file states no scene or another picture
 * comes of it.
 */
export function drawOnLargerCanvas(
  studio: Studio,
  { picture, mask, maskDilationPx, origin }: MaskedOrder & { readonly origin: PictureOrigin },
  report: ReportProgress,
): LargerDrawing | undefined {
  const kept = knownBox(mask);
  if (!kept || Math.max(picture.widthPx, picture.heightPx) > LONGEST_SIDE_PX) return undefined;
  const box = undilatedBox(kept, maskDilationPx, picture);
  const own = redraw(studio, cropRaster(picture, box), origin, (stage, fraction) => report(stage, fraction * 0.3));
  const skyline = own && skylineOf(own);
  if (!own) return undefined;
  const things = thingsOf(own);
  const size = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  const order = {
    scene: placeOnly(own.scene, own.plan),
    size,
    seed: own.plan.seed,
    wantLabelMap: false,
    director: skyline ? goingOn(skyline, box, own.plan) : sameAgain(own.plan),
  };
  const { rgb } = drawPicture(studio, order, (stage, fraction) => report(stage, 0.3 + fraction * 0.3));
  return { rgb, box, things };
}

/** Subjects, and planets: neither is scenery that goes on beyond the sides. */
function thingsOf({ labelMap }: Picture): Mask {
  const { widthPx, heightPx, data, legend } = labelMap!;
  const things = new Set<number>(legend.filter(({ kind }) => kind === 'thing').map(({ label }) => label));
  things.add(STUFF_LABELS.planet);
  return { widthPx, heightPx, data: Uint8Array.from(data, (label) => (things.has(label) ? 255 : 0)) };
}

/** Where the sky ends in each column; columns in which something stands before that take it from their neighbours. */
function skylineOf({ labelMap }: Picture): Float32Array | undefined {
  const { widthPx, heightPx, data } = labelMap!;
  const rows = paintedSkyline({ widthPx, heightPx, labels: data });
  const known = [...rows.keys()].filter((x) => !Number.isNaN(rows[x]));
  if (known.length < widthPx * (1 - MOST_HIDDEN)) return undefined;
  let next = 0;
  return rows.map((row, x) => {
    if (!Number.isNaN(row)) return row;
    while (next < known.length - 1 && known[next]! < x) next++;
    return rows[known[next]!]!;
  });
}

/** The scene's place, its open choices as the picture made them. */
function placeOnly(scene: Scene, { setting, time, weather, season }: PicturePlan): Scene {
  return { ...scene, entities: [], relations: [], lettering: [], setting, time, weather, season };
}

/** Paints with the plan of the picture. */
function sameAgain(own: PicturePlan): Director {
  return {
    plan: (plan) => ({ ...own, hasSubjects: plan.hasSubjects }),
    background: () => {},
    arrange: (placements) => placements,
  };
}

/** Paints with the plan of the picture, tilted and bent to its skyline. */
function goingOn(skyline: Float32Array, box: KnownBox, own: PicturePlan): Director {
  const meanRow = box.top + skyline.reduce((sum, row) => sum + row, 0) / skyline.length;
  return {
    plan: (plan, paintTrial, size) => {
      const same = { ...own, hasSubjects: plan.hasSubjects };
      return tiltedTo(same, paintTrial, meanRow / size.heightPx, size);
    },
    background(frame) {
      bendBackground(frame, joined(paintedSkyline(frame), skyline, box));
    },
    arrange: (placements) => placements,
  };
}

/** The painted skyline, moved beside the picture to the height of the picture's own, and less the farther away. */
function joined(painted: Float32Array, skyline: Float32Array, box: KnownBox): Float32Array {
  const reach = Math.max(1, painted.length * REACH_SHARE);
  const own = new Float32Array(painted.length).fill(Number.NaN);
  for (let x = 0; x < skyline.length; x++) own[box.left + x] = box.top + skyline[x]!;
  const offsets = [box.left, box.right - 1].map((edge) => {
    const offset = lowSkylineAt(own, edge) - lowSkylineAt(painted, edge);
    return Number.isNaN(offset) ? 0 : offset;
  }) as [number, number];
  return painted.map((row, x) => {
    const share = Math.min(1, Math.max(0, (x - box.left) / (box.right - box.left)));
    const distance = Math.max(0, box.left - x, x - box.right + 1);
    const near = Math.max(0, 1 - distance / reach);
    return row + (offsets[0] + (offsets[1] - offsets[0]) * share) * near * near * (3 - 2 * near);
  });
}

/** Trees that stand before a skyline rise above it: of the columns about an edge, a low one counts. */
const WINDOW_SHARE = 0.07;
const LOW_SHARE = 0.75;

function lowSkylineAt(rows: Float32Array, x: number): number {
  const reach = Math.ceil(rows.length * WINDOW_SHARE);
  const around = rows
    .slice(Math.max(0, x - reach), x + reach + 1)
    .filter((row) => !Number.isNaN(row))
    .sort();
  return around[Math.floor(around.length * LOW_SHARE)] ?? Number.NaN;
}
