import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const BARK = '#7a5638';
const GLOW = '#ffd978';

/** A thick old tree that is lived in: a round door at its foot, lit windows, toadstools by the step. */
export const treeDoor = ownSubject(
  {
    concept: 'tree-door',
    names: ['fairy door', 'fairy tree', 'elf house', 'hollow tree', 'tree with a door', 'pixie house'],
    kind: 'building',
    heightMetres: 5,
    footing: 'stands',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#a8452f', random }) => [
    repeat(16, (i) => {
      const angle = (i / 16) * 2 * Math.PI;
      const leaf = random.pick(['#3f7a3a', '#4f8f42', '#35683a', '#5f9d4a']);
      return circle(
        500 + 330 * Math.cos(angle),
        330 + 150 * Math.sin(angle),
        104 + 30 * ((i * 7) % 3),
        brush.ball(leaf),
      );
    }),
    ellipse(500, 330, 390, 220, brush.ball('#4a8840')),
    repeat(9, (i) => circle(250 + i * 62, 230 + ((i * 53) % 160), 70, brush.ball(i % 2 ? '#5f9d4a' : '#437c3c'))),
    path(
      'M330 1200 Q60 1190 20 1166 Q230 1130 290 960 Q340 760 300 470 Q420 560 440 500 Q450 440 470 420 H540 Q556 470 566 520 Q600 560 700 470 Q660 760 716 970 Q780 1130 980 1166 Q930 1196 670 1200Z',
      brush.pillar(BARK),
    ),
    repeat(9, (i) =>
      stroke(
        `M${352 + i * 38} ${560 + ((i * 47) % 90)} Q${340 + i * 40} 800 ${326 + i * 44} ${1010 + ((i * 31) % 110)}`,
        tone(BARK, i % 2 ? -0.3 : 0.14),
        8,
      ),
    ),
    ellipse(410, 690, 62, 72, tone(BARK, -0.35)),
    ellipse(410, 690, 48, 58, GLOW),
    stroke('M410 632 V748 M362 690 H458', tone(BARK, -0.4), 9),
    ellipse(604, 640, 46, 54, tone(BARK, -0.35)),
    ellipse(604, 640, 34, 42, GLOW),
    stroke('M604 598 V682 M570 640 H638', tone(BARK, -0.4), 8),
    path('M372 1176 V960 Q372 812 510 812 Q648 812 648 960 V1176Z', tone(BARK, -0.4)),
    path('M394 1176 V962 Q394 836 510 836 Q626 836 626 962 V1176Z', brush.wall(colour)),
    repeat(4, (i) => stroke(`M${440 + i * 46} ${850 + Math.abs(i - 1.5) * 12} V1176`, tone(colour, -0.3), 6)),
    circle(510, 930, 44, tone(colour, -0.4)),
    circle(510, 930, 34, GLOW),
    circle(596, 1030, 14, brush.ball('#e8b93f')),
    rect(352, 1170, 316, 30, brush.slab('#9a958a'), 12),
    [200, 262, 790].map((x, i) => [
      rect(x - 12, 1120 + (i % 2) * 26, 26, 70 - (i % 2) * 26, brush.pillar('#efe6d2'), 8),
      path(
        `M${x - 52} ${1128 + (i % 2) * 26} Q${x} ${1050 + (i % 2) * 26} ${x + 54} ${1128 + (i % 2) * 26}Z`,
        brush.ball('#d13b33'),
      ),
      circle(x - 14, 1108 + (i % 2) * 26, 9, '#fff3e6'),
      circle(x + 18, 1112 + (i % 2) * 26, 7, '#fff3e6'),
    ]),
    stroke('M690 900 q60 10 62 60', '#4a3a2a', 8),
    rect(730, 956, 44, 58, '#4a3a2a', 10),
    rect(738, 966, 28, 38, GLOW, 6),
  ],
);
