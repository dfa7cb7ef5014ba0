import type { LinearRgb } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { PainterBrief } from '../paint/painter.ts';
import { chooseTableTop, type TableTopName } from '../paint/table/table-tops.ts';
import { Hit } from '../paint/traced/hit.ts';
import type { LightAt } from './lay-on-table.ts';

/** The table's light. */
export interface TableLight {
  readonly key: LinearRgb;
  readonly lightAt: LightAt;
}

const DAY: LinearRgb = [1, 0.98, 0.95];
const LOW_SUN: LinearRgb = [1.08, 0.94, 0.78];
const CANDLE: LinearRgb = [1.12, 0.86, 0.6];
/** What light reaches the corner away from the window. */
const AMBIENT = 0.5;
const DRAMATIC_AMBIENT = 0.18;
/** Planks of any wood are turned by up to this, radians. */
const MOST_TURN = 0.14;

/** Fills the frame with a table top seen from straight above, lit from the upper left. */
export function paintTableFromAbove(frame: Frame, brief: PainterBrief, metrePx: number): TableLight {
  const { widthPx, heightPx, colour } = frame;
  const { random, light, surface } = brief;
  const isDark = light === 'dramatic' || light === 'candle';
  const top = isDark && surface !== 'fabric' ? darkTop(brief) : chooseTableTop(brief);
  const key = light === 'candle' ? CANDLE : brief.time === 'golden' || brief.time === 'sunset' ? LOW_SUN : DAY;
  const ambient = isDark ? DRAMATIC_AMBIENT : AMBIENT;
  const [sunX, sunY] = [widthPx * random.between(0.08, 0.34), heightPx * random.between(0.02, 0.2)];
  const reachPx = Math.hypot(widthPx, heightPx) * (isDark ? 0.52 : 0.72);
  const lightAt: LightAt = (x, y) =>
    ambient + (1.06 - ambient) * Math.exp(-(((x - sunX) ** 2 + (y - sunY) ** 2) / reachPx ** 2) * 1.1);
  const hit = new Hit();
  hit.normalY = 1;
  const turn = random.between(-MOST_TURN, MOST_TURN) + (random.chance(0.5) ? Math.PI / 2 : 0);
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const [across, down] = [x / metrePx, y / metrePx];
      hit.u = across * cosine + down * sine + 3;
      hit.v = down * cosine - across * sine + 5;
      hit.footprintU = 1 / metrePx;
      hit.footprintV = 1 / metrePx;
      top.material(hit);
      const i = (y * widthPx + x) * 3;
      const lit = clamp(lightAt(x, y), 0, 1.2);
      colour[i] = hit.red * key[0] * lit;
      colour[i + 1] = hit.green * key[1] * lit;
      colour[i + 2] = hit.blue * key[2] * lit;
    }
  }
  frame.depth.fill(1);
  frame.labels.fill(STUFF_LABELS.table);
  return { key, lightAt };
}

const DARK_TOPS: readonly TableTopName[] = ['dark-planks', 'dark-marble'];

/** In little light a table is dark itself, if the prompt gives it no colour. */
function darkTop(brief: PainterBrief): ReturnType<typeof chooseTableTop> {
  const { surface, palette, ...rest } = brief;
  if (palette.length > 0) return chooseTableTop(brief);
  const names =
    surface === 'stone' ? (['dark-marble'] as const) : surface === 'wooden' ? (['dark-planks'] as const) : DARK_TOPS;
  return chooseTableTop({ ...rest, palette }, names);
}
