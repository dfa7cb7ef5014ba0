import type { Frame } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import type { LampLevel } from './furniture/lamps.ts';
import type { HallSize } from './hall.ts';
import type { InteriorView } from './interior.ts';
import type { Daylight } from './outlook.ts';

/** How bright lamps burn at the brief's hour and light. */
export function lampLevel(brief: PainterBrief, daylight: Daylight): LampLevel {
  if (brief.light === 'candle') return { light: 1, shade: 0.9, isFlame: true };
  if (brief.light === 'moonlight') return { light: 0, shade: 0 };
  return daylight.isNight ? { light: 1, shade: 1 } : { light: 0.06, shade: 0.12 };
}

/** Mean brightness of a place's white walls. */
export function placeBrightness(brief: PainterBrief, daylight: Daylight): number {
  if (brief.light === 'dramatic') return 0.2;
  if (brief.light === 'candle' || brief.light === 'moonlight') return 0.11;
  return daylight.isNight ? 0.24 : 0.52;
}

/** Light without direction that stands for everything not traced. */
export function placeFill(daylight: Daylight): readonly [number, number, number] {
  return daylight.isNight ? [0.012, 0.012, 0.018] : [0.06, 0.062, 0.066];
}

/** The size of a hall that suits the picture's shape: upright pictures get higher ceilings, broad ones wider rooms. */
export function hallSizeFor(frame: Frame, width: number, depth: number, height: number): HallSize {
  const upright = Math.max(0, frame.heightPx / frame.widthPx - 1);
  const broad = Math.max(0, frame.widthPx / frame.heightPx - 1);
  return { width: width + broad * 1.6 - upright * 0.5, height: height + upright * 1.15, frontZ: -1.4, backZ: depth };
}

/** Views: straight on with the vanishing point off the middle, or from the window's `side` towards the far corner. */
export function placeView(brief: PainterBrief, size: HallSize, side: -1 | 1): InteriorView {
  const { random } = brief;
  const isCorner = random.chance(0.4);
  return {
    x: isCorner ? side * size.width * 0.22 : random.between(-0.5, 0.5),
    z: isCorner ? -0.9 : random.between(-0.6, -0.2),
    yaw: isCorner ? -side * random.between(0.3, 0.5) : random.between(-0.1, 0.1),
    focal: random.between(0.82, 0.95),
    centreX: isCorner ? 0.5 : random.between(0.42, 0.58),
  };
}
