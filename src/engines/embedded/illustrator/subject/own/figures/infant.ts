import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, stroke } from '../shapes.ts';
import { SKINS } from './body.ts';

/** A sleeping infant wrapped in a blanket, lying as in somebody's arms. */
export const swaddledBaby = ownSubject(
  {
    concept: 'swaddled-baby',
    names: ['swaddled baby', 'newborn baby', 'baby in a blanket', 'swaddled newborn'],
    kind: 'person',
    heightMetres: 0.22,
    footing: 'lies',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#a9cfe6', random }) => {
    const skin = random.pick(SKINS);
    return [
      path(
        'M300 60 Q640 20 880 220 Q1010 340 990 440 Q960 556 700 556 H300 Q120 540 60 400 Q20 200 300 60Z',
        brush.slab(colour),
      ),
      path('M90 420 Q10 220 190 90 Q340 -10 470 90 Q540 260 420 460 Q220 560 90 420Z', brush.wall(tone(colour, 0.28))),
      circle(270, 270, 172, brush.ball(skin)),
      path('M150 170 Q210 90 320 108 Q370 130 380 170 Q300 130 150 170Z', tone(skin, -0.5), 'opacity=".55"'),
      stroke('M176 280 Q206 306 236 282 M306 282 Q336 306 366 280', tone(skin, -0.62), 11),
      ellipse(272, 318, 18, 12, tone(skin, -0.18)),
      stroke('M240 362 Q272 386 304 362', '#a8485c', 11),
      [190, 352].map((x) => ellipse(x, 336, 32, 21, '#ff8f8a', 'opacity=".45"')),
      path(
        'M96 410 Q260 500 440 420 Q700 300 980 420 Q960 556 700 556 H300 Q160 540 96 410Z',
        brush.slab(tone(colour, -0.04)),
      ),
      stroke('M440 420 Q640 340 960 410 M330 490 Q560 420 900 500', tone(colour, -0.2), 9),
      stroke('M120 430 Q270 520 440 440', tone(colour, 0.5), 12),
    ];
  },
);
