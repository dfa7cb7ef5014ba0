import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const EBONY = '#241d1b';

/** A violin upright around the axis x = 0, its button at y = 1000, its scroll at y = 0. */
function violinBody(brush: Brush, colour: string): Svg {
  const outline =
    'M0 396 C118 392 188 416 192 500 C194 548 192 568 176 592 Q116 612 110 660 Q116 708 176 726 C216 760 234 800 232 862 C226 970 130 1000 0 1000 C-130 1000 -226 970 -232 862 C-234 800 -216 760 -176 726 Q-116 708 -110 660 Q-116 612 -176 592 C-192 568 -194 548 -192 500 C-188 416 -118 392 0 396Z';
  return [
    path(outline, tone(colour, -0.62), 'transform="translate(16 14)"'),
    path(outline, brush.ball(colour)),
    brush.clip(outline, [
      repeat(13, (i) =>
        stroke(
          `M${-220 + i * 36} 390 Q${-236 + i * 38} 700 ${-222 + i * 37} 1000`,
          i % 2 ? tone(colour, -0.4) : tone(colour, 0.3),
          i % 3 ? 4 : 8,
          'opacity=".22"',
        ),
      ),
      path(outline, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="26" opacity=".55"`),
      ellipse(-96, 800, 66, 150, brush.spot('#ffe9c0', 0.6)),
      ellipse(-90, 490, 56, 74, brush.spot('#ffe9c0', 0.55)),
    ]),
    path(outline, 'none', `stroke="${tone(colour, -0.66)}" stroke-width="6"`),
    both(
      0,
      stroke('M92 620 C56 636 110 730 70 760', EBONY, 11),
      circle(90, 626, 10, EBONY),
      circle(70, 754, 12, EBONY),
      stroke('M66 686 H98', EBONY, 6),
    ),
    path('M-24 100 L-28 640 H28 L24 100Z', tone(colour, -0.3)),
    path('M-25 112 L-37 640 Q0 656 37 640 L25 112Z', brush.pillar(EBONY)),
    path('M-70 730 Q-60 694 -30 696 Q0 680 30 696 Q60 694 70 730 L56 738 Q0 716 -56 738Z', brush.wall('#d9ae6a')),
    path('M-34 790 Q0 776 34 790 L22 966 Q0 982 -22 966Z', brush.pillar(EBONY)),
    path('M-128 920 Q-150 850 -80 846 Q-30 850 -26 930 Q-70 966 -128 920Z', brush.ball('#2c2422')),
    [-15, -5, 5, 15].map((x) => stroke(`M${x * 0.8} 100 L${round(x * 1.5)} 700 L${x} 800`, '#f3ead6', 2.6)),
    path(
      'M-22 110 Q-34 60 -24 30 Q-14 0 10 4 Q36 10 30 40 Q24 60 4 54 Q16 70 22 110Z',
      brush.pillar(tone(colour, -0.1)),
    ),
    circle(8, 30, 9, tone(colour, -0.55)),
    both(
      0,
      [62, 92].map((y) => [rect(20, y, 38, 11, EBONY, 5), ellipse(64, y + 5, 15, 13, brush.ball('#3a302d'))]),
    ),
  ];
}

const violin = ownSubject(
  {
    concept: 'violin',
    names: ['violin and bow', 'violin with a bow'],
    kind: 'instrument',
    heightMetres: 0.6,
    footing: 'stands',
    width: 900,
    height: 1010,
  },
  (brush, { colour = '#b5622a' }) => [
    at(548, 18, 0.985, 18, violinBody(brush, colour)),
    stroke('M60 180 L838 966', '#f6f0e2', 9),
    stroke('M36 176 Q470 560 852 958', '#000000', 13, 'opacity=".25"'),
    stroke('M44 160 Q480 546 862 944', '#6b3a1e', 17),
    stroke('M46 156 Q482 542 862 938', '#b57a48', 5),
    path('M36 150 L76 190 L52 200 L28 176Z', '#f1ece0'),
    at(826, 930, 1, 45, [
      rect(-52, -8, 76, 44, brush.pillar(EBONY), 10),
      circle(-16, 14, 8, '#e6e9ed'),
      rect(26, -18, 34, 26, brush.metal('#c9ced6'), 6),
    ]),
  ],
);

const saxophone = ownSubject(
  {
    concept: 'saxophone',
    names: ['alto saxophone', 'tenor saxophone', 'saxophones'],
    kind: 'instrument',
    heightMetres: 0.7,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#d8a237' }) => {
    const body =
      'M664 176 L596 800 Q576 992 388 992 Q196 986 184 800 L190 600 Q186 430 40 326 H446 Q346 440 340 600 L342 780 Q348 846 392 846 Q446 846 460 780 L612 170Z';
    const neck = 'M640 190 Q646 64 760 56 Q852 52 924 158';
    const dark = tone(colour, -0.6);
    const key = (x: number, y: number, radius: number): Svg => [
      circle(x + 5, y + 6, radius, '#000000', 'opacity=".3"'),
      circle(x, y, radius, brush.ball(tone(colour, 0.16))),
      circle(x, y, radius * 0.46, brush.ball('#f4ecd8')),
    ];
    return [
      stroke(neck, dark, 56),
      stroke(neck, tone(colour, -0.12), 46),
      stroke('M634 180 Q640 54 758 46 Q848 44 910 126', tone(colour, 0.6), 12),
      path('M884 120 L936 92 L996 214 Q992 232 972 226Z', brush.slab('#2a2a2f')),
      stroke('M896 150 L946 122', '#d8dbe0', 15),
      path(body, dark, 'stroke-width="10" stroke-linejoin="round" stroke="#5a3a10"'),
      path(body, brush.slab(colour)),
      brush.clip(body, [
        stroke('M680 176 L606 800 Q590 1000 388 1000 Q300 1000 240 950', tone(colour, -0.55), 56, 'opacity=".55"'),
        stroke('M350 560 L346 790 Q352 852 392 856 Q440 856 462 780', tone(colour, -0.55), 26, 'opacity=".5"'),
        stroke(
          'M636 176 L516 800 Q490 916 390 916 Q280 910 262 790 L268 600 Q270 470 214 340',
          tone(colour, 0.3),
          42,
          'opacity=".5"',
        ),
        stroke(
          'M628 200 L496 800 Q470 890 390 892 Q262 890 232 790 L238 600 Q230 450 120 340',
          '#fff3cf',
          15,
          'opacity=".85"',
        ),
        path('M346 326 Q300 460 330 640 L400 640 L460 326Z', tone(colour, -0.6), 'opacity=".4"'),
      ]),
      ellipse(243, 326, 206, 62, brush.metal(tone(colour, 0.1))),
      ellipse(243, 328, 186, 50, tone(colour, -0.7)),
      ellipse(262, 344, 130, 30, brush.spot(tone(colour, 0.1), 0.9)),
      rect(596, 168, 84, 30, brush.metal(tone(colour, 0.2)), 10),
      at(524, 800, 1, 8, rect(-74, -12, 150, 26, brush.metal(tone(colour, 0.16)), 10)),
      rect(176, 778, 176, 24, brush.metal(tone(colour, 0.16)), 10),
      stroke('M690 230 L634 770', '#8a6420', 15),
      stroke('M688 230 L632 770', '#ffe9a8', 6),
      stroke('M340 660 Q420 600 500 640', '#a97a26', 15),
      repeat(4, (i) => key(600 - i * 16, 290 + i * 78, 30 + i * 2)),
      repeat(3, (i) => key(530 - i * 14, 620 + i * 78, 38)),
      key(262, 660, 54),
      key(412, 930, 46),
      [270, 450, 620].map((y, i) => [
        stroke(`M${684 - i * 18} ${y} l40 26`, '#a97a26', 13),
        ellipse(730 - i * 18, y + 30, 26, 18, brush.ball('#f4ecd8')),
      ]),
    ];
  },
);

const drum = ownSubject(
  {
    concept: 'drum',
    names: ['snare drum', 'marching drum', 'toy drum', 'bass drum'],
    kind: 'instrument',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 900,
  },
  (brush, { colour = '#b3262b' }) => {
    const shell = 'M40 180 V690 A460 166 0 0 0 960 690 V180Z';
    /** Height of the shell's edge below `y` at `x`: it is round. */
    const sag = (x: number): number => 172 * Math.sqrt(Math.max(0, 1 - ((x - 500) / 478) ** 2));
    const columns = [44, 130, 260, 420, 580, 740, 870, 956];
    const hoop = (y: number): Svg => {
      const band = `M22 ${y} A478 172 0 0 0 978 ${y} V${y + 50} A478 172 0 0 1 22 ${y + 50}Z`;
      return [
        path(band, brush.metal('#d0a23e')),
        stroke(`M24 ${y + 6} A476 172 0 0 0 976 ${y + 6}`, '#fff2c4', 6, 'opacity=".8"'),
      ];
    };
    return [
      path(shell, brush.pillar(colour)),
      brush.clip(shell, [
        path('M40 180 V250 A460 172 0 0 0 960 250 V180Z', '#000000', 'opacity=".3"'),
        ellipse(290, 560, 90, 330, brush.spot('#ffffff', 0.4)),
      ]),
      columns.slice(0, -1).map((x, i) => {
        const next = columns[i + 1] ?? x;
        const middle = (x + next) / 2;
        const d = `M${x} ${round(214 + sag(x))} L${middle} ${round(668 + sag(middle))} L${next} ${round(214 + sag(next))}`;
        return [
          stroke(d, '#000000', 17, 'opacity=".28" transform="translate(6 8)"'),
          stroke(d, '#f1e6cc', 13),
          at(
            middle,
            560 + sag(middle),
            1,
            0,
            path('M-24 -46 Q0 -56 24 -46 L14 52 Q0 58 -14 52Z', brush.pillar('#8a5630')),
          ),
        ];
      }),
      hoop(664),
      hoop(180),
      ellipse(500, 180, 478, 172, brush.metal('#d0a23e')),
      ellipse(500, 172, 446, 150, brush.slab('#fbf6e8')),
      ellipse(520, 184, 330, 96, brush.spot('#cdbf9c', 0.5)),
      ellipse(340, 116, 190, 44, brush.spot('#ffffff', 0.9)),
      columns.slice(1, -1).map((x) => rect(x - 13, round(170 + sag(x)), 26, 92, brush.pillar('#e0b850'), 9)),
    ];
  },
);

/** Instruments of soloists. Violins that are played are drawn by the player's rig. */
export const SOLO_MUSIC: readonly OwnSubject[] = [violin, saxophone, drum];
