import type { PixelSize, Raster } from '../../../../core/image.ts';
import type { Director } from '../../illustrator/director.ts';
import { drawPicture } from '../../illustrator/draw-picture.ts';
import type { Workshop } from '../../illustrator/illustrate.ts';
import { FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { Picture, Studio } from '../../illustrator/picture.ts';
import type { Scene, SettingId } from '../../illustrator/scene.ts';
import type { ReportProgress } from '../../render-tools.ts';
import type { CutOut } from '../backdrop/cut-out.ts';
import { type Companion, castCompanions, type Guest } from './cast-companions.ts';
import { castProduct } from './cast-product.ts';
import { shadeContact } from './contact-shade.ts';
import { guestStudio, PRODUCT_ID } from './guest-studio.ts';
import { keepProduct } from './keep-product.ts';
import { productLayer, trimmed } from './product-layer.ts';
import { guestConcept, settlePlace } from './product-place.ts';
import { tableForPrompt } from './table-for-prompt.ts';

/** A product to be shown somewhere else. */
export interface RecontextOrder {
  readonly product: CutOut;
  /** What the prompt calls it; found out where it is absent. */
  readonly word?: string;
  /** Empty: a white studio. */
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly size: PixelSize;
  readonly seed: number;
  /** Photographed things that are shown beside it. */
  readonly companions?: readonly Companion[];
}

/** A picture of it, and what the prompt said that is not in it. */
export interface Recontexted {
  readonly raster: Raster;
  readonly notUnderstood: readonly string[];
  readonly scene: Scene;
}

/** Who has a say in what is where, given the studio that knows the photographed things. */
export type DirectedBy = (studio: Studio, size: PixelSize) => Director;

/** White for catalogues, where the prompt names no place. */
const STUDIO_PROMPT = 'a plain white studio background';

/**
 * Draws the prompt's scene with a product in it: laid out, shadowed and mirrored by the illustrator as if it had drawn the
 * product itself, which then gets its own pixels back, in the light of the scene.
 */
export function recontext(
  { product, word, prompt, negativePrompt, size, seed, companions = [] }: RecontextOrder,
  { studio, understanding }: Workshop,
  report: ReportProgress,
  directedBy?: DirectedBy,
): Recontexted {
  const text = prompt.trim() || STUDIO_PROMPT;
  const named = castProduct(understanding.parse(text, negativePrompt), text, studio.factsOf, word);
  const cast = settlePlace(named, studio.factsOf);
  const { scene: full, guests: others } = castCompanions(cast.scene, companions, studio.factsOf);
  const guests: Guest[] = [{ id: PRODUCT_ID, cut: product, heightMetres: cast.heightMetres }, ...others].map(
    (guest) => ({ ...guest, cut: trimmed(guest.cut) }),
  );
  const hosting = guestStudio(studio, guests, tableForPrompt(text));
  const director = directedBy?.(hosting, size);
  const order = { scene: photographed(full), size, seed, wantLabelMap: true, ...(director && { director }) };
  const picture = drawPicture(hosting, order, (stage, fraction) => report(stage, 0.1 + fraction * 0.8));
  report('keep', 0.9);
  for (const guest of guests) keepGuest(picture, guest);
  const { rgb, scene } = picture;
  return { raster: { ...size, channels: 3, data: rgb }, notUnderstood: scene.notUnderstood, scene };
}

/** Gives a photographed thing its own pixels back, and the surface below it the shade of its touch. */
function keepGuest({ rgb, labelMap, placements, seats, scene }: Picture, { id, cut, heightMetres }: Guest): void {
  const index = placements.findIndex(({ concept }) => concept === guestConcept(id));
  const seat = seats[index]!;
  const name = scene.entities[id]!.word;
  const labels = new Set(labelMap!.legend.filter((entry) => entry.name === name).map(({ label }) => label));
  const layer = productLayer(cut, heightMetres, seat.heightPx, id);
  const isProduct = (label: number): boolean => labels.has(label);
  keepProduct(rgb, labelMap!, isProduct, layer, seat);
  if (!SOLID.has(placements[index]!.contact)) return;
  const carriers = scene.relations.filter(({ subject, kind }) => subject === id && kind === 'on');
  const carrierNames = new Set(carriers.map(({ object }) => scene.entities[object]!.word));
  const under = new Set(labelMap!.legend.filter((entry) => carrierNames.has(entry.name)).map(({ label }) => label));
  shadeContact(rgb, labelMap!, (label) => label < FIRST_SUBJECT_LABEL || under.has(label), layer, seat);
}

/** What things stand on; water and air show no seam. */
const SOLID: ReadonlySet<string> = new Set(['ground', 'host']);

/** A lens near the product: outdoors what is behind it is out of focus; what a table stands in front of is painted so. */
function photographed(scene: Scene): Scene {
  const isIndoors = scene.setting !== undefined && INDOORS.has(scene.setting);
  return { ...scene, camera: { ...(!isIndoors && { bokeh: true }), ...scene.camera } };
}

const INDOORS: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'room', 'kitchen', 'cafe', 'library', 'studio']);
