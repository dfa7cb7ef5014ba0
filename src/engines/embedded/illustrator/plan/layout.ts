import type { PixelSize } from '../../../../core/image.ts';
import { clamp } from '../maths/interpolate.ts';
import { createRandom, type Random } from '../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Scene, SettingId } from '../scene.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import type { FactsOf } from '../subject/facts.ts';
import { placeInAir, placeInSky, placeOverLand } from './aloft.ts';
import { avenueTrees, placeAvenue } from './avenue.ts';
import { findBackdrop, placeBackdrop } from './backdrop.ts';
import { dressesRoom, placeBesideWalls } from './beside-walls.ts';
import { buildClusters, type CastGroup, type Cluster, castOf, goesSomewhere } from './cluster.ts';
import { placeFarOff } from './far-off.ts';
import { clearFieldBefore, scatterField } from './field.ts';
import { extentOf, type Figure } from './figure.ts';
import { boundsOf, type Canvas, fitInAir, fitOnGround, projectInAir, projectOnGround, type Seat } from './fit.ts';
import { foregroundSeat } from './foreground.ts';
import { gatherClusters } from './gather.ts';
import { type Ground, groundOfStage, waterOf } from './ground.ts';
import { FIELD_COUNT } from './habits.ts';
import { hangAcross } from './hang-across.ts';
import { tieGroups } from './hosts.ts';
import { placeOnHorizon } from './on-horizon.ts';
import type { Placement } from './placement.ts';
import type { PicturePlan } from './plan.ts';
import { placePortrait } from './portrait.ts';
import { runAcross } from './run-across.ts';
import type { SkylineOf } from './skyline.ts';
import { slideOffWrongGround } from './slide.ts';
import { spanWater } from './span.ts';
import { takeSpots } from './spots.ts';

/** Different drawings made of a group of many; more would not be noticed. */
const MOST_VARIANTS = 8;
const FIELD_VARIANTS = 2;
const FURNISHED: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
const EYE_METRES = 1.45;
const SUSPENDED_CENTRE = 0.48;

/** What the layout arranges. */
export interface LayoutInput {
  readonly scene: Scene;
  readonly groups: readonly SubjectGroup[];
  readonly plan: PicturePlan;
  readonly frame: Frame;
  readonly stage: Stage;
  readonly factsOf: FactsOf;
  readonly skylineOf: SkylineOf;
}

/** Places every member of every group in the painted frame. Returned in drawing order, farthest first. */
export function layOut(input: LayoutInput): Placement[] {
  const { groups, plan, frame, stage } = input;
  if (groups.length === 0) return [];
  const random = createRandom(plan.castSeed).fork('layout');
  const all = castGroups(input, random);
  const backdrop = findBackdrop(all);
  const portrait = placePortrait(
    all.filter((one) => one !== backdrop),
    plan,
    frame,
  );
  if (portrait) return portrait;
  const size: PixelSize = { widthPx: frame.widthPx, heightPx: frame.heightPx };
  const lining = stage.avenue && avenueTrees(input.scene, plan.setting, input.factsOf);
  const trees = lining && all.find(({ group }) => group.lead.id === lining.id);
  const rows = trees ? placeAvenue(trees, stage.avenue, groundOfStage(stage), size, random.fork('avenue')) : [];
  const isFurnished = FURNISHED.has(plan.setting);
  const decor = isFurnished ? all.filter((one) => dressesRoom(one, input.scene)) : [];
  const unlined = all.filter((one) => one !== trees && !decor.includes(one));
  const isOffice = plan.placeKind === 'office';
  const seated = takeSpots(unlined, stage.spots ?? [], (one) => one !== backdrop && isUntied(one, input), isOffice);
  const placed = [...rows, ...placeBesideWalls(decor, stage, size), ...seated.placed];
  const cast = seated.left.filter((one) => one !== backdrop);
  if (cast.length === 0) return inDrawingOrder(placed);
  const clusters = buildClusters({
    cast,
    ties: tieGroups(input.scene, groups, input.factsOf, plan.setting).filter(
      ({ guest, host }) => guest !== backdrop?.index && host !== backdrop?.index,
    ),
    setting: plan.setting,
    facing: plan.camera.facing,
    aspect: size.widthPx / size.heightPx,
    random,
    skylineOf: input.skylineOf,
  });
  const placements = placeClusters(
    clusters,
    cast,
    canvasOf(size, plan, stage),
    frame,
    stage,
    random,
    plan.light === 'silhouette',
  );
  const before = [...runAcross(withCarried(placements), size), ...placed];
  return inDrawingOrder(backdrop ? [placeBackdrop(backdrop, before, size), ...before] : before);
}

/** What is on something is not behind it, however deep its members stand there. */
function withCarried(placements: readonly Placement[]): Placement[] {
  const nearest = new Map<number, number>();
  for (const { group, depth } of placements) nearest.set(group, Math.min(depth, nearest.get(group) ?? depth));
  return placements.map((one) => {
    const hostDepth = one.carrier === undefined ? undefined : nearest.get(one.carrier);
    const isBefore = hostDepth !== undefined && one.order > 0 && one.depth > hostDepth;
    return isBefore ? { ...one, depth: hostDepth * JUST_BEFORE } : one;
  });
}

const JUST_BEFORE = 0.9995;

function inDrawingOrder(placements: Placement[]): Placement[] {
  return placements.sort((a, b) => b.depth - a.depth || a.groundYPx - b.groundYPx || a.order - b.order);
}

/** People about whom nothing is said that ties them to another thing in the picture. */
function isUntied({ group, facts }: CastGroup, { scene, groups, factsOf }: LayoutInput): boolean {
  const { lead, members } = group;
  const isSeveral = members.some((id) => id !== lead.id && factsOf(scene.entities[id]!.concept).kind === 'person');
  const isDrawn = (id: number): boolean => !members.includes(id) && groups.some((other) => other.members.includes(id));
  return (
    facts.kind === 'person' &&
    !isSeveral &&
    !scene.relations.some(
      ({ subject, object }) => (subject === lead.id && isDrawn(object)) || (object === lead.id && isDrawn(subject)),
    )
  );
}

function castGroups(input: LayoutInput, random: Random): CastGroup[] {
  return input.groups.map((group, index) => {
    const isField = group.lead.count >= FIELD_COUNT;
    const variants = Math.min(group.lead.count, isField ? FIELD_VARIANTS : MOST_VARIANTS);
    const drawings = Array.from({ length: variants }, (_, k) => group.draw(k, random.fork(`drawing ${index} ${k}`)));
    return { index, group, drawings, facts: input.factsOf(group.lead.concept) };
  });
}

/** Where furniture stands about, the camera is at the eyes of a standing person, and so the horizon tells the scale. */
function canvasOf(size: PixelSize, plan: PicturePlan, stage: Stage): Canvas {
  const isFurnished = FURNISHED.has(plan.setting);
  const metrePx = stage.metrePx ?? (stage.standing.mainYPx - stage.horizonYPx) / EYE_METRES;
  const mayRetreat = plan.setting !== 'forest';
  const isGiant = plan.foothold === 'giant';
  const isToScale = stage.metrePx !== undefined;
  return { size, camera: plan.camera, mayRetreat, isGiant, isToScale, ...((isFurnished || isToScale) && { metrePx }) };
}

/** Ground and water first, as they are bound to places; what flies and shines fills what is left. */
function placeClusters(
  clusters: readonly Cluster[],
  cast: readonly CastGroup[],
  canvas: Canvas,
  frame: Frame,
  stage: Stage,
  random: Random,
  isSilhouette = false,
): Placement[] {
  const water = waterOf(frame, stage);
  const habitOf = (cluster: Cluster): Cluster['habit'] =>
    cluster.habit === 'water' && !water ? 'ground' : cluster.habit;
  const ofHabit = (habit: Cluster['habit']): Cluster[] => clusters.filter((cluster) => habitOf(cluster) === habit);
  const ground = groundOfStage(stage);
  const standing: Placement[] = [];
  const main = clusters[0]!;
  const levels: readonly (readonly [Cluster['habit'], Ground | undefined])[] = [
    ['ground', ground],
    ['water', water],
  ];
  const isGoing = (group: number): boolean => goesSomewhere(castOf(cast, group).group.lead);
  let first: Seat | undefined;
  for (const [habit, level] of habitOf(main) === 'water' ? levels.toReversed() : levels) {
    const { spanning, others, unitPx } = spanWater(ofHabit(habit), habit === 'water' ? level : undefined, frame);
    standing.push(...spanning);
    const figures = gatherClusters(others, canvas.camera.facing, random, isGoing);
    if (figures.length === 0 || !level) continue;
    const contact = habit === 'water' || stage.surface === 'water' ? 'water' : 'ground';
    const near = foregroundSeat(figures, canvas.size, canvas.camera);
    if (near) {
      const placed = projectInAir(figures, near, near.depth);
      // Who is on something is not behind it, however far back his feet are.
      const isBefore = ({ contact }: Placement): boolean => near.depth < 1 && contact === 'host';
      standing.push(...placed.map((one) => (isBefore(one) ? { ...one, depth: one.depth * JUST_BEFORE } : one)));
      continue;
    }
    const wades = habit === 'ground' && main.habit === 'water' && habitOf(main) === 'ground';
    const wantsWater = contact === 'water' || wades;
    const fitted = fitOnGround(figures, level, canvas, contact);
    const alone = { ...fitted, unitPx: Math.min(fitted.unitPx, unitPx) };
    const beside = first ? besideFirst(alone, first, figures, standing, canvas.size, stage.horizonYPx) : alone;
    const taken = first && boundsOf(standing);
    const seat = slideOffWrongGround(beside, figures, frame, wantsWater, taken);
    first ??= seat;
    const placed = projectOnGround(figures, seat, level, canvas.size, contact);
    standing.push(...placed.map((one) => (standsInWater(frame, one) ? { ...one, contact: 'water' as const } : one)));
  }
  const suspended = gatherClusters(ofHabit('suspended'), canvas.camera.facing, random);
  if (suspended.length > 0) standing.push(...projectInAir(suspended, fitInAir(suspended, canvas, SUSPENDED_CENTRE), 1));
  for (const cluster of ofHabit('horizon'))
    standing.push(...placeOnHorizon(cluster, cluster === main, standing, ground, canvas));
  for (const cluster of ofHabit('far')) standing.push(...placeFarOff(cluster, standing, ground, frame));
  const flying: Placement[] = [];
  for (const cluster of ofHabit('air')) {
    const across = hangAcross(cluster, canvas.size);
    if (across) {
      flying.push(...across);
      continue;
    }
    const { lead } = castOf(cast, cluster.figures[0]!.group).group;
    const isFleet = cluster.figures[0]!.facts.kind === 'aircraft' && lead.count > 1;
    const fliesOver = (lead.pose === 'fly' || isFleet) && cluster === main;
    flying.push(
      ...(fliesOver && standing.length === 0
        ? placeOverLand(cluster, canvas, stage)
        : placeInAir(cluster, cluster === main, standing, canvas, random)),
    );
  }
  const near = standing.concat(flying);
  for (const cluster of ofHabit('sky')) {
    const { sizeFactor } = castOf(cast, cluster.figures[0]!.group).group.lead;
    const before =
      isSilhouette && cluster !== main ? near.find(({ group }) => group === main.figures[0]!.group) : undefined;
    const order = { isMain: cluster === main, sizeFactor, others: near, ...(before && { before }) };
    near.push(...placeInSky(cluster, order, canvas, stage, frame, random));
  }
  const fields = ofHabit('field').flatMap((cluster) =>
    scatterField(castOf(cast, cluster.figures[0]!.group), ground, canvas.size, random, !canvas.mayRetreat),
  );
  return clearFieldBefore(fields, standing).concat(near);
}

/**
 * What lies in the water beside what stands on the land, or the other way round: true to its scale, and to the side of it where there
 * is more room.
 */
function besideFirst(
  seat: Seat,
  first: Seat,
  figures: readonly Figure[],
  standing: readonly Placement[],
  { widthPx }: PixelSize,
  horizonYPx: number,
): Seat {
  const nearness = (seat.yPx - horizonYPx) / Math.max(1, first.yPx - horizonYPx);
  const unitPx = Math.min(seat.unitPx, first.unitPx * clamp(nearness, LEAST_NEARNESS, 1));
  const { left, right } = boundsOf(standing);
  const extent = extentOf(figures);
  const half = ((extent.right - extent.left) / 2) * unitPx;
  const middle = seat.xPx + ((extent.left + extent.right) / 2) * unitPx;
  if (middle + half < left || middle - half > right) return { ...seat, unitPx };
  const room = Math.max(left, widthPx - right);
  const free = left > widthPx - right ? left / 2 : (right + widthPx) / 2;
  const xPx = room > half ? free : left > widthPx - right ? half * 1.1 : widthPx - half * 1.1;
  return { ...seat, unitPx, xPx: xPx - ((extent.left + extent.right) / 2) * unitPx };
}

/** Smallest scale on the water against that of the land before it. */
const LEAST_NEARNESS = 0.45;

function labelAtFoot({ widthPx, heightPx, labels }: Frame, { xPx, groundYPx }: Placement): number {
  const x = Math.min(widthPx - 1, Math.max(0, Math.round(xPx)));
  const y = Math.min(heightPx - 1, Math.max(0, Math.round(groundYPx)));
  return labels[y * widthPx + x]!;
}

/** Streams are too narrow to be a ground of their own: who comes to stand in one is on the land's perspective, with wet feet. */
function standsInWater(frame: Frame, placement: Placement): boolean {
  if (placement.contact !== 'ground' || !WADES.has(placement.facts.kind)) return false;
  return labelAtFoot(frame, placement) === STUFF_LABELS.water;
}

const WADES: ReadonlySet<string> = new Set(['person', 'animal', 'bird', 'fantasy', 'machine']);
