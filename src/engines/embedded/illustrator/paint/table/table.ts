import { type LinearRgb, luminance, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import type { SettingId } from '../../scene.ts';
import { blurInPlace } from '../blur.ts';
import { createFrame, type Frame, STUFF_LABELS } from '../frame.ts';
import { paintCafe } from '../interior/cafe.ts';
import { paintKitchen } from '../interior/kitchen.ts';
import { paintLibrary } from '../interior/library.ts';
import { paintRoom } from '../interior/room.ts';
import { KIND_PAINTERS } from '../kinds.ts';
import { paintOwnRows, paintTogether } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintPortrait } from '../studio/portrait.ts';
import { Hit } from '../traced/hit.ts';
import { addPaneSights } from './pane-sights.ts';
import { chooseTableTop, type TableTop, type TableTopName } from './table-tops.ts';
import { paintWindowFrame } from './window-frame.ts';

/** Rooms behind the table; the portrait's backdrops give the quiet dark of a painted still life, or a garden. */
const BACKGROUNDS: readonly Painter[] = [paintKitchen, paintRoom, paintCafe, paintPortrait, paintPortrait];
/** The background is blurred, so it is painted on a raster this many times smaller. */
const BACKGROUND_SHRINK = 4;
/** Height of the camera over the table top, and where things stand by default, metres. */
const CAMERA_M = 0.5;
const MAIN_ROW = 0.8;

/** How the table lies in the picture. */
interface TableView {
  readonly horizonYPx: number;
  readonly focalPx: number;
  readonly centreXPx: number;
  /** Row of the far edge at the middle, pixels. */
  readonly edgeYPx: number;
  /** Round table: radius of its top in metres, absent for a long table. */
  readonly radiusM?: number;
  readonly turn: number;
}

/** What may be left to the seed, or chosen. */
export interface TableOptions {
  /** Rooms behind the table. */
  readonly rooms?: readonly Painter[];
  readonly tops?: readonly TableTopName[];
  /** What is seen behind a table that stands in a place the prompt names, or through the window over a sill. */
  readonly behind?: Partial<Readonly<Record<SettingId, Painter>>>;
  /** Standard deviation of the blur of what is behind, as a share of the diagonal. */
  readonly blurShare?: number;
}

const BLUR_SHARE = 0.011;

/** What is seen from a window when the prompt does not say. */
const OUTLOOKS: readonly SettingId[] = ['meadow', 'city', 'forest', 'mountains', 'city'];
/** Those with free sky. */
const OPEN_OUTLOOKS: readonly SettingId[] = ['meadow', 'lake'];
/** Row of the horizon of land behind a table, as a share of the height: above the table's far edge. */
const LAND_HORIZON = 0.34;

/** A painter of tables that are more than any table. */
export function tablePainter({
  rooms = BACKGROUNDS,
  tops,
  behind = {},
  blurShare = BLUR_SHARE,
}: TableOptions = {}): Painter {
  return (frame, brief) => {
    const { random } = brief;
    const isSill = isAtWindow(brief);
    const land = landBehind(brief, behind);
    const background = land
      ? paintLandBehind(frame, brief, land, isSill ? blurShare * SILL_BLUR : blurShare * LAND_BLUR)
      : paintBackground(frame, brief, roomOf(brief, rooms), blurShare);
    const top = chooseTableTop(brief, tops);
    const view = chooseView(frame, brief, isSill);
    const lightX = background.direction[0] < 0 ? -1 : 1;
    if (brief.sights) addPaneSights(frame, brief.sights, random.fork('sights').chance(0.5));
    if (isSill) paintWindowFrame(frame, brief, background, view.edgeYPx);
    const key = softened(background.key, brief);
    paintTop(frame, top, view, key, background.ambient, lightX, random.between(0.25, 0.6));
    return {
      ...background,
      key,
      direction: [lightX * 0.7, 0.6, Math.max(-0.1, background.direction[2] * 0.3)],
      horizonYPx: view.horizonYPx,
      standing: {
        nearYPx: frame.heightPx * 0.96,
        farYPx: view.edgeYPx + frame.heightPx * 0.06,
        mainYPx: frame.heightPx * MAIN_ROW,
      },
      surface: 'table',
      reflectivity: top.gloss * 0.6,
      focus: { depth: 1, blur: 0.6 },
    };
  };
}

/** A table is before the window where the sky is asked for. */
function isAtWindow({ surface, sights }: PainterBrief): boolean {
  return surface === 'windowsill' || sights !== undefined;
}

const SILL_BLUR = 0.55;
/** How much lower a sill is seen that nothing stands on: the window is the picture then. Share of the height. */
const BARE_SILL = 0.27;
const LAND_BLUR = 0.45;

/** The place under the sky that the prompt puts the table in, or what the window over a sill looks out on. */
function landBehind(brief: PainterBrief, behind: NonNullable<TableOptions['behind']>): Painter | undefined {
  const { alsoNamed = [], sights, random } = brief;
  const named = alsoNamed.map((place) => behind[place]).find((painter) => painter);
  return named ?? (isAtWindow(brief) ? behind[random.pick(sights ? OPEN_OUTLOOKS : OUTLOOKS)] : undefined);
}

const NAMED_ROOMS: Partial<Record<SettingId, Painter>> = {
  kitchen: paintKitchen,
  room: paintRoom,
  cafe: paintCafe,
  library: paintLibrary,
};

function roomOf(brief: PainterBrief, rooms: readonly Painter[]): Painter {
  const named = brief.alsoNamed?.map((place) => NAMED_ROOMS[place]).find((painter) => painter);
  const isDark = brief.light === 'dramatic' || brief.light === 'studio';
  const ofKind = brief.placeKind && KIND_PAINTERS.room?.[brief.placeKind];
  return ofKind ?? named ?? (isDark ? paintPortrait : brief.random.pick(rooms));
}

/** Fills the frame with a blurred place and returns its stage. */
function paintBackground(frame: Frame, brief: PainterBrief, painter: Painter, blurShare: number): Stage {
  const { widthPx, heightPx } = frame;
  const small = createFrame(
    Math.ceil(widthPx / BACKGROUND_SHRINK),
    Math.ceil(heightPx / BACKGROUND_SHRINK),
    frame.crew,
  );
  const stage = painter(small, { ...brief, hasSubjects: true, pitch: 0, cameraHeight: 1 });
  showBlurred(small, 0, frame, blurShare);
  return stage;
}

/** Land is sharper than a room, and raised: what lies beneath its horizon must not all be behind the table. */
function paintLandBehind(frame: Frame, brief: PainterBrief, painter: Painter, blurShare: number): Stage {
  const { widthPx, heightPx } = frame;
  const small = createFrame(Math.ceil(widthPx / LAND_SHRINK), Math.ceil(heightPx / LAND_SHRINK), frame.crew);
  const { alsoNamed: _, surface: __, ...outside } = brief;
  const stage = painter(small, { ...outside, palette: [], hasSubjects: false, pitch: 0, cameraHeight: 1 });
  const raisedPx = Math.max(0, Math.round(stage.horizonYPx - small.heightPx * LAND_HORIZON));
  showBlurred(small, raisedPx, frame, blurShare);
  const { visibleLight: ___, ...rest } = stage;
  return rest;
}

const LAND_SHRINK = 2;

/** Enlarges a picture over the frame, blurred and moved up by some of its rows. */
function showBlurred(small: Frame, raisedPx: number, frame: Frame, blurShare: number): void {
  const { widthPx, heightPx } = small;
  if (raisedPx > 0) {
    const stride = widthPx * 3;
    small.colour.copyWithin(0, raisedPx * stride);
    small.labels.copyWithin(0, raisedPx * widthPx);
  }
  const layout = { widthPx, heightPx, channels: 3 };
  blurInPlace(small.colour, layout, Math.hypot(widthPx, heightPx) * blurShare, frame.crew);
  const shrink = frame.widthPx / widthPx;
  paintTogether(frame, (own) => {
    enlarge(small, own);
    paintOwnRows(own, 0, frame.heightPx, (y) => {
      const row = Math.min(heightPx - 1, Math.floor(y / shrink)) * widthPx;
      for (let x = 0; x < frame.widthPx; x++)
        frame.labels[y * frame.widthPx + x] = small.labels[row + Math.min(widthPx - 1, Math.floor(x / shrink))]!;
    });
  });
  frame.depth.fill(6);
}

function enlarge(small: Frame, frame: Frame): void {
  const { widthPx, heightPx, colour } = frame;
  const shrink = Math.round(widthPx / small.widthPx);
  paintOwnRows(frame, 0, heightPx, (y) => {
    const fy = clamp((y + 0.5) / shrink - 0.5, 0, small.heightPx - 1.001);
    const y0 = Math.floor(fy);
    const ty = fy - y0;
    for (let x = 0; x < widthPx; x++) {
      const fx = clamp((x + 0.5) / shrink - 0.5, 0, small.widthPx - 1.001);
      const x0 = Math.floor(fx);
      const tx = fx - x0;
      const a = (y0 * small.widthPx + x0) * 3;
      const b = a + small.widthPx * 3;
      for (let c = 0; c < 3; c++) {
        const upper = mix(small.colour[a + c]!, small.colour[a + 3 + c]!, tx);
        colour[(y * widthPx + x) * 3 + c] = mix(upper, mix(small.colour[b + c]!, small.colour[b + 3 + c]!, tx), ty);
      }
    }
  });
}

function chooseView(frame: Frame, brief: PainterBrief, isSill: boolean): TableView {
  const { widthPx, heightPx } = frame;
  const { random } = brief;
  const steep = clamp(brief.pitch);
  const low = clamp(1 - brief.cameraHeight, 0, 0.8);
  const horizon = mix(mix(0.22, -0.5, steep), 0.42, low);
  const level = random.between(0.5, 0.6) + (isSill && !brief.hasSubjects ? BARE_SILL : 0);
  const edge = mix(level, 0.06, steep) + 0.04 * low;
  const isRound = random.chance(0.3) && steep < 0.4 && !isSill;
  const view = {
    horizonYPx: horizon * heightPx,
    focalPx: (0.6 * widthPx + 0.5 * heightPx) * (1 - 0.35 * low),
    centreXPx: widthPx * random.between(0.46, 0.54),
    edgeYPx: edge * heightPx,
    turn: random.between(-0.5, 0.5) * (isSill ? 0 : random.chance(0.5) ? 0.25 : 1),
  };
  return isRound ? { ...view, radiusM: random.between(0.62, 0.8) } : view;
}

/** Strong light of the room behind is softened: still lifes stand in diffuse light from the side. */
function softened(key: LinearRgb, brief: PainterBrief): LinearRgb {
  const bright = luminance(...key);
  const wanted = brief.light === 'candle' || brief.time === 'night' ? 0.75 : 0.95;
  return mixRgb(key, scaleRgb(key, wanted / Math.max(0.05, bright)), 0.7);
}

function paintTop(
  frame: Frame,
  top: TableTop,
  view: TableView,
  key: LinearRgb,
  ambient: LinearRgb,
  lightX: number,
  lightPlace: number,
): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const hit = new Hit();
  hit.normalY = 1;
  const mainM = (view.focalPx * CAMERA_M) / (heightPx * MAIN_ROW - view.horizonYPx);
  const farM = (view.focalPx * CAMERA_M) / (view.edgeYPx - view.horizonYPx);
  const centreM = view.radiusM === undefined ? 0 : farM - view.radiusM;
  const cosine = Math.cos(view.turn);
  const sine = Math.sin(view.turn);
  const rimPx = heightPx * 0.006;
  const firstRow = Math.max(0, Math.floor(view.edgeYPx - rimPx));
  const paintRow = (y: number): void => {
    const down = Math.max(1, y + 0.5 - view.horizonYPx);
    const z = (view.focalPx * CAMERA_M) / down;
    for (let x = 0; x < widthPx; x++) {
      const across = ((x + 0.5 - view.centreXPx) / view.focalPx) * z;
      const cover = topCover(view, across, z, farM, centreM, y, rimPx);
      if (cover <= 0) continue;
      hit.u = across * cosine + z * sine + 3;
      hit.v = z * cosine - across * sine + 5;
      hit.footprintU = z / view.focalPx;
      hit.footprintV = (z * z) / (view.focalPx * CAMERA_M);
      top.material(hit);
      const i = y * widthPx + x;
      const pool = Math.exp(-((across * 0.8 - lightX * lightPlace) ** 2 * 1.1 + (z - mainM) ** 2 * 1.6));
      const side = 0.5 + 0.5 * clamp((across * lightX) / 0.9, -1, 1);
      const light = 0.3 + 0.42 * pool + 0.22 * side;
      const mirror = Math.min(mirrorRow(view, y, heightPx), Math.max(0, firstRow - 1));
      const share = top.gloss * (0.1 + 0.55 * smoothstep(heightPx, view.edgeYPx, y) ** 2);
      for (let c = 0; c < 3; c++) {
        const albedo = c === 0 ? hit.red : c === 1 ? hit.green : hit.blue;
        const lit = albedo * (key[c]! * light + ambient[c]! * 0.55);
        const seen = lit * (1 - share * 0.5) + share * colour[(mirror * widthPx + x) * 3 + c]!;
        colour[i * 3 + c] = mix(colour[i * 3 + c]!, seen, cover);
      }
      if (cover < 0.5) continue;
      depth[i] = z / mainM;
      labels[i] = STUFF_LABELS.table;
    }
  };
  paintTogether(frame, (own) => paintOwnRows(own, firstRow, heightPx, paintRow));
}

/** How much of the pixel the top covers; the far edge is a little soft, being out of focus. */
function topCover(
  view: TableView,
  across: number,
  z: number,
  farM: number,
  centreM: number,
  y: number,
  rimPx: number,
): number {
  if (view.radiusM === undefined) return smoothstep(view.edgeYPx - rimPx, view.edgeYPx + rimPx, y);
  if (z < centreM)
    return Math.abs(across) < view.radiusM ? 1 : smoothstep(0.012, -0.012, Math.abs(across) - view.radiusM);
  const soft = (rimPx * farM * farM) / (view.focalPx * CAMERA_M);
  return smoothstep(soft, -soft, Math.hypot(across, z - centreM) - view.radiusM);
}

/** Row of the background that the glossy top mirrors at a row. */
function mirrorRow(view: TableView, y: number, heightPx: number): number {
  return Math.max(0, Math.min(heightPx - 1, Math.floor(view.edgeYPx - (y - view.edgeYPx) * 0.8) - 2));
}
