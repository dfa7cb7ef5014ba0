import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import type { AbstractPalette } from './abstract-palette.ts';

interface Ribbon {
  readonly base: number;
  readonly salt: number;
  readonly swing: number;
  readonly frequency: number;
  readonly colour: LinearRgb;
  readonly isMetal: boolean;
}

/** Waves of cut paper one behind the other, each with its own shade, bright edge and soft shadow. */
export function paintRibbons(frame: Frame, brief: PainterBrief, palette: AbstractPalette): void {
  const { widthPx, heightPx, colour } = frame;
  const { noise, random } = brief;
  const unit = Math.sqrt(widthPx * heightPx);
  const ribbons = planRibbons(brief, palette);
  const angle = random.pick([0, 0.35, -0.5, Math.PI / 2 - 0.2, 0.9]);
  const cosine = Math.cos(angle) / unit;
  const sine = Math.sin(angle) / unit;
  const first = mixRgb(ribbons[0]!.colour, palette.paper, 0.5);
  const edges = new Float32Array(ribbons.length);
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const along = (x - widthPx / 2) * cosine + (y - heightPx / 2) * sine;
      const across = (y - heightPx / 2) * cosine - (x - widthPx / 2) * sine;
      const o = (y * widthPx + x) * 3;
      let top = -1;
      for (let k = 0; k < ribbons.length; k++) {
        const ribbon = ribbons[k]!;
        // Beyond its reach a ribbon is surely above or below: the noise is asked only near its edge.
        const rough = across - ribbon.base;
        const reach = ribbon.swing * 1.3;
        edges[k] =
          rough > reach
            ? rough
            : rough < -reach
              ? rough
              : rough - ribbon.swing * noise.fractal(along * ribbon.frequency + ribbon.salt, ribbon.salt, 2, 0.4);
        if (edges[k]! > 0) top = k;
      }
      const tone = top < 0 ? first : ribbons[top]!.colour;
      const depth = top < 0 ? 0.4 : edges[top]!;
      const gleam = top >= 0 && ribbons[top]!.isMetal ? 0.35 * Math.sin(along * 9 + depth * 30) : 0;
      const next = top + 1 < ribbons.length ? -edges[top + 1]! : 1;
      const shadow = 0.5 * Math.exp(-Math.max(0, next) * 22);
      const light =
        (0.78 + 0.42 * Math.exp(-depth * 7) + 0.12 * smoothstep(0.006, 0, depth) + gleam) *
        (1 - shadow) *
        (1 + 0.02 * noise.at(x * 0.9, y * 0.9));
      const blend = clamp(depth * unit + 0.5);
      const under = top <= 0 ? first : ribbons[top - 1]!.colour;
      for (let c = 0; c < 3; c++)
        colour[o + c] = Math.max(0, (under[c]! * 0.5 + (tone[c]! - under[c]! * 0.5) * blend) * light);
    }
  });
}

function planRibbons(brief: PainterBrief, palette: AbstractPalette): Ribbon[] {
  const { random } = brief;
  const count = random.integer(7, 11);
  const metalAt = random.integer(1, count - 2);
  return Array.from({ length: count }, (_, index) => {
    const t = (index / (count - 1)) * (palette.colours.length - 1);
    const low = Math.min(palette.colours.length - 2, Math.floor(t));
    const blended = mixRgb(palette.colours[low]!, palette.colours[low + 1]!, t - low);
    return {
      base: -0.58 + (index / count) * 1.2,
      salt: random.between(0, 90),
      swing: random.between(0.14, 0.3),
      frequency: random.between(1.1, 2.1),
      colour: index === metalAt ? palette.metal : blended,
      isMetal: index === metalAt,
    };
  });
}
