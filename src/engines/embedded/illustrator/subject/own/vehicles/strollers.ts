import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from './wheel.ts';

/** A pram with its hood up, the handle behind. */
export const stroller = ownSubject(
  {
    concept: 'stroller',
    names: ['pram', 'baby carriage', 'baby stroller', 'buggy', 'baby buggy', 'pushchair', 'perambulator', 'baby pram'],
    kind: 'object',
    heightMetres: 1.05,
    footing: 'stands',
    width: 900,
    height: 884,
    anchors: { opening: { x: 450, y: 354 }, hand: { x: 60, y: 124 } },
  },
  (brush, { colour = '#3f6f9e' }) =>
    at(-20, -116, 1, 0, [
      stroke('M330 690 L770 880 M720 690 L330 880', '#8a9099', 22),
      stroke('M320 560 L150 290 Q120 236 60 236', '#6b727b', 24),
      stroke('M110 240 L40 232', '#2b2a30', 38),
      path('M250 450 Q420 380 600 440 L590 520 H270Z', brush.wall('#fbf6ec')),
      ellipse(420, 452, 130, 40, brush.ball('#ffe9d6')),
      path('M560 460 V130 Q860 130 900 460Z', brush.slab(colour)),
      path('M560 130 Q860 130 900 460 L820 460 Q790 190 560 130Z', tone(colour, 0.24)),
      repeat(2, (i) =>
        stroke(`M560 ${150 - i * 6} Q${690 + i * 80} ${180 - i * 20} ${700 + i * 96} 460`, tone(colour, -0.35), 9),
      ),
      path('M230 460 H910 Q910 700 700 716 H420 Q250 700 230 460Z', brush.slab(tone(colour, -0.06))),
      path('M230 460 H910 L906 510 H236Z', tone(colour, 0.3)),
      path('M300 590 Q560 640 860 580', 'none', `stroke="${tone(colour, -0.3)}" stroke-width="9"`),
      spokedWheel(brush, 330, 880, 118, '#59606a', 10),
      spokedWheel(brush, 770, 880, 118, '#59606a', 10),
    ]),
);
