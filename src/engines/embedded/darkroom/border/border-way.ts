import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { cropMask, type KnownBox } from '../known-box.ts';
import type { RoughSegmentation } from '../segment/segmentation.ts';
import { blurredBorder, completedBorder, type FillBorder, mirroredBorder } from './border-fills.ts';
import { sourcesForBorder } from './border-sources.ts';
import type { Canvas } from './canvas-parts.ts';
import { type BorderFill, errorOfForetelling } from './foretold.ts';
import { isGrown, sidesOf } from './grown-sides.ts';
import { rowsWithSources } from './source-rows.ts';
import { strangenessAtSides } from './strangeness.ts';

/** Where sides are less strange than this, patches know what lies beyond them; see `strangenessAtSides`. */
const STRANGE = 100;
/** There patches, and mirrors anywhere, have to foretell the sides as well as a blur does, whose error is less for what is as wrong; from the second level on nothing but a good guess will do. */
const AS_WELL = 1.1;
const VERY_STRANGE = 200;
/** Patches that foretell the sides with a lesser squared error, in grey levels, are right whatever a blur would have shown. */
const WELL_FORETOLD = 600;
/** Where the subject is cut, a mirror ends it, which patches cannot; but it has to be fairly right about the sides too. */
const FAIRLY_FORETOLD = 2000;
/** A side cuts the subject if that takes up more than this share of it. */
const MOST_CUT = 0.12;
/** With fewer of its rows that have sources, patches fill the others with what belongs elsewhere. */
const LEAST_ROWS = 0.75;

/**
 * The way in which a photo's border of one kind goes on: completed by patches where they would have foretold what its sides show and leave its
 * subject whole; mirrored where they cut it and a mirror foretells them; else out of focus.
 *
 * @param kept the picture. @param box its place on the canvas.
 */
export function borderWay(kept: Raster, subject: RoughSegmentation, canvas: Canvas, box: KnownBox): FillBorder {
  const { picture, mask, seed } = canvas;
  const isCut = isSubjectCut(subject.mask, picture, box);
  const strangeness = strangenessAtSides(kept, picture, box);
  if (!isCut && strangeness < STRANGE) return completedBorder;
  const errorOf = (fillBorder: FillBorder): number => {
    const way: BorderFill = (part, border, inner) =>
      fillBorder({ picture: part, mask: border, seed }, inner, subjectIn(subject, part, inner), () => {});
    return errorOfForetelling(kept, picture, box, way);
  };
  if (isCut) {
    const most = Math.min(FAIRLY_FORETOLD, AS_WELL * errorOf(blurredBorder));
    return errorOf(mirroredBorder) <= most ? mirroredBorder : blurredBorder;
  }
  const byPatches = errorOf(completedBorder);
  if (byPatches <= WELL_FORETOLD) return completedBorder;
  if (strangeness >= VERY_STRANGE) return blurredBorder;
  const sources = sourcesForBorder(picture, mask, box, subject);
  if (sources && growsSidewaysOnly(picture, box) && rowsWithSources(sources, picture, box) < LEAST_ROWS)
    return blurredBorder;
  return byPatches <= AS_WELL * errorOf(blurredBorder) ? completedBorder : blurredBorder;
}

function growsSidewaysOnly({ heightPx }: PixelSize, { top, bottom }: KnownBox): boolean {
  return top === 0 && bottom === heightPx;
}

/** Whether a growing side cuts the subject, which patches do not go on with: it would end in a straight line. */
function isSubjectCut({ widthPx, heightPx, data }: Mask, canvas: PixelSize, box: KnownBox): boolean {
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  const own = sidesOf({ left: 0, top: 0, right: widthPx, bottom: heightPx });
  return own.some(({ fromX, fromY, toX, toY }, index) => {
    if (!isGrowing[index]) return false;
    let cut = 0;
    for (let y = fromY; y <= toY; y++) for (let x = fromX; x <= toX; x++) if (data[y * widthPx + x]! > 127) cut++;
    return cut > MOST_CUT * (toX - fromX + toY - fromY + 1);
  });
}

/** What of a subject is inside a box of its picture. */
function subjectIn({ mask, confidence }: RoughSegmentation, picture: PixelSize, box: KnownBox): RoughSegmentation {
  const [across, down] = [mask.widthPx / picture.widthPx, mask.heightPx / picture.heightPx];
  const own = {
    left: Math.round(box.left * across),
    top: Math.round(box.top * down),
    right: Math.round(box.right * across),
    bottom: Math.round(box.bottom * down),
  };
  return { mask: cropMask(mask, own), confidence };
}
