import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const BARS = ['#e0483f', '#f2863f', '#f2c23f', '#8fc04a', '#3fae7a', '#3f9ae0', '#5f6fd8', '#a86fd0'];

/** A toy xylophone with two beaters. */
const xylophone = ownSubject(
  {
    concept: 'xylophone',
    names: ['glockenspiel', 'marimba', 'vibraphone'],
    kind: 'instrument',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1200,
    height: 722,
  },
  (brush, { colour = '#b98548' }) => [
    path('M40 150 L1160 270 V330 L40 220Z', brush.tube(colour)),
    path('M40 640 L1160 500 V560 L40 710Z', brush.tube(tone(colour, -0.15))),
    repeat(8, (i) => {
      const x = 60 + i * 138;
      const top = 60 + i * 26;
      const low = 720 - i * 34;
      return [
        rect(x, top, 112, low - top, brush.pillar(BARS[i] ?? ''), 26),
        rect(x + 16, top + 30, 19, low - top - 60, '#ffffff59', 9),
        circle(x + 56, top + 90 + i * 4, 15, brush.metal('#c9ced6')),
        circle(x + 56, low - 90 + i * 4, 15, brush.metal('#c9ced6')),
      ];
    }),
    at(740, 330, 1, 24, [
      rect(-13, -30, 26, 420, brush.pillar('#c99a5c'), 12),
      circle(0, -40, 54, brush.ball('#e8e2d6')),
    ]),
    at(380, 300, 1, -30, [
      rect(-13, -30, 26, 420, brush.pillar('#c99a5c'), 12),
      circle(0, -40, 54, brush.ball('#c8323a')),
    ]),
  ],
);

/** A harmonica. */
const harmonica = ownSubject(
  {
    concept: 'harmonica',
    names: ['mouth organ', 'blues harp'],
    kind: 'instrument',
    heightMetres: 0.06,
    footing: 'stands',
    width: 1200,
    height: 440,
  },
  (brush, { colour = '#c8cfd6' }) => [
    rect(20, 180, 1160, 130, brush.wall('#6b3a22'), 10),
    repeat(12, (i) => rect(70 + i * 90, 206, 64, 80, '#15110e', 6)),
    path('M60 20 H1140 Q1190 20 1190 80 V190 H10 V80 Q10 20 60 20Z', brush.tube(colour)),
    path('M10 300 H1190 V380 Q1190 436 1140 436 H60 Q10 436 10 380Z', brush.tube(tone(colour, -0.15))),
    path('M280 70 Q600 40 920 70 L900 140 Q600 110 300 140Z', '#8d949d'),
    repeat(5, (i) =>
      path(`M${380 + i * 110} 84 l8 18 20 2 -15 13 5 20 -18 -11 -18 11 5 -20 -15 -13 20 -2Z`, '#f4f5f7'),
    ),
    both(600, circle(70, 90, 17, '#5b626b'), circle(70, 370, 17, '#5b626b')),
    path('M90 50 H820', 'none', 'stroke="#ffffff" stroke-width="13" stroke-linecap="round"'),
  ],
);

/** A tambourine with ribbons. */
const tambourine = ownSubject(
  {
    concept: 'tambourine',
    names: ['timbrel'],
    kind: 'instrument',
    heightMetres: 0.28,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#c8433a' }) => [
    circle(450, 460, 440, brush.slab(tone(colour, -0.2))),
    circle(450, 444, 440, brush.slab(colour)),
    circle(450, 444, 350, brush.ball('#f6ecd6')),
    circle(450, 444, 350, 'none', 'stroke="#00000026" stroke-width="9"'),
    repeat(8, (i) =>
      at(450, 444, 1, i * 45 + 22, [
        rect(-62, -430, 124, 66, '#3a1a14', 10),
        ellipse(-26, -398, 34, 40, brush.metal('#e0b64a')),
        ellipse(26, -396, 34, 40, brush.metal('#c9973a')),
        rect(-3, -436, 6, 80, '#8d949d'),
      ]),
    ),
    repeat(8, (i) =>
      at(
        450,
        444,
        1,
        i * 45,
        path('M0 -180 q34 50 0 100 q-34 -50 0 -100Z', brush.slab(['#e0483f', '#3f7fc0'][i % 2] ?? '')),
      ),
    ),
    circle(450, 444, 60, brush.ball('#f2c23f')),
    path('M180 330 Q230 200 360 150', 'none', 'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".7"'),
  ],
);

/** A bronze gong in its frame. */
const gong = ownSubject(
  {
    concept: 'gong',
    names: ['bronze gong', 'tam tam'],
    kind: 'instrument',
    heightMetres: 1.4,
    footing: 'stands',
    width: 1000,
    height: 1100,
  },
  (brush, { colour = '#c9963a' }) => [
    both(
      500,
      rect(60, 90, 56, 960, brush.pillar('#7a2a24')),
      path('M10 1100 L30 1030 H150 L170 1100Z', brush.wall('#5b1f1a')),
    ),
    path('M0 60 Q60 10 100 60 H900 Q940 10 1000 60 L990 110 H10Z', brush.tube('#8f332b')),
    rect(90, 940, 820, 44, brush.tube('#7a2a24')),
    stroke('M330 104 L350 240 M670 104 L650 240', '#e8dcc0', 13),
    circle(500, 540, 372, tone(colour, -0.5)),
    circle(500, 530, 370, brush.ball(colour)),
    circle(500, 530, 310, 'none', `stroke="${tone(colour, -0.35)}" stroke-width="13"`),
    circle(500, 530, 220, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="8"`),
    circle(500, 530, 110, brush.ball(tone(colour, 0.12))),
    repeat(60, (i) =>
      stroke(
        `M${(500 + Math.cos(i * 0.1047) * 240).toFixed(1)} ${(530 + Math.sin(i * 0.1047) * 240).toFixed(1)} l${(Math.cos(i * 0.1047) * 46).toFixed(1)} ${(Math.sin(i * 0.1047) * 46).toFixed(1)}`,
        '#00000017',
        5,
      ),
    ),
    path('M210 440 Q250 300 390 240', 'none', 'stroke="#ffffffb3" stroke-width="22" stroke-linecap="round"'),
    at(780, 800, 1, 34, [
      rect(-15, 0, 30, 300, brush.pillar('#8a5630'), 12),
      rect(-52, -70, 104, 110, brush.ball('#e8dcc0'), 40),
    ]),
  ],
);

export const SMALL_MUSIC: readonly OwnSubject[] = [xylophone, harmonica, tambourine, gong];
