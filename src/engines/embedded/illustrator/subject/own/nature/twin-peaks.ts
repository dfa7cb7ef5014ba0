import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path } from '../shapes.ts';

/** Two snow-capped peaks in plain planes, as logos have them. */
export const twinPeaks = ownSubject(
  {
    concept: 'twin-peaks',
    names: [],
    kind: 'landform',
    heightMetres: 900,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (_brush, { colour = '#4d6a86' }) => {
    const snow = '#ffffff';
    const dark = tone(colour, -0.3);
    return [
      path('M380 620 L700 130 L1000 620Z', tone(colour, 0.18)),
      path('M700 130 L1000 620 H760 L690 400 L740 300Z', tone(colour, -0.1)),
      path('M700 130 L610 268 L660 250 L690 300 L726 246 L790 278Z', snow),
      path('M0 620 L360 0 L740 620Z', colour),
      path('M360 0 L740 620 H420 L350 420 L420 250Z', dark),
      path('M360 0 L238 210 L300 180 L346 260 L392 176 L440 226 L478 192Z', snow),
      path('M360 0 L392 176 L440 226 L478 192Z', '#d5dfe9'),
    ];
  },
);
