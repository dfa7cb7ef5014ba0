import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** A running shoe from the side: knit upper, laces, a wave along the flank, a thick sole. */
export const sneaker = ownSubject(
  {
    concept: 'running-shoe',
    names: ['sneaker', 'trainer shoe', 'sports shoe', 'athletic shoe', 'tennis shoe', 'gym shoe', 'running sneaker'],
    kind: 'clothing',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1200,
    height: 618,
  },
  (brush, { colour = '#e8ecf0' }) => {
    const trim = colour === '#e8ecf0' ? '#ff6a3d' : tone(colour, -0.45);
    return [
      path(
        'M150 470 Q120 300 190 140 Q210 60 270 70 Q330 96 350 130 Q420 180 520 120 L590 60 Q640 40 680 90 L860 270 Q960 330 1080 352 Q1170 380 1160 470Z',
        brush.wall(colour),
      ),
      path(
        'M520 120 L590 60 Q640 40 680 90 L860 270 Q800 320 730 300 Q600 240 520 120Z',
        brush.slab(tone(colour, 0.2)),
      ),
      path(
        'M190 140 Q210 60 270 70 Q330 96 350 130 Q420 180 520 120 Q548 168 580 200 Q450 250 330 210 Q240 190 182 190Z',
        brush.wall(tone(colour, -0.28)),
      ),
      path('M268 84 Q320 104 342 142 Q420 196 522 134 Q536 160 552 178 Q430 226 320 190 Q262 168 268 84Z', '#00000059'),
      path('M150 470 Q128 350 160 220 Q230 230 262 300 Q290 380 280 470Z', brush.slab(trim)),
      path('M340 470 Q420 330 600 330 Q520 380 520 420 Q700 390 800 320 Q720 460 520 470Z', brush.slab(trim)),
      path('M880 470 Q900 370 980 326 Q1040 346 1080 352 Q1170 380 1160 470Z', brush.slab(tone(colour, -0.12))),
      repeat(5, (i) => stroke(`M${566 + i * 52} ${146 + i * 40} L${640 + i * 52} ${92 + i * 44}`, '#ffffff', 17)),
      repeat(5, (i) => stroke(`M${566 + i * 52} ${150 + i * 40} L${640 + i * 52} ${96 + i * 44}`, '#0000001f', 4)),
      repeat(5, (i) => ellipse(560 + i * 52, 152 + i * 40, 9, 9, brush.ball('#5b626b'))),
      stroke('M612 84 Q560 40 590 14 Q620 6 624 70 M624 76 Q690 30 700 60 Q696 84 634 84', '#ffffff', 13),
      stroke('M206 110 Q176 60 214 34 Q250 40 250 74', trim, 16),
      repeat(9, (i) => stroke(`M${900 + i * 24} ${400 + (i % 2) * 8} q10 -20 22 -34`, '#00000017', 5)),
      path(
        'M120 470 H1164 Q1190 500 1176 540 Q1140 600 1040 606 L560 600 L300 616 Q160 616 120 580 Q96 530 120 470Z',
        brush.wall('#fbfaf6'),
      ),
      path('M120 470 H1164 Q1174 482 1178 496 Q700 520 112 500 Q112 484 120 470Z', '#0000001c'),
      path(
        'M110 556 Q420 600 700 566 Q960 540 1178 536 Q1150 600 1040 606 L560 600 L300 616 Q160 616 120 580Z',
        brush.wall(trim),
      ),
      repeat(14, (i) => stroke(`M${170 + i * 70} 604 l14 -20`, '#00000033', 7)),
      path('M300 500 Q420 546 560 512 Q440 560 320 536Z', '#00000014'),
      path('M196 210 Q186 300 196 400', 'none', 'stroke="#ffffff73" stroke-width="10" stroke-linecap="round"'),
    ];
  },
);
