import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A slate in a wooden frame on legs; it shows the lettering in chalk. */
export const blackboard = ownSubject(
  {
    concept: 'blackboard',
    names: ['chalkboard', 'black board', 'chalk board', 'menu board', 'school board', 'sandwich board', 'whiteboard'],
    kind: 'furniture',
    heightMetres: 1.7,
    footing: 'stands',
    width: 1180,
    height: 1000,
  },
  (brush, { colour = '#2f3b38', lettering: text }) => [
    stroke('M250 640 L190 990 M930 640 L990 990', '#7a5230', 36),
    stroke('M215 860 H965', '#6b4628', 22),
    rect(20, 10, 1140, 740, brush.wall('#9c6b3e'), 14),
    rect(62, 52, 1056, 656, brush.slab(colour), 6),
    path('M62 120 Q400 60 1118 300 V420 Q500 180 62 240Z', '#ffffff0f'),
    text
      ? lettering(text, { cx: 590, cy: 380, width: 960, height: 560 }, { fill: inkOn(colour), extra: 'opacity=".94"' })
      : [
          stroke('M180 220 H620 M180 330 H760 M180 440 H540', '#e9ece6', 12, 'opacity=".75"'),
          circle(880, 470, 110, 'none', 'stroke="#f2d36b" stroke-width="12" opacity=".8"'),
          stroke('M880 360 V250 M800 400 L720 330 M960 400 L1040 330', '#f2d36b', 12, 'opacity=".8"'),
        ],
    rect(40, 720, 1100, 34, brush.wall('#b8824e'), 8),
    rect(300, 704, 120, 20, '#f4f2ec', 8),
    rect(470, 706, 90, 18, '#f2d36b', 8),
  ],
);

/** A folded card standing up; its front shows the lettering. */
export const greetingCard = ownSubject(
  {
    concept: 'greeting-card',
    names: ['birthday card', 'card', 'christmas card', 'invitation', 'invitation card', 'postcard', 'thank you card'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 860,
    height: 1000,
  },
  (brush, { colour = '#fbf6ea', lettering: text, random }) => {
    const hues = ['#e8566a', '#f5b32f', '#4fb0e0', '#7ec96b', '#b46ad0'];
    const border = repeat(26, (i) => {
      const isSide = i >= 14;
      const x = isSide ? (i % 2 ? 730 : 150) : 150 + (i % 7) * 97;
      const y = isSide ? 180 + Math.floor((i - 14) / 2) * 120 : i < 7 ? 80 : 920;
      return at(x, y, random.between(0.8, 1.15), random.integer(0, 70), [
        repeat(5, (k) => at(0, 0, 1, k * 72, circle(0, -20, 15, random.pick(hues)))),
        circle(0, 0, 11, '#fff3c4'),
      ]);
    });
    return [
      path('M60 20 L20 960 L130 1000 L150 30Z', brush.shadowSide(colour)),
      rect(90, 10, 760, 990, brush.slab(colour), 10),
      border,
      rect(196, 150, 488, 700, 'none', 16, `stroke="${tone(colour, -0.25)}" stroke-width="7"`),
      text
        ? lettering(text, { cx: 440, cy: 500, width: 440, height: 560 }, { fill: inkOn(colour), face: 'serif' })
        : at(
            440,
            500,
            1,
            0,
            path('M0 120 Q-190 -20 -100 -130 Q-30 -180 0 -90 Q30 -180 100 -130 Q190 -20 0 120Z', brush.ball('#e0445c')),
          ),
    ];
  },
);
