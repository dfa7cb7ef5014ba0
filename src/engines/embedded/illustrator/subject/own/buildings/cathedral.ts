import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke, turn } from '../shapes.ts';

/** A pointed arch standing on `bottom`, `half` wide to each side of `cx`. */
const lancet = (cx: number, bottom: number, half: number, height: number): string =>
  `M${cx - half} ${bottom} V${bottom - height + half * 1.5} Q${cx - half} ${bottom - height + half * 0.4} ${cx} ${bottom - height} Q${cx + half} ${bottom - height + half * 0.4} ${cx + half} ${bottom - height + half * 1.5} V${bottom}Z`;

/** The west front of a gothic cathedral: two towers, a rose window, three portals. */
export const cathedral = ownSubject(
  {
    concept: 'cathedral',
    names: ['gothic cathedral', 'gothic church', 'basilica', 'minster', 'abbey', 'old cathedral', 'notre dame'],
    kind: 'building',
    heightMetres: 70,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#b9ab93' }) => {
    const glass = brush.stops('down', [
      [0, '#3d4f7a'],
      [0.5, '#6a3f63'],
      [1, '#27304a'],
    ]);
    const dark = tone(colour, -0.5);
    const window = (cx: number, bottom: number, half: number, height: number) => [
      path(lancet(cx, bottom + 6, half + 8, height + 12), tone(colour, -0.25)),
      path(lancet(cx, bottom, half, height), glass),
      stroke(`M${cx} ${bottom} V${bottom - height + half}`, tone(colour, 0.15), 4),
    ];
    const portal = (cx: number, half: number, height: number) => [
      [1.5, 1.28, 1.08].map((share, i) =>
        path(lancet(cx, 976, half * share, height * (0.9 + share * 0.2)), tone(colour, i % 2 ? 0.12 : -0.3)),
      ),
      path(lancet(cx, 976, half, height), brush.wall('#5a3826')),
      stroke(`M${cx} 976 V${976 - height + half}`, '#3a2317', 5),
      both(cx, circle(cx - half * 0.25, 900, 5, '#d9b45a')),
    ];
    return [
      path('M250 420 L380 250 L510 420Z', brush.slab('#6f7680')),
      rect(225, 420, 310, 560, brush.slab(colour)),
      both(380, [
        path('M84 250 L150 20 L216 250Z', brush.pillar('#6f7680')),
        stroke('M150 30 V4', '#d9b45a', 7),
        repeat(7, (i) => both(150, circle(150 - 14 - i * 7.6, 78 + i * 26, 7, tone('#6f7680', -0.15)))),
        rect(66, 250, 168, 730, brush.pillar(colour)),
        rect(54, 236, 192, 26, brush.wall(tone(colour, 0.12)), 4),
        both(150, path('M62 238 L74 168 L86 238Z', brush.pillar(tone(colour, -0.08)))),
        [110, 190].map((cx) => window(cx, 420, 22, 140)),
        rect(54, 446, 192, 20, brush.wall(tone(colour, 0.1)), 4),
        [110, 190].map((cx) => window(cx, 690, 22, 180)),
        rect(54, 716, 192, 20, brush.wall(tone(colour, 0.1)), 4),
        both(150, rect(48, 250, 26, 730, brush.pillar(tone(colour, -0.06)), 3)),
        portal(150, 38, 190),
      ]),
      path('M250 420 L380 262 L510 420 H490 L380 288 L270 420Z', tone(colour, 0.15)),
      circle(380, 366, 26, glass),
      circle(380, 545, 106, tone(colour, -0.28)),
      circle(380, 545, 94, brush.ball('#41518c')),
      repeat(12, (i) =>
        turn(i * 30, 380, 545, [
          path('M380 545 Q364 500 380 458 Q396 500 380 545Z', ['#a8485c', '#3c6ea5', '#c9993f', '#5b8f63'][i % 4]!),
          stroke('M380 545 V455', dark, 4),
        ]),
      ),
      circle(380, 545, 22, '#d9b45a'),
      circle(380, 545, 94, 'none', `stroke="${dark}" stroke-width="7"`),
      rect(225, 676, 310, 18, brush.wall(tone(colour, 0.1)), 4),
      repeat(7, (i) => [
        path(lancet(254 + i * 42, 750, 13, 50), tone(colour, -0.42)),
        circle(254 + i * 42, 720, 6, tone(colour, 0.2)),
      ]),
      portal(380, 58, 196),
      rect(20, 972, 720, 28, brush.wall('#8f8675'), 4),
      rect(44, 960, 672, 14, brush.wall('#a59b88'), 3),
      path('M66 260 H150 V960 H66Z', '#ffffff1c'),
    ];
  },
);
