import type { Mask, Raster } from '../../../../core/image.ts';
import { composeSubjects } from '../../illustrator/compose/compose.ts';
import { createLabelBook } from '../../illustrator/compose/labels.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import type { Studio } from '../../illustrator/picture.ts';
import { castScene } from '../../illustrator/plan/cast-scene.ts';
import { layOut } from '../../illustrator/plan/layout.ts';
import { boxOf } from '../../illustrator/plan/placement.ts';
import { planPicture } from '../../illustrator/plan/plan.ts';
import { createSkylineOf } from '../../illustrator/plan/skyline.ts';
import type { Scene } from '../../illustrator/scene.ts';
import { cropMask, cropRaster, type KnownBox, maskBox } from '../known-box.ts';
import { adaptSubjects } from './adapt-subjects.ts';
import { fadeShadows } from './fade-shadows.ts';
import { fitIntoMask, SILHOUETTE_HEIGHT_PX, silhouetteOf } from './fit-into-mask.ts';
import { isFlat } from './flat-things.ts';
import { giveForm } from './give-form.ts';
import { growCoat } from './grow-coat.ts';
import { matchCamera } from './match-camera.ts';
import { withNaturalHeads } from './natural-heads.ts';
import { frameOfPhoto, stageOfPhoto } from './photo-stage.ts';
import { isBow, rainbowWithin } from './rainbow-within.ts';
import { roughnessOf } from './roughness.ts';
import { shadeFeet } from './shade-feet.ts';
import { softenShading } from './soften-shading.ts';
import { readSurroundings } from './surroundings.ts';

/** Room around the mask that is worked on, as a share of its box: shadows and blur reach over its edge. */
const MARGIN_SHARE = 0.12;
/** Smaller persons are children, whose heads are large. */
const GROWN_METRES = 1.4;
/** What shines this much by itself is as bright in the dark. */
const OWN_LIGHT = 0.7;

/**
 * Draws a scene's things into the masked place of a photo, lit and recorded as what is around it, with the shadow that they
 * cast. Pixels that nothing was drawn on keep their bytes.
 *
 * @param options.isInAir nothing is below: no shadow falls; default false.
 * @returns `height × width × 3`, or undefined when the scene has nothing to draw.
 */
export function insertSubjects(
  studio: Studio,
  scene: Scene,
  picture: Raster,
  mask: Mask,
  seed: number,
  { isInAir = false }: { readonly isInAir?: boolean } = {},
): Uint8Array | undefined {
  const meant = maskBox(mask);
  const { scene: cast, groups } = castScene(scene, studio.groupSubjects);
  if (!meant || groups.length === 0) return undefined;
  if (isBow(scene)) return rainbowWithin(picture, mask);
  const surroundings = readSurroundings(picture, mask);
  const view = withMargin(meant, picture);
  const box = {
    left: meant.left - view.left,
    top: meant.top - view.top,
    right: meant.right - view.left,
    bottom: meant.bottom - view.top,
  };
  const original = cropRaster(picture, view);
  const frame = frameOfPhoto(original, surroundings);
  const photo = frame.colour.slice();
  const stage = stageOfPhoto(surroundings, frame, box, picture.heightPx, view.top);
  const plan = { ...planPicture(cast, seed, studio.factsOf), setting: 'studio' } as const;
  const skylineOf = createSkylineOf(studio.rasterise);
  const loose = layOut({ scene: cast, groups, plan, frame, stage, factsOf: studio.factsOf, skylineOf });
  const grown = loose.filter(({ facts }) => facts.kind === 'person' && facts.heightMetres >= GROWN_METRES);
  const rasterise = withNaturalHeads(studio.rasterise, new Set(grown.map(({ drawing }) => drawing)));
  const silhouettes = loose.map(({ drawing }) => silhouetteOf(rasterise(drawing, SILHOUETTE_HEIGHT_PX)));
  const fitted = fitIntoMask(loose, silhouettes, cropMask(mask, view), box, createRandom(seed).fork('place'));
  const placements = fitted.map((placement) =>
    isInAir || placement.drawing.footing === 'flies' ? { ...placement, contact: 'air' as const } : placement,
  );
  composeSubjects({
    frame,
    stage,
    placements,
    lens: { focusDepth: 1, blur: 0 },
    labels: createLabelBook(cast),
    noise: createNoise(seed),
    random: createRandom(seed).fork('subjects'),
    rasterise,
  });
  if (placements.some(({ drawing }) => drawing.emissive < OWN_LIGHT)) {
    const hasOwnLines = placements.filter((one) => one.facts.kind === 'person' || isFlat(one));
    softenShading(frame, hasOwnLines.map(boxOf));
    if (!placements.every(isFlat)) giveForm(frame, photo, surroundings, seed, roughnessOf(placements));
    growCoat(frame, placements, seed);
    shadeFeet(frame, placements);
    adaptSubjects(frame, photo, surroundings);
  }
  fadeShadows(frame, photo, cropMask(mask, view), Math.max(box.right - box.left, box.bottom - box.top));
  return pasted(picture, matchCamera(original, photo, frame, surroundings, seed), view);
}

function withMargin({ left, top, right, bottom }: KnownBox, { widthPx, heightPx }: Raster): KnownBox {
  const margin = Math.ceil(Math.max(right - left, bottom - top) * MARGIN_SHARE);
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    right: Math.min(widthPx, right + margin),
    bottom: Math.min(heightPx, bottom + margin),
  };
}

function pasted({ data, channels, widthPx, heightPx }: Raster, view: Uint8Array, box: KnownBox): Uint8Array {
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
    rgb[to] = data[from]!;
    rgb[to + 1] = data[from + 1]!;
    rgb[to + 2] = data[from + 2]!;
  }
  const rowLength = (box.right - box.left) * 3;
  for (let y = box.top; y < box.bottom; y++) {
    const row = (y - box.top) * rowLength;
    rgb.set(view.subarray(row, row + rowLength), (y * widthPx + box.left) * 3);
  }
  return rgb;
}
