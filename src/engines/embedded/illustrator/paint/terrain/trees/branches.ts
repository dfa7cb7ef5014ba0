import type { LinearRgb } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { dab, type SpriteCanvas } from './sprite.ts';

/** A piece of trunk or branch; units are tree heights, x right, y up from the foot, z away from the eye. */
export interface Branch {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly z: number;
  readonly fromRadius: number;
  readonly toRadius: number;
}

/** Draws branches as rough, round wood lit from the side the light comes from. */
export function drawBranches(
  canvas: SpriteCanvas,
  branches: readonly Branch[],
  bark: LinearRgb,
  light: SkyLight,
  scalePx: number,
  random: Random,
): void {
  const [lx, , lz] = light.direction;
  for (const branch of branches) {
    const fromX = canvas.widthPx / 2 + branch.fromX * scalePx;
    const fromY = canvas.heightPx - branch.fromY * scalePx;
    const dx = (branch.toX - branch.fromX) * scalePx;
    const dy = -(branch.toY - branch.fromY) * scalePx;
    const length = Math.hypot(dx, dy);
    const turn = Math.atan2(dy, dx);
    const steps = Math.max(2, Math.ceil(length / 1.6));
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const radius = Math.max(0.35, (branch.fromRadius + (branch.toRadius - branch.fromRadius) * t) * scalePx);
      const strands = Math.max(1, Math.min(9, Math.round(radius * 1.4)));
      for (let strand = 0; strand < strands; strand++) {
        const across = strands === 1 ? 0 : (strand / (strands - 1)) * 2 - 1;
        const facing = across * lx + (lz < 0 ? Math.sqrt(1 - across * across) * -lz : 0);
        const grain = random.between(0.72, 1.25);
        const sun = (0.12 + 0.85 * Math.max(0, facing)) * grain;
        const open = (0.5 + 0.2 * (1 - Math.abs(across))) * grain;
        const offset = across * (radius - 0.4);
        dab(
          canvas,
          fromX + dx * t - Math.sin(turn) * offset,
          fromY + dy * t + Math.cos(turn) * offset,
          Math.max(1.2, radius / strands + 1.4),
          Math.max(0.55, radius / strands + 0.25),
          turn + random.between(-0.15, 0.15),
          bark[0] * (light.key[0] * sun + light.ambient[0] * open),
          bark[1] * (light.key[1] * sun + light.ambient[1] * open),
          bark[2] * (light.key[2] * sun + light.ambient[2] * open),
        );
      }
    }
  }
}
