import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse } from '../shapes.ts';

/** A billowing column of smoke. */
export const smoke = ownSubject(
  {
    concept: 'smoke',
    names: ['smoke cloud', 'column of smoke', 'cloud of smoke', 'fumes'],
    kind: 'landform',
    heightMetres: 6,
    footing: 'stands',
    width: 900,
    height: 1200,
  },
  (brush, { colour = '#8f9398' }) => {
    const column = Array.from({ length: 34 }, (_, i) => {
      const rise = i / 33;
      const x = 430 + Math.sin(i * 2.4) * (20 + rise * 150) + rise * rise * 90;
      const y = 1150 - rise * 960;
      return [x, y, 60 + rise * 130, -0.5 + rise * 0.75] as const;
    });
    return [
      column.map(([x, y, radius, shade]) => circle(x, y, radius, brush.spot(tone(colour, shade), 1))),
      column.map(([x, y, radius, shade]) =>
        circle(
          x - radius * 0.22,
          y - radius * 0.26,
          radius * 0.6,
          brush.spot(tone(colour, Math.min(shade + 0.35, 0.85)), 0.75),
        ),
      ),
      column
        .filter((_, i) => i % 3 === 0)
        .map(([x, y, radius, shade]) =>
          circle(x + radius * 0.3, y + radius * 0.34, radius * 0.5, brush.spot(tone(colour, shade - 0.4), 0.4)),
        ),
      ellipse(430, 1170, 150, 34, brush.spot('#3a3d42', 1)),
    ];
  },
);
