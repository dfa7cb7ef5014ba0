import type { Brush, Svg } from '../brush.ts';
import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

function landscape(brush: Brush, x: number, y: number, width: number, height: number): Svg {
  const px = (fraction: number): number => Math.round(x + width * fraction);
  const py = (fraction: number): number => Math.round(y + height * fraction);
  return [
    rect(
      x,
      y,
      width,
      height,
      brush.stops('down', [
        [0, '#6fb3dd'],
        [0.6, '#f7dfae'],
        [1, '#f4c98a'],
      ]),
    ),
    circle(px(0.7), py(0.32), width * 0.08, '#fff3c4'),
    path(
      `M${px(0)} ${py(0.62)} L${px(0.24)} ${py(0.3)} L${px(0.4)} ${py(0.5)} L${px(0.58)} ${py(0.24)} L${px(0.86)} ${py(0.58)} L${px(1)} ${py(0.48)} V${py(0.8)} H${px(0)}Z`,
      brush.wall('#7388ad'),
    ),
    path(
      `M${px(0.24)} ${py(0.3)} l${width * 0.07} ${height * 0.09} l${-width * 0.06} ${height * 0.03} l${-width * 0.06} ${-height * 0.03}z M${px(0.58)} ${py(0.24)} l${width * 0.08} ${height * 0.1} l${-width * 0.07} ${height * 0.03} l${-width * 0.07} ${-height * 0.03}z`,
      '#f4f7fb',
    ),
    path(
      `M${px(0)} ${py(0.68)} Q${px(0.3)} ${py(0.56)} ${px(0.6)} ${py(0.7)} T${px(1)} ${py(0.64)} V${py(1)} H${px(0)}Z`,
      brush.wall('#6fa653'),
    ),
    path(
      `M${px(0.4)} ${py(1)} Q${px(0.5)} ${py(0.84)} ${px(0.44)} ${py(0.72)} L${px(0.5)} ${py(0.72)} Q${px(0.62)} ${py(0.84)} ${px(0.66)} ${py(1)}Z`,
      '#bfe0ee',
    ),
  ];
}

/** A framed painting. */
export const pictureFrame = ownSubject(
  {
    concept: 'picture-frame',
    names: ['framed painting', 'painting', 'framed photograph', 'photo frame', 'canvas painting'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'hangs',
    width: 1000,
    height: 780,
  },
  (brush, { colour = '#d2a13f', lettering: text }) => [
    rect(6, 6, 988, 768, brush.slab(colour), 16),
    rect(34, 34, 932, 712, brush.slab(tone(colour, -0.25)), 10),
    rect(56, 56, 888, 668, brush.slab(tone(colour, 0.15)), 6),
    rect(90, 90, 820, 600, '#4a3412', 3),
    rect(98, 98, 804, 584, '#f6f0e2'),
    text
      ? lettering(text, { cx: 500, cy: 390, width: 680, height: 440 }, { fill: '#3a2f26', face: 'serif' })
      : landscape(brush, 98, 98, 804, 584),
    repeat(9, (i) => [
      circle(60 + i * 110, 20, 9, tone(colour, 0.4)),
      circle(60 + i * 110, 760, 9, tone(colour, -0.3)),
    ]),
    path('M98 98 H480 L200 682 H98Z', '#ffffff1a'),
  ],
);

/** An artist's easel with a canvas. */
export const easel = ownSubject(
  {
    concept: 'easel',
    names: ['easel with canvas', 'canvas', 'painting easel', "painter's easel", "artist's easel"],
    kind: 'object',
    heightMetres: 1.7,
    footing: 'stands',
    width: 720,
    height: 1000,
    anchors: { surface: { x: 360, y: 360 } },
  },
  (brush, { colour = '#b98650', lettering: text }) => [
    path('M344 20 H376 L390 640 L470 960 H430 L340 660Z', brush.pillar(tone(colour, -0.3))),
    stroke('M250 120 L110 980 M470 120 L610 980', tone(colour, -0.05), 32),
    stroke('M244 130 L106 970 M464 130 L600 960', '#ffffff30', 7),
    rect(190, 760, 340, 26, brush.tube(tone(colour, -0.15)), 8),
    rect(332, 10, 56, 120, brush.pillar(colour), 8),
    rect(66, 110, 588, 500, brush.slab('#efe9dc'), 4),
    text
      ? lettering(text, { cx: 360, cy: 360, width: 500, height: 400 }, { fill: '#37506b', face: 'serif' })
      : landscape(brush, 78, 122, 564, 476),
    rect(66, 110, 588, 500, 'none', 4, 'stroke="#cfc6b2" stroke-width="8"'),
    rect(40, 606, 640, 40, brush.tube(colour), 8),
    rect(60, 640, 600, 20, brush.wall(tone(colour, -0.3)), 6),
    stroke('M470 600 L560 540', '#7a5030', 11),
    stroke('M556 543 L580 528', '#d84a3a', 15),
    ellipse(180, 604, 60, 12, '#8a5a31'),
    repeat(4, (i) => circle(148 + i * 22, 600, 8, ['#d84a3a', '#f0b83c', '#4f8ac0', '#5fa04a'][i]!)),
  ],
);

/** A paper poster that shows the lettering. */
export const poster = ownSubject(
  {
    concept: 'poster',
    names: [
      'placard poster',
      'wall poster',
      'flyer',
      'movie poster',
      'concert poster',
      'festival poster',
      'event poster',
      'advertising poster',
      'advertisement poster',
      'advertisement',
      'book cover',
      'album cover',
      'magazine cover',
      'front cover',
      'comic book cover',
      'game cover',
      'leaflet',
      'brochure',
    ],
    kind: 'object',
    heightMetres: 1,
    footing: 'hangs',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#d8533c', lettering: text = 'LIVE TONIGHT', random }) => [
    rect(4, 4, 692, 992, brush.slab('#f7efdc'), 6),
    rect(36, 36, 628, 928, brush.slab(colour), 4),
    repeat(18, (i) =>
      path(
        `M350 420 L${350 + 900 * Math.cos((i * 20 * Math.PI) / 180)} ${420 + 900 * Math.sin((i * 20 * Math.PI) / 180)} L${350 + 900 * Math.cos(((i * 20 + 10) * Math.PI) / 180)} ${420 + 900 * Math.sin(((i * 20 + 10) * Math.PI) / 180)}Z`,
        '#fff3d01f',
      ),
    ),
    circle(350, 400, 200, brush.ball('#ffd873')),
    random.chance(0.5)
      ? path(
          'M350 230 L398 342 L518 352 L426 430 L456 548 L350 484 L244 548 L274 430 L182 352 L302 342Z',
          brush.slab('#fff6e0'),
        )
      : [
          path('M290 300 H440 V360 H320 V480 H290Z M440 300 V450', brush.wall('#3a2030')),
          ellipse(270, 490, 52, 38, '#3a2030'),
          rect(410, 300, 30, 170, '#3a2030'),
          ellipse(390, 470, 52, 38, '#3a2030'),
        ],
    lettering(text, { cx: 350, cy: 760, width: 560, height: 260 }, { fill: inkOn(colour) }),
    rect(120, 912, 460, 10, '#fff6e0', 5),
    rect(36, 36, 628, 928, 'none', 4, 'stroke="#fff6e0" stroke-width="7"'),
    path('M640 4 H696 V60Z', '#d9cfb8'),
    both(350, circle(22, 22, 10, brush.ball('#d84a3a'))),
  ],
);

/** A bronze statue on a plinth. */
export const statue = ownSubject(
  {
    concept: 'statue',
    names: ['sculpture', 'marble statue', 'stone statue'],
    kind: 'object',
    heightMetres: 4,
    footing: 'stands',
    width: 440,
    height: 1000,
  },
  (brush, { colour = '#d9d3c6', lettering: text }) => [
    path(
      'M150 690 Q140 520 176 420 L150 330 Q160 250 220 240 Q290 250 292 330 L270 420 Q312 540 300 690Z',
      brush.pillar(colour),
    ),
    stroke('M190 440 Q170 560 180 684 M226 430 Q220 560 232 684 M262 440 Q270 560 262 684', '#00000026', 7),
    path('M166 300 Q110 330 96 420 Q96 460 130 452 L150 400 Q170 370 180 340Z', brush.ball(colour)),
    path('M276 290 Q330 250 344 160 Q346 120 326 116 Q306 120 306 160 Q296 220 256 256Z', brush.ball(colour)),
    path('M310 120 Q300 60 324 20 Q346 60 344 118Z', brush.ball('#e9d9a8')),
    ellipse(322, 116, 22, 12, brush.ball(colour)),
    path('M196 210 H240 L246 262 H190Z', brush.pillar(tone(colour, -0.1))),
    ellipse(218, 168, 46, 58, brush.ball(colour)),
    path(
      'M170 160 Q170 100 220 98 Q270 102 266 162 Q250 130 218 132 Q190 130 170 160Z',
      brush.ball(tone(colour, -0.1)),
    ),
    stroke('M206 170 h6 M232 170 h6 M222 172 v18 M212 200 q10 6 20 0', '#00000038', 5),
    path('M152 420 Q220 460 296 400 L300 440 Q220 500 150 456Z', brush.wall(tone(colour, -0.08))),
    ellipse(228, 690, 96, 22, brush.wall(tone(colour, -0.15))),
    rect(110, 700, 230, 40, brush.pillar('#b9b0a2'), 4),
    rect(128, 740, 194, 180, brush.pillar('#a89f91')),
    rect(152, 766, 146, 118, '#00000014', 4),
    text ? lettering(text, { cx: 225, cy: 825, width: 130, height: 90 }, { fill: '#5d5346', face: 'serif' }) : '',
    rect(92, 920, 266, 36, brush.pillar('#b9b0a2'), 4),
    rect(60, 956, 330, 44, brush.pillar('#9c9386'), 4),
  ],
);
