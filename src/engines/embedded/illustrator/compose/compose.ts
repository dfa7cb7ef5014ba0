import type { Harvest } from '../crew/crew.ts';
import { noteShape } from '../crew/kept-code.ts';
import { blurSigmaPx, type Lens } from '../finish/depth-of-field.ts';
import { mixRgb } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Noise } from '../maths/noise.ts';
import type { Random } from '../maths/random.ts';
import { FAR_AWAY, type Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Placement } from '../plan/placement.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import { drawAurora } from './aurora.ts';
import { drawBeams } from './beam.ts';
import { coverOf, sinkDepthPx } from './cover.ts';
import { drawLayer, hiddenShare } from './draw-layer.ts';
import { drawFireworks } from './fireworks.ts';
import { shadeHost } from './host-shade.ts';
import type { LabelBook } from './labels.ts';
import { mirrorLayer, type PlacedLayer, placeLayer } from './placed-layer.ts';
import { layRails } from './rails.ts';
import { drawRainbow } from './rainbow.ts';
import { rasteriseTogether } from './rasterise-together.ts';
import { drawReflection, type Mirror } from './reflection.ts';
import { darkenLayer, type Shading, shadeLayer, subjectLight } from './relight.ts';
import { drawShadows } from './shadows.ts';
import { carriesSnow, withSnow } from './snow-cover.ts';
import { sheddingColour, strewLeaves } from './strewn-leaves.ts';
import { drawWaterline } from './waterline.ts';

/** What is needed to set subjects into a painted frame. */
export interface ComposeInput {
  readonly frame: Frame;
  readonly stage: Stage;
  /** In drawing order, farthest first. */
  readonly placements: readonly Placement[];
  readonly lens: Lens;
  readonly labels: LabelBook;
  readonly noise: Noise;
  readonly random: Random;
  /** True where all that lives or stands is a dark outline against the light. Default: false. */
  readonly isSilhouette?: boolean;
  rasterise(drawing: SubjectDrawing, heightPx: number): SubjectLayer;
}

/** Haze per unit of depth behind the main row. */
const HAZE_DENSITY = 0.016;
/** What was asked for keeps its colours even far away; towers over a town are landmarks. */
const MOST_HAZE = 0.6;
const MOST_HAZE_ON_BUILDINGS = 0.28;
const FIREWORK_BURSTS = 5;
/** A subject covered more than this by scenery is shown in front of it: what was asked for must be seen. */
const MOST_HIDDEN = 0.3;
/** Carried layers smaller than this cast no visible shade on what carries them. */
const SMALLEST_SHADING_PX = 24;

/** Below this reflectivity a floor is matt. */
const DULLEST_MIRROR = 0.12;

/** From this many things on, sizes are rounded, so that few sizes need drawing. */
const MANY = 8;
const SIZE_RATIO_OF_MANY = 1.06;

/** Column and row of a layer's upper left pixel, and the height that it was drawn at. */
export interface LayerSeat {
  readonly leftPx: number;
  readonly topPx: number;
  readonly heightPx: number;
}

interface LitLayer {
  readonly layer: SubjectLayer;
  readonly shading: Shading;
}

/**
 * Sets subjects into the painted frame, in place: shadows and reflections first, then each subject from the farthest to the nearest,
 * lit by the stage, softened by the lens, cut by grass, snow and waterline. Equal drawings of equal size are made once.
 *
 * @returns where each placement's layer came to lie, in the order of the placements.
 */
export function composeSubjects(input: ComposeInput): LayerSeat[] {
  const { frame, stage, placements } = input;
  const light = subjectLight(stage);
  const made = new Map<string, LitLayer>();
  const sizeRatio = placements.length > MANY ? SIZE_RATIO_OF_MANY : 0;
  const heightOf = ({ heightPx }: Placement): number => gridHeightPx(heightPx, sizeRatio);
  const keyOf = (placement: Placement): string => `${drawingNumber(placement, placements)} ${heightOf(placement)}`;
  const dealt = frame.crew.members > 1 ? dealLayers(input, keyOf, heightOf) : undefined;
  const lit = (placement: Placement): LitLayer => {
    const key = keyOf(placement);
    const mirroredKey = `${key} mirrored`;
    const known = made.get(placement.isFlipped ? mirroredKey : key);
    if (known) return known;
    const mirrorImage = made.get(placement.isFlipped ? key : mirroredKey);
    const other = mirrorImage ? mirrorLayer(mirrorImage.layer) : undefined;
    const layer =
      other ??
      snowedUpon(
        uprightOrMirrored(
          dealt?.get(key) ?? input.rasterise(placement.drawing, heightOf(placement)),
          placement.isFlipped,
        ),
        placement,
        stage,
      );
    const isDark = input.isSilhouette && placement.facts.kind !== 'sky-object';
    const found = { layer, shading: isDark ? darkenLayer(layer) : shadeLayer(layer, light, frame.crew) };
    made.set(placement.isFlipped ? mirroredKey : key, found);
    return found;
  };
  layRails(frame, stage, placements, input.noise);
  const lining = stage.avenue && placements.find(({ facts }) => facts.kind === 'tree');
  const shed = lining && sheddingColour(lit(lining).layer);
  if (shed) strewLeaves(frame, stage, shed, input.random.fork('leaves'));
  const all = placements.map((placement) => {
    const { layer, shading } = lit(placement);
    return { placed: placeLayer(layer, placement, sinkDepthPx(carrierOf(placement, placements), stage)), shading };
  });
  const onGround = all.filter(({ placed }) => !placed.placement.isAmongFurniture);
  drawShadows(
    frame,
    stage,
    onGround.map(({ placed }) => placed),
  );
  const own = ownRows(frame);
  for (const { placed, shading } of onGround)
    drawReflection(own, placed, shading, mirrorOf(stage, placed.placement), input.noise);
  for (const { placed, shading } of all) drawOne({ ...input, frame: own }, placed, shading);
  frame.crew.exchange(frame.heightPx, colourOf(frame));
  return all.map(({ placed: { layer, leftPx, topPx } }) => ({ leftPx, topPx, heightPx: layer.heightPx }));
}

/** The layers of all placements by their keys, each drawn by one thread. */
function dealLayers(
  { frame, placements, rasterise }: ComposeInput,
  keyOf: (placement: Placement) => string,
  heightOf: (placement: Placement) => number,
): Map<string, SubjectLayer> {
  const orders = new Map(
    placements.map((placement) => [keyOf(placement), { drawing: placement.drawing, heightPx: heightOf(placement) }]),
  );
  const layers = rasteriseTogether(frame.crew, [...orders.values()], rasterise);
  return new Map([...orders.keys()].map((key, index) => [key, layers[index]!]));
}

/**
 * The frame with the rows whose colour this thread works out. What takes little time may be drawn on all rows; labels and depth
 * have to be, since subjects are placed by what they find in other rows.
 */
function ownRows(frame: Frame): Frame {
  const own = { ...frame, own: frame.crew.ownOf(frame.heightPx, colourOf(frame)) };
  noteShape(own);
  return own;
}

function colourOf({ colour, widthPx }: Frame): Harvest {
  return { pixels: colour, values: widthPx * 3 };
}

/** What stands on the ground or lies in the water on behalf of a carried thing: it sinks with its carrier. */
function carrierOf(placement: Placement, placements: readonly Placement[]): Placement {
  const carrier = placements.find((other) => other.group === placement.carrier);
  return carrier && carrier !== placement && carrier.group !== placement.group
    ? carrierOf(carrier, placements)
    : placement;
}

/** Where snow lies on the ground it lies on things too. */
function snowedUpon(layer: SubjectLayer, { facts, contact, drawing }: Placement, stage: Stage): SubjectLayer {
  const isOutside = stage.surface === 'snow' && (contact === 'ground' || contact === 'host');
  return isOutside && drawing.emissive === 0 && carriesSnow(facts.kind) ? withSnow(layer, facts.kind) : layer;
}

function uprightOrMirrored(layer: SubjectLayer, isFlipped: boolean): SubjectLayer {
  return isFlipped ? mirrorLayer(layer) : layer;
}

/** Whole pixels; with a ratio, one of few sizes, each that ratio larger than the next. */
function gridHeightPx(heightPx: number, ratio: number): number {
  const onGrid = ratio > 0 ? ratio ** Math.round(Math.log(heightPx) / Math.log(ratio)) : heightPx;
  return Math.max(4, Math.round(onGrid));
}

/** Members that share a drawing share its layer. */
function drawingNumber(placement: Placement, placements: readonly Placement[]): number {
  return placements.findIndex((other) => other.drawing === placement.drawing);
}

function drawOne(input: ComposeInput, placed: PlacedLayer, shading: Shading): void {
  const { frame, stage, lens, labels, noise } = input;
  const { placement, layer } = placed;
  if (placement.depth >= FAR_AWAY / 10 && drawAsLight(input, placed)) return;
  if (placement.contact === 'host' && layer.heightPx >= SMALLEST_SHADING_PX) shadeHost(frame, placed);
  const cover = placement.drawing.isSubmerged ? undefined : coverOf(frame, stage, placement, layer, noise);
  const longer = Math.max(frame.widthPx, frame.heightPx);
  drawLayer(frame, {
    placed,
    shading,
    labels: layer.entities.map((entity) => labels.labelFor(placement, entity)),
    sigmaPx: placement.depth >= FAR_AWAY / 10 ? 0 : blurSigmaPx(placement.depth, lens, longer),
    isOccluded: placement.isAmongFurniture || (isBehindSome(placement) && hiddenShare(frame, placed) <= MOST_HIDDEN),
    haze: { colour: stage.haze, amount: hazeAmount(stage, placement) },
    ...(cover && { cover }),
  });
  if (stage.isNight && placement.concept === 'lighthouse') drawBeams(frame, placement);
  if (cover && placement.contact === 'water') {
    const foam = mixRgb(stage.ambient, stage.key, 0.45);
    drawWaterline(frame, placed, cover, foam, isOpenSea(stage) ? 0.62 : 0.2, noise);
  }
}

/** What flies near the eye is before everything; what stands, and what is in the sky beyond the land, may be hidden. */
function isBehindSome({ contact, depth }: Placement): boolean {
  return contact !== 'air' || depth >= FAR_AWAY / 10;
}

/** Things of light in the sky are painted rather than drawn: flat art of them would look pasted on. True when done. */
function drawAsLight(
  { frame, stage, labels, random, noise }: ComposeInput,
  { placement, layer }: PlacedLayer,
): boolean {
  const label = (): number => labels.labelFor(placement, layer.entities[0]!);
  if (placement.concept === 'rainbow') drawRainbow(frame, stage, placement.xPx, label());
  else if (placement.concept === 'aurora') drawAurora(frame, stage, label(), random.fork('aurora'), noise);
  else if (placement.concept === 'fireworks') drawFireworks(frame, stage, FIREWORK_BURSTS, label(), random);
  else return false;
  return true;
}

/** Air tints what stands far away on open ground. */
function hazeAmount(stage: Stage, placement: Placement): number {
  const isOpen = stage.surface === 'ground' || stage.surface === 'snow' || stage.surface === 'water';
  if (!isOpen || placement.contact === 'air') return 0;
  const most = placement.facts.kind === 'building' ? MOST_HAZE_ON_BUILDINGS : MOST_HAZE;
  return clamp(1 - Math.exp(-HAZE_DENSITY * Math.max(0, placement.depth - 1)), 0, most);
}

/** Where the stage itself is water there are waves; water beside land is calm. */
function isOpenSea(stage: Stage): boolean {
  return stage.surface === 'water';
}

function mirrorOf(stage: Stage, placement: Placement): Mirror {
  if (placement.contact === 'air' || placement.drawing.isSubmerged) return { strength: 0, ripple: 0 };
  if (placement.contact === 'water')
    return isOpenSea(stage) ? { strength: 0.2, ripple: 2.6 } : { strength: 0.4, ripple: 1 };
  return {
    strength: Math.max(0, stage.reflectivity - DULLEST_MIRROR) * 0.6,
    ripple: stage.surface === 'ground' && stage.reflectivity > 0.1 ? 0.35 : 0,
  };
}
