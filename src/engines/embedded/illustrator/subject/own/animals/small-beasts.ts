import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A meerkat on watch, upright on its hind legs. */
const meerkat = ownSubject(
  {
    concept: 'meerkat',
    names: ['suricate', 'meerkat on guard'],
    kind: 'animal',
    heightMetres: 0.32,
    footing: 'stands',
    width: 560,
    height: 1100,
  },
  (brush, { colour = '#c9a06c' }) => [
    path('M330 900 Q470 960 540 1060 Q500 1090 470 1070 Q420 990 300 960Z', brush.slab(tone(colour, -0.1))),
    path('M540 1060 Q500 1090 470 1070 Q460 1040 480 1030Z', '#4a3628'),
    path(
      'M180 380 Q120 520 110 700 Q80 880 130 1010 Q280 1060 420 1010 Q460 880 420 700 Q410 520 350 380Z',
      brush.pillar(colour),
    ),
    path('M210 420 Q180 560 190 720 Q180 900 270 960 Q350 900 340 720 Q350 560 320 420Z', brush.ball('#efdfc0')),
    repeat(5, (i) =>
      path(
        `M${398 - i * 2} ${600 + i * 64} q20 20 ${20 + i} 44`,
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="17" stroke-linecap="round" opacity=".7"`,
      ),
    ),
    both(
      268,
      path(
        'M120 900 Q60 1000 100 1050 L70 1076 Q110 1100 200 1096 Q240 1060 220 960 Q190 880 120 900Z',
        brush.ball(tone(colour, -0.06)),
      ),
      repeat(3, (i) => stroke(`M${92 + i * 26} 1076 v19`, '#4a3628', 8)),
      path(
        'M170 500 Q110 600 150 700 Q190 760 240 760 Q260 720 230 690 Q190 640 220 540Z',
        brush.ball(tone(colour, -0.1)),
      ),
      repeat(3, (i) => stroke(`M${216 + i * 14} 748 l6 26`, '#4a3628', 7)),
    ),
    path('M200 330 Q200 420 268 440 Q340 420 340 330Z', brush.pillar(colour)),
    both(268, ellipse(130, 200, 44, 54, brush.ball('#5b4330')), ellipse(138, 204, 22, 30, '#2a1f18')),
    path(
      'M268 40 Q400 44 412 190 Q410 320 330 370 Q300 400 268 400 Q236 400 206 370 Q126 320 124 190 Q136 44 268 40Z',
      brush.ball(tone(colour, 0.12)),
    ),
    both(
      268,
      ellipse(202, 196, 48, 54, '#4a3426', 'transform="rotate(-18 202 196)"'),
      circle(208, 198, 30, '#2a1a10'),
      circle(200, 188, 11, '#ffffff'),
    ),
    path('M226 280 Q268 220 310 280 Q330 350 268 388 Q206 350 226 280Z', brush.ball('#f1e3c8')),
    path('M240 296 Q268 276 296 296 Q296 330 268 340 Q240 330 240 296Z', brush.ball('#2a1c18')),
    path(
      'M268 338 V360 M268 360 Q246 378 230 364 M268 360 Q290 378 306 364',
      'none',
      'stroke="#4a3426" stroke-width="7" stroke-linecap="round"',
    ),
    path('M180 90 Q220 60 270 62', 'none', 'stroke="#ffffff80" stroke-width="15" stroke-linecap="round"'),
  ],
);

/** A tick, much enlarged. */
const tick = ownSubject(
  {
    concept: 'tick',
    names: ['parasite', 'mite', 'louse', 'flea'],
    kind: 'insect',
    heightMetres: 0.08,
    footing: 'stands',
    width: 900,
    height: 820,
  },
  (brush, { colour = '#8a3a26' }) => [
    both(
      450,
      repeat(4, (i) => {
        const y = 250 + i * 90;
        return [
          stroke(
            `M330 ${y + 40} Q180 ${y - 60 + i * 20} 120 ${y + i * 44 - 30} Q90 ${y + 60 + i * 40} 40 ${y + 110 + i * 26}`,
            '#2a1712',
            40,
          ),
          stroke(`M320 ${y + 30} Q180 ${y - 64 + i * 20} 124 ${y + i * 44 - 36}`, '#6b3a2a', 13),
        ];
      }),
    ),
    path('M450 170 Q720 200 750 500 Q740 770 450 812 Q160 770 150 500 Q180 200 450 170Z', brush.ball(colour)),
    path('M450 170 Q600 180 650 300 Q590 400 450 410 Q310 400 250 300 Q300 180 450 170Z', brush.ball('#3a1a14')),
    both(
      450,
      path(
        'M260 480 Q230 600 300 720 M340 500 Q320 640 380 770',
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="15" stroke-linecap="round" opacity=".6"`,
      ),
    ),
    path('M390 190 Q380 110 420 70 L430 10 H470 L480 70 Q520 110 510 190Z', brush.ball('#2a1712')),
    both(450, stroke('M400 120 Q360 80 370 30', '#2a1712', 26)),
    path('M230 440 Q260 330 330 290', 'none', 'stroke="#ffffff73" stroke-width="26" stroke-linecap="round"'),
  ],
);

export const SMALL_BEASTS: readonly OwnSubject[] = [meerkat, tick];
