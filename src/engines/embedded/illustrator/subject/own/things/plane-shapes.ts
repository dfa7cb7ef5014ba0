import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { path } from '../shapes.ts';

/** A flat plate with bevelled edges in the shape of a path of 800 by `height` units. */
function plate(concept: string, names: readonly string[], d: string, height = 800): OwnSubject {
  return ownSubject(
    { concept, names, kind: 'symbol', heightMetres: 0.4, footing: 'stands', width: 800, height },
    (brush, { colour = '#3f7fd0' }) => [
      path(d, brush.slab(colour), `stroke="${tone(colour, -0.3)}" stroke-width="14" stroke-linejoin="round"`),
      `<g transform="translate(400 ${height / 2}) scale(.94) translate(-400 ${-height / 2})">${path(d, 'none', `stroke="${tone(colour, 0.45)}" stroke-width="8" stroke-linejoin="round" opacity=".7"`)}</g>`,
    ],
  );
}

const EDGE = 8;

/** A regular polygon, a corner on top, as wide as its box. */
function polygon(concept: string, corners: number): OwnSubject {
  const turns = Array.from({ length: corners }, (_, i) => (2 * Math.PI * i) / corners);
  const radius = (400 - EDGE) / Math.max(...turns.map(Math.sin));
  const points = turns.map((turn) => [400 + radius * Math.sin(turn), EDGE + radius * (1 - Math.cos(turn))] as const);
  const height = Math.round(Math.max(...points.map(([, y]) => y)) + EDGE);
  const d = `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')}Z`;
  return plate(concept, [`${concept} shape`], d, height);
}

/** Figures of plane geometry that have no pictogram. */
export const PLANE_SHAPES: readonly OwnSubject[] = [
  plate('triangle', ['triangle shape', 'equilateral triangle'], 'M400 10 L792 690 H8Z', 700),
  plate('rectangle', ['oblong', 'rectangle shape'], 'M8 8 H792 V492 H8Z', 500),
  polygon('pentagon', 5),
  polygon('hexagon', 6),
  polygon('octagon', 8),
  plate('oval', ['ellipse', 'oval shape'], 'M8 250 A392 242 0 1 1 792 250 A392 242 0 1 1 8 250Z', 500),
  plate('trapezoid', ['trapezium'], 'M180 8 H620 L792 492 H8Z', 500),
];
