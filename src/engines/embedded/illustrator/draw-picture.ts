import { composeSubjects } from './compose/compose.ts';
import { createLabelBook, labelMapOf, unseenWords } from './compose/labels.ts';
import { countNoted, noteShape, releaseNotedSince, releasePixels } from './crew/kept-code.ts';
import type { PaintTrial } from './director.ts';
import { drawPattern } from './draw-pattern.ts';
import { applyDepthOfField, type Lens } from './finish/depth-of-field.ts';
import { applyStyle, developPicture } from './finish/develop-picture.ts';
import { bendFisheye } from './finish/fisheye.ts';
import { keepAccents } from './finish/keep-accent.ts';
import { keepLettering } from './finish/keep-lettering.ts';
import { mountLabels, mountPixels, pageDrawing } from './finish/mount-page.ts';
import { panPicture } from './finish/pan.ts';
import { printStars, printWeather, weatherMargin } from './finish/printed-weather.ts';
import { applyWeather, isOpenAir } from './finish/weather.ts';
import { drawFlatLay } from './flat-lay/draw-flat-lay.ts';
import { flatLayOf } from './flat-lay/flat-lay-of.ts';
import { type LinearRgb, linearOfHex } from './maths/colour.ts';
import { createNoise } from './maths/noise.ts';
import { createRandom } from './maths/random.ts';
import { createFrame, type Frame } from './paint/frame.ts';
import type { PainterBrief, Stage } from './paint/painter.ts';
import type { OnStage, Picture, PictureOrder, Studio } from './picture.ts';
import { putAbed } from './plan/abed.ts';
import { withoutPartsOfPlace } from './plan/absorbed.ts';
import { actOut } from './plan/act-out.ts';
import { setAtWindow } from './plan/at-window.ts';
import { bendToWork, takeInHand } from './plan/bend-to-work.ts';
import { isBuilt } from './plan/built.ts';
import { castScene } from './plan/cast-scene.ts';
import { completeScene } from './plan/complete-scene.ts';
import { FIELD_COUNT } from './plan/habits.ts';
import { turnHeadOn } from './plan/head-on.ts';
import { fillRow } from './plan/house-front.ts';
import { kindleFire } from './plan/kindle-fire.ts';
import { layOnBench } from './plan/lay-on-bench.ts';
import { layTable } from './plan/lay-table.ts';
import { layOut } from './plan/layout.ts';
import { lieOpen } from './plan/lie-open.ts';
import { MACRO_DEPTH } from './plan/macro.ts';
import { drawOnPaper } from './plan/on-paper.ts';
import { sightsOutside } from './plan/outside.ts';
import { leadOverViaduct } from './plan/over-viaduct.ts';
import type { Placement } from './plan/placement.ts';
import { briefOf, type PicturePlan, planPicture } from './plan/plan.ts';
import { plantFlowers } from './plan/plant-flowers.ts';
import { potIndoors } from './plan/pot-indoors.ts';
import { printOnThings } from './plan/print-on-things.ts';
import { seatSitters } from './plan/seat-sitters.ts';
import { serveWhole } from './plan/serve-whole.ts';
import { setOnTable } from './plan/set-on-table.ts';
import { createSkylineOf } from './plan/skyline.ts';
import { poseForSeats } from './plan/spots.ts';
import { layTabletopNature } from './plan/tabletop-nature.ts';
import { type TitlePage, titlePageOf } from './plan/title-page.ts';
import { undrawnWords } from './plan/undrawn.ts';
import { vaseFlowers } from './plan/vase-flowers.ts';
import { FAR_OFF, type Scene } from './scene.ts';
import { drawSheet } from './sheet/draw-sheet.ts';
import { colourHex, groundHex } from './subject/colour-table.ts';
import type { ConceptKind } from './subject/concept.ts';
import type { SubjectGroup } from './subject/drawing.ts';
import { drawnParts } from './subject/grouping.ts';

/** Draws a scene: plan, background, subjects, air and lens, development, medium. Equal arguments give equal bytes. */
export function drawPicture(studio: Studio, order: PictureOrder, onStage: OnStage): Picture {
  if (order.scene.isPattern) return drawPattern(studio, order);
  if (order.scene.sheet) return drawSheet(studio, order);
  const flatLay = order.director ? undefined : flatLayOf(order.scene, studio.factsOf);
  if (flatLay) return drawFlatLay(studio, order, flatLay);
  const page = titlePageOf(order.scene, order.seed, order.size);
  return page ? drawOnPage(studio, order, page, onStage) : drawScene(studio, order, onStage);
}

/** A picture printed on a page with a title. */
function drawOnPage(studio: Studio, order: PictureOrder, page: TitlePage, onStage: OnStage): Picture {
  const { size } = order;
  const picture = drawScene(studio, { ...order, scene: page.scene, size: page.picture, isMounted: true }, onStage);
  const blank = studio.rasterise(pageDrawing(page, size), size.heightPx);
  const { labelMap, placements, seats } = picture;
  return {
    ...picture,
    rgb: mountPixels(page, size, blank, picture.rgb),
    ...(labelMap && { labelMap: mountLabels(page, size, labelMap) }),
    placements: placements.map((placement) => ({
      ...placement,
      xPx: placement.xPx + page.leftPx,
      yPx: placement.yPx + page.topPx,
      groundYPx: placement.groundYPx + page.topPx,
    })),
    seats: seats.map((seat) => ({ ...seat, leftPx: seat.leftPx + page.leftPx, topPx: seat.topPx + page.topPx })),
  };
}

/** A scene with all that its prompt left open decided, and who of it is drawn into its place. */
interface StagedScene {
  readonly plan: PicturePlan;
  readonly scene: Scene;
  readonly groups: readonly SubjectGroup[];
  /** Concepts of what the place is to show itself. */
  readonly wanted: ReadonlySet<string>;
  /** Words for how things are that their drawings do not show. */
  readonly unshown: readonly string[];
}

function stageScene(studio: Studio, { scene: asked, seed, director, size }: PictureOrder): StagedScene {
  const { factsOf } = studio;
  const kindled = kindleFire(setAtWindow(leadOverViaduct(printOnThings(asked, factsOf)), factsOf), factsOf);
  const complete = completeScene(takeInHand(layOnBench(kindled, factsOf), factsOf), seed);
  const parted = actOut(complete, factsOf);
  const potted = setOnTable(potIndoors(bendToWork(parted, factsOf), factsOf), factsOf);
  const completed = plantFlowers(drawOnPaper(potted, factsOf, seed), factsOf);
  const planned = planPicture(completed, seed, factsOf);
  const plan = director?.plan(planned, trialPainter(studio, completed), size) ?? planned;
  const inSeason: Scene = { ...completed, season: plan.season };
  const natural = layTabletopNature(vaseFlowers(inSeason, plan.setting), plan.setting, factsOf);
  const laid = layTable(putAbed(natural, factsOf), plan.setting, factsOf);
  const posed = seatSitters(poseForSeats(laid, plan.placeKind, factsOf), plan.setting, factsOf);
  const served = fillRow(lieOpen(serveWhole(posed, factsOf), plan.setting), plan.placeKind);
  const turned = turnHeadOn(served, plan.setting, plan.isRoadside);
  const cast = castScene({ ...turned, setting: plan.setting }, studio.groupSubjects);
  const kindOf = (concept: string): ConceptKind => factsOf(concept).kind;
  const { scene } = cast;
  const outside = sightsOutside(scene, plan.setting);
  const inside = cast.groups.filter(({ lead }) => !outside.has(lead.id));
  const groups = withoutPartsOfPlace(
    plan.built ? inside.filter(({ lead }) => !isBuilt(lead)) : inside,
    {
      setting: plan.setting,
      ...(plan.placeKind && { placeKind: plan.placeKind }),
      ...(plan.isFromBalcony && { isFromBalcony: true }),
      isNamed: asked.setting !== undefined,
    },
    scene.relations,
    kindOf,
  );
  return {
    plan,
    scene,
    groups,
    wanted: new Set(inside.filter((group) => !groups.includes(group)).map(({ lead }) => lead.concept)),
    unshown: undrawnWords(scene, cast.groups, studio.groupSubjects, kindOf),
  };
}

function drawScene(studio: Studio, order: PictureOrder, onStage: OnStage): Picture {
  const { size, seed, director, isMounted } = order;
  onStage('plan', 0.02);
  const { plan, scene, groups, wanted, unshown } = stageScene(studio, order);
  onStage('background', 0.05);
  const notedBefore = countNoted();
  const frame = createFrame(size.widthPx, size.heightPx, order.crew);
  const members = groups.flatMap((group) => group.members);
  const things = new Set(members.map((id) => scene.entities[id]!.concept));
  const stage = paintBackground(studio, scene, plan, frame, { things, wanted });
  director?.background(frame);
  onStage('subjects', 0.45);
  const skylineOf = createSkylineOf((drawing, heightPx) => studio.rasterise(drawing, heightPx));
  const laidOut = layOut({ scene, groups, plan, frame, stage, factsOf: studio.factsOf, skylineOf });
  const placements = director?.arrange(laidOut, frame, stage) ?? laidOut;
  const operator = plan.styles.map((style) => studio.operators[style]).find((found) => found);
  const lens = lensOf(scene, stage, plan, placements, operator !== undefined);
  noteShape(stage, lens);
  applyDepthOfField(frame, lens);
  const labels = createLabelBook(scene);
  const noise = createNoise(seed ^ NOISE_SALT);
  const random = createRandom(seed).fork('subjects');
  const seats = composeSubjects({
    frame,
    stage,
    placements,
    lens,
    labels,
    noise,
    random,
    ...(plan.light === 'silhouette' && { isSilhouette: true }),
    rasterise: studio.rasterise,
  });
  const shownByOthers = drawnParts(scene);
  const labelled = members.filter((id) => !shownByOthers.has(id));
  const unseen = unseenWords(frame, labels.entities(), labelled, scene);
  onStage('light', 0.7);
  const margin = weatherMargin(plan.styles, isMounted);
  const air = createRandom(seed).fork('weather');
  const wind = scene.isWindy ? plan.season : undefined;
  applyWeather(frame, stage, plan.weather, plan.setting, air, noise, margin !== undefined, wind);
  const ground = groundOf(scene, plan);
  const keeps = keepAccents(scene, labels.entities(), frame);
  const finished = developPicture(frame, stage, plan, operator !== undefined, { ground, keeps });
  // What follows works from the developed picture.
  releasePixels(frame.colour);
  releaseNotedSince(notedBefore, [finished, frame.labels, frame.depth]);
  if (operator) onStage('medium', 0.78);
  const rgb = operator
    ? applyStyle(operator, plan, frame, finished, {
        isMounted: isMounted ?? false,
        isLayered: stage.isLayered ?? false,
      })
    : finished;
  if (margin !== undefined && isOpenAir(plan.setting)) {
    printWeather(size, rgb, plan.weather, margin, air);
    if (stage.isNight && plan.weather === 'clear') printStars(frame, rgb, margin, air);
  }
  if (operator) {
    const { styles } = plan;
    const { rasterise } = studio;
    keepLettering({ styles, size, plain: finished, styled: rgb, placements, seats, rasterise });
  }
  if (scene.camera.isPanned) panPicture(size, rgb, frame.labels);
  if (scene.camera.lens === 'fisheye') bendFisheye(size, rgb, frame.labels);
  return {
    rgb,
    scene: { ...scene, notUnderstood: [...new Set([...scene.notUnderstood, ...unshown, ...unseen])] },
    plan,
    placements,
    seats,
    ...(order.wantLabelMap && { labelMap: labelMapOf(frame, labels.names()) }),
  };
}

const NOISE_SALT = 0x5bd1e995;

function paintBackground(
  studio: Studio,
  scene: Scene,
  plan: PicturePlan,
  frame: Frame,
  { things, wanted }: Pick<Required<PainterBrief>, 'things' | 'wanted'>,
): Stage {
  const palette = scene.palette.map((name) => linearOfHex(colourHex(name)));
  const random = createRandom(plan.seed).fork('background');
  const linear = (names: Scene['planted']): LinearRgb[] | undefined =>
    names?.map((name) => linearOfHex(colourHex(name)));
  const planted = linear(scene.planted);
  const houseColours = linear(scene.houseColours);
  const ground = groundOf(scene, plan);
  const brief = {
    ...briefOf(plan, palette, random, createNoise(plan.seed)),
    things,
    wanted,
    ...(planted && { planted }),
    ...(houseColours && { houseColours }),
    ...(ground && { ground: linearOfHex(ground) }),
    ...(scene.decor && { decor: scene.decor }),
    ...(scene.outlook && { outlook: scene.outlook }),
    ...(scene.hasLargeWindows && { hasLargeWindows: true }),
    ...(scene.hasLightning && { hasLightning: true }),
    ...(scene.skyColour && { skyColour: linearOfHex(colourHex(scene.skyColour)) }),
  };
  return studio.painters[plan.setting](frame, brief);
}

/** The plain ground as `#rrggbb`, where the picture is taken before one. */
function groundOf({ ground }: Scene, { setting }: PicturePlan): string | undefined {
  return ground && (setting === 'studio' || setting === 'portrait') ? groundHex(ground) : undefined;
}

function trialPainter(studio: Studio, scene: Scene): PaintTrial {
  return (plan, { widthPx, heightPx }) => {
    const frame = createFrame(widthPx, heightPx);
    const things = new Set(scene.entities.map(({ concept }) => concept));
    return { frame, stage: paintBackground(studio, scene, plan, frame, { things, wanted: new Set() }) };
  };
}

/** A lens far enough from a house or a ship to show all of it has much in focus. */
const LARGE_METRES = 4;
const LARGE_SUBJECT_BLUR = 0.4;
const EMPTY_SCENE_BLUR = 0.5;
/** Painters and printers keep the distance sharper than lenses do. */
const MEDIUM_BLUR = 0.4;

/** See `Lens.reach`. */
const MACRO_REACH = 2.6;

/** Focus on the main subject, or where the painter wants it. */
function lensOf(
  scene: Scene,
  stage: Stage,
  plan: PicturePlan,
  placements: readonly Placement[],
  isMedium: boolean,
): Lens {
  const isField = (scene.entities[0]?.count ?? 0) >= FIELD_COUNT || stage.avenue !== undefined;
  const first = scene.entities.findIndex(({ attributes }) => !attributes.includes(FAR_OFF));
  const isLookedAt = ({ group, depth, drawing }: Placement): boolean =>
    group === Math.max(0, first) && depth < 100 && drawing.footing !== 'hangs';
  // Of several the nearest: those behind it may be soft, those before it may not.
  const main = isField ? undefined : placements.findLast(isLookedAt);
  const isLarge = (main?.drawing.heightMetres ?? 0) > LARGE_METRES;
  const isMacro = main !== undefined && main.depth <= MACRO_DEPTH && !isMedium;
  const bySubject = main ? (isLarge ? LARGE_SUBJECT_BLUR : 1) : EMPTY_SCENE_BLUR;
  return {
    focusDepth: main?.depth ?? stage.focus.depth,
    blur: isMacro ? 1 : stage.focus.blur * plan.camera.blurFactor * bySubject * (isMedium ? MEDIUM_BLUR : 1),
    reach: isMacro ? MACRO_REACH : 1,
  };
}
