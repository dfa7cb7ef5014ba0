import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A buttoned wing armchair from the front. */
export const armchair = ownSubject(
  {
    concept: 'armchair',
    names: ['arm chair', 'easy chair', 'wing chair', 'lounge chair', 'recliner'],
    kind: 'furniture',
    heightMetres: 1.05,
    footing: 'stands',
    width: 860,
    height: 960,
    anchors: { seat: { x: 430, y: 640 }, top: { x: 430, y: 20 } },
  },
  (brush, { colour = '#2f7a74' }) => [
    both(430, path('M140 890 h64 l-10 70 h-38z', brush.pillar('#5a3822'))),
    path('M120 160 Q130 20 280 14 H580 Q730 20 740 160 L760 720 H100Z', brush.slab(colour)),
    path('M196 190 Q204 90 300 84 H560 Q656 90 664 190 L680 660 H180Z', brush.ball(tone(colour, 0.1))),
    repeat(3, (i) => circle(310 + i * 120, 220, 12, brush.ball(tone(colour, -0.2)))),
    repeat(2, (i) => circle(370 + i * 120, 330, 12, brush.ball(tone(colour, -0.2)))),
    repeat(3, (i) => circle(310 + i * 120, 440, 12, brush.ball(tone(colour, -0.2)))),
    stroke(
      'M310 220 Q350 280 370 330 Q400 280 430 220 Q460 280 490 330 Q520 280 550 220 M310 440 Q350 390 370 330 Q400 390 430 440 Q460 390 490 330 Q520 390 550 440',
      '#00000026',
      6,
    ),
    rect(170, 590, 520, 60, '#00000040', 30),
    path('M160 650 Q160 590 230 586 H630 Q700 590 700 650 V740 H160Z', brush.wall(tone(colour, 0.16))),
    path('M160 700 Q430 740 700 700 V900 H160Z', brush.wall(tone(colour, -0.12))),
    stroke('M170 706 Q430 744 690 706', '#00000033', 6),
    both(
      430,
      path('M20 470 Q24 390 100 386 Q184 390 188 470 V880 Q186 908 150 908 H60 Q22 906 20 880Z', brush.pillar(colour)),
      path('M20 470 Q24 390 100 386 Q184 390 188 470 Q184 530 104 534 Q24 530 20 470Z', brush.ball(tone(colour, 0.12))),
      circle(104, 462, 22, tone(colour, -0.22)),
      stroke('M104 462 m-52 0 a52 46 0 0 1 104 0', '#00000026', 5),
    ),
    path('M240 40 Q430 22 610 40', 'none', 'stroke="#ffffff40" stroke-width="14" stroke-linecap="round"'),
    ellipse(300, 610, 110, 16, '#ffffff2e'),
  ],
);

/** A three-seat sofa with cushions. */
export const sofa = ownSubject(
  {
    concept: 'sofa',
    names: ['couch', 'settee', 'loveseat', 'divan'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 480,
    anchors: { seat: { x: 500, y: 270 }, top: { x: 500, y: 14 } },
  },
  (brush, { colour = '#4d6fa8', random }) => {
    const cushion = random.pick(['#f0b84a', '#e88a6a', '#f2ead8']);
    return [
      both(500, path('M110 430 h44 l-8 50 h-28z', brush.pillar('#6b452a'))),
      path('M90 110 Q92 16 190 12 H810 Q908 16 910 110 V360 H90Z', brush.slab(colour)),
      both(500, path('M112 116 Q114 40 190 36 H470 Q490 38 492 60 V270 H112Z', brush.ball(tone(colour, 0.08)))),
      rect(90, 250, 820, 50, '#00000038', 20),
      both(500, path('M108 290 Q108 252 150 250 H462 Q494 252 496 290 V340 H108Z', brush.wall(tone(colour, 0.18)))),
      path('M90 336 H910 V440 H90Z', brush.wall(tone(colour, -0.14))),
      stroke('M100 344 Q300 354 496 342 M504 342 Q700 354 900 344', '#00000033', 5),
      both(
        500,
        path('M14 200 Q16 140 76 138 Q136 140 138 200 V420 Q136 444 106 444 H44 Q16 442 14 420Z', brush.pillar(colour)),
        path('M14 200 Q16 140 76 138 Q136 140 138 200 Q134 250 76 252 Q18 250 14 200Z', brush.ball(tone(colour, 0.12))),
      ),
      path('M150 130 Q200 150 266 120 Q264 190 284 256 Q210 240 148 268 Q160 190 150 130Z', brush.ball(cushion)),
      path(
        'M850 126 Q800 150 740 122 Q738 190 716 256 Q790 240 852 266 Q840 190 850 126Z',
        brush.ball(tone(cushion, -0.08)),
      ),
      stroke('M200 30 Q500 18 800 30', '#ffffff38', 10),
    ];
  },
);

/** A gilded throne with a red seat. */
export const throne = ownSubject(
  {
    concept: 'throne',
    names: ['royal chair', 'royal throne', "king's chair"],
    kind: 'furniture',
    heightMetres: 1.8,
    footing: 'stands',
    width: 620,
    height: 1000,
    anchors: { seat: { x: 310, y: 640 }, top: { x: 310, y: 20 } },
  },
  (brush, { colour = '#a81f33' }) => {
    const gold = '#e0ab3a';
    return [
      path('M10 1000 V950 H610 V1000Z', brush.wall('#8d2233')),
      rect(40, 920, 540, 36, brush.wall('#b02c40'), 6),
      both(310, path('M90 700 h64 l-12 222 h-40z', brush.pillar(gold)), ellipse(122, 914, 40, 20, brush.ball(gold))),
      path('M110 700 V230 Q116 120 310 96 Q504 120 510 230 V700Z', brush.slab(gold)),
      path('M160 700 V260 Q166 168 310 150 Q454 168 460 260 V700Z', brush.slab(colour)),
      repeat(4, (row) =>
        repeat(3 + (row % 2), (i) => circle(240 - (row % 2) * 35 + i * 70, 270 + row * 88, 11, brush.ball(gold))),
      ),
      both(
        310,
        rect(92, 190, 40, 520, brush.pillar(gold), 12),
        circle(112, 168, 36, brush.ball(gold)),
        circle(112, 124, 16, brush.ball(gold)),
      ),
      path('M240 116 L220 40 L266 74 L310 14 L354 74 L400 40 L380 116 Q310 96 240 116Z', brush.slab('#efc04e')),
      circle(310, 88, 16, brush.ball('#d03a4e')),
      circle(310, 20, 14, brush.ball('#5a9be0')),
      path('M120 640 Q310 600 500 640 V716 H120Z', brush.wall(tone(colour, 0.12))),
      path('M100 690 H520 L510 760 Q310 800 110 760Z', brush.wall(gold)),
      repeat(5, (i) => circle(160 + i * 75, 736, 12, brush.ball(i % 2 ? '#5a9be0' : '#d03a4e'))),
      both(
        310,
        path('M60 500 Q56 470 90 466 H160 V520 H110 V700 H66Z', brush.pillar(gold)),
        circle(84, 494, 38, brush.ball(gold)),
        circle(84, 494, 16, tone(gold, -0.3)),
      ),
    ];
  },
);

/** A wooden rocking chair in three-quarter side view. */
export const rockingChair = ownSubject(
  {
    concept: 'rocking-chair',
    names: ['rocker', 'rocking seat'],
    kind: 'furniture',
    heightMetres: 1.1,
    footing: 'stands',
    width: 860,
    height: 942,
    anchors: { seat: { x: 450, y: 560 } },
  },
  (brush, { colour = '#9a5c30' }) => {
    const dark = tone(colour, -0.3);
    return [
      stroke('M150 870 Q480 960 830 800', dark, 30),
      stroke('M300 600 L280 880 M640 590 L680 850', dark, 28),
      stroke('M250 560 L130 60 M430 520 L330 30', colour, 34),
      repeat(4, (i) =>
        stroke(
          `M${286 + i * 36} ${540 - i * 8} L${172 + i * 40} ${130 - i * 6}`,
          i % 2 ? colour : tone(colour, -0.12),
          18,
        ),
      ),
      path('M96 50 Q200 -10 350 14 Q372 60 356 110 Q230 96 128 150 Q96 110 96 50Z', brush.slab(tone(colour, 0.06))),
      path('M210 560 L640 500 Q720 500 740 560 L330 640 Q230 640 210 560Z', brush.slab('#c9a15e')),
      path('M210 560 Q230 640 330 640 L740 560 L736 600 L330 684 Q224 680 210 560Z', brush.wall(dark)),
      stroke('M250 400 L640 380 Q690 380 690 420', tone(colour, 0.1), 32),
      stroke('M610 400 L600 560', colour, 24),
      stroke('M250 620 L220 880 M650 590 L620 860', colour, 32),
      stroke('M244 760 L640 740', dark, 22),
      stroke('M30 820 Q400 1010 760 830', tone(colour, 0.05), 34),
      stroke('M60 830 Q400 1000 720 840', '#ffffff2e', 8),
    ];
  },
);
