import { ownSubject } from '../own-drawing.ts';
import { path, repeat, round } from '../shapes.ts';

/** Curtains of northern lights. In the sky they are painted as light (`compose/aurora.ts`); this drawing is for what shows them, such as a poster. */
export const aurora = ownSubject(
  {
    concept: 'aurora',
    names: [
      'aurora borealis',
      'northern lights',
      'northern light',
      'polar lights',
      'aurora australis',
      'southern lights',
      'auroras',
    ],
    kind: 'sky-object',
    heightMetres: 3,
    footing: 'flies',
    width: 1400,
    height: 1000,
    emissive: 1,
  },
  (brush, { colour = '#57f0a0' }) =>
    repeat(3, (i) => {
      const wave = (y: number): string =>
        `Q${200 + i * 60} ${y - 220} ${460 + i * 40} ${y} T${940 - i * 40} ${y - 60} T1400 ${y + 40}`;
      const foot = 700 + i * 140;
      return path(
        `M0 ${round(foot)} ${wave(foot)} L1400 ${round(foot - 660)} Q1000 ${round(foot - 760)} 700 ${round(foot - 690)} T0 ${round(foot - 640)}Z`,
        brush.stops('up', [
          [0, colour, 0.85],
          [0.4, colour, 0.35],
          [1, '#b06af0', 0],
        ]),
      );
    }),
);
