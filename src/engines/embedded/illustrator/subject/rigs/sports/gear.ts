import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../../own/shapes.ts';

export type GearName = 'racket' | 'paddle' | 'bat' | 'blade' | 'stick' | 'club';

/** Gear that is held at the origin and reaches along +x for `length`. */
export const GEAR: Readonly<Record<GearName, (brush: Brush, length: number, colour: string) => Svg>> = {
  racket(brush, length, colour) {
    const [cx, rx, ry] = [length * 0.72, length * 0.29, length * 0.22];
    return [
      ...repeatLines(9, (t) =>
        stroke(`M${round(cx + rx * t)} ${round(-ry * chord(t))} V${round(ry * chord(t))}`, '#f4f4ee', 2.4),
      ),
      ...repeatLines(7, (t) =>
        stroke(`M${round(cx - rx * chord(t))} ${round(ry * t)} H${round(cx + rx * chord(t))}`, '#f4f4ee', 2.4),
      ),
      ellipse(cx, 0, rx, ry, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="17"`),
      ellipse(cx, 0, rx, ry, 'none', `stroke="${colour}" stroke-width="11"`),
      stroke(
        `M${length * 0.24} 0 L${length * 0.44} ${-ry * 0.44} M${length * 0.24} 0 L${length * 0.44} ${ry * 0.44}`,
        colour,
        11,
      ),
      rect(-34, -13, length * 0.3 + 34, 26, brush.tube('#33343c'), 12),
    ];
  },
  paddle: (brush, length, colour) => [
    rect(-26, -12, length * 0.4, 24, brush.tube('#c99a5c'), 8),
    ellipse(length * 0.66, 0, length * 0.36, length * 0.33, brush.ball(colour)),
    path(`M${length * 0.3} -22 L${length * 0.46} -46 V46 L${length * 0.3} 22Z`, brush.ball(tone(colour, -0.1))),
  ],
  bat: (brush, length) => [
    path(
      `M-44 -16 Q-52 0 -44 16 L-26 10 L${length * 0.5} 24 Q${length * 0.98} 36 ${length} 0 Q${length * 0.98} -36 ${length * 0.5} -24 L-26 -10Z`,
      brush.tube('#d9a860'),
      'stroke="#7a5428" stroke-opacity="0.5" stroke-width="5"',
    ),
    rect(-26, -11, 96, 22, '#3a3438', 8),
  ],
  blade: (brush, length) => [
    rect(-34, -11, length * 0.36, 22, brush.tube('#3a4a8a'), 10),
    rect(
      length * 0.28,
      -30,
      length * 0.72,
      60,
      brush.tube('#e0bd84'),
      14,
      'stroke="#8a6434" stroke-opacity="0.5" stroke-width="5"',
    ),
  ],
  stick: (_, length) => [
    stroke(`M-120 0 H${length * 0.86}`, '#7a4a2a', 24),
    stroke(`M-120 0 H${length * 0.86}`, '#c98d52', 16),
    stroke(`M${length * 0.86} 0 Q${length} 4 ${length * 1.02} ${-length * 0.26}`, '#33343c', 30),
  ],
  club: (_, length) => [
    stroke(`M-60 0 H${length * 0.92}`, '#c9ced6', 11),
    stroke('M-60 0 H50', '#33343c', 19),
    stroke(`M${length * 0.92} 0 l14 ${-length * 0.12}`, '#7a828e', 30),
  ],
};

function repeatLines(count: number, make: (share: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => make(((i + 1) / (count + 1)) * 2 - 1));
}

function chord(share: number): number {
  return Math.sqrt(1 - share * share);
}

/** Balls that the pack does not show alone, around the origin, of diameter 1. */
export const BALLS: Readonly<Record<'tennis' | 'shuttle' | 'white' | 'puck', (brush: Brush) => Svg>> = {
  tennis: (brush) => [
    circle(0, 0, 0.5, brush.ball('#d3e34a')),
    stroke('M-.38 -.32 Q0 0 -.38 .32 M.38 -.32 Q0 0 .38 .32', '#fbfff0', 0.07),
  ],
  shuttle: (brush) => [
    path('M-.3 -.5 Q0 -.58 .3 -.5 L.14 .24 H-.14Z', brush.slab('#fbfbf6'), 'stroke="#b9bcc4" stroke-width=".03"'),
    repeat(3, (i) => stroke(`M${round(-0.14 + i * 0.14)} -.5 L${round(-0.07 + i * 0.07)} .22`, '#c9ccd2', 0.03)),
    ellipse(0, 0.34, 0.17, 0.15, brush.ball('#e2574a')),
  ],
  white: (brush) => circle(0, 0, 0.5, brush.ball('#f6f4ee')),
  puck: (brush) => [ellipse(0, 0, 0.62, 0.3, '#16161a'), ellipse(0, -0.1, 0.62, 0.28, brush.ball('#33343c'))],
};

/** What stands on a court at x = 0, on the ground at y = 0, as far as it is before the player; the player comes from the left. */
export const COURTS = {
  'high-net': { width: 360, height: 860, paint: (brush: Brush) => net(brush, 360, 860, 330) },
  hoop: {
    width: 300,
    height: 1560,
    paint: (brush: Brush): Svg => [
      rect(230, -1330, 40, 1330, brush.pillar('#6b7280'), 12),
      rect(186, -1300, 90, 30, brush.tube('#6b7280'), 10),
      path('M150 -1560 L214 -1590 V-1180 L150 -1150Z', brush.wall('#f4f6f8'), 'stroke="#c8323a" stroke-width="12"'),
      path('M166 -1350 l32 -15 v110 l-32 15Z', 'none', 'stroke="#c8323a" stroke-width="8"'),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        stroke(
          `M${-20 + i * 30} -1206 L${14 + i * 16} -1070 M${-20 + i * 30} -1206 L${22 + ((i + 2) % 6) * 14} -1080`,
          '#fbfbf6',
          5,
        ),
      ),
      ellipse(60, -1210, 90, 20, 'none', 'stroke="#e2572a" stroke-width="15"'),
      rect(140, -1222, 24, 24, '#e2572a', 4),
    ],
  },
} as const;

/** A net seen a little from the side, `depth` high in its mesh. */
function net(brush: Brush, width: number, height: number, depth: number): Svg {
  const [near, rise] = [height, 70];
  const low = near - depth;
  return [
    rect(width - 12, -near - rise, 24, near, brush.pillar('#5b6270'), 8),
    ...Array.from({ length: 15 }, (_, i) => {
      const x = (width * (i + 0.5)) / 15;
      const lift = (rise * x) / width;
      return stroke(`M${round(x)} ${round(-near - lift)} V${round(-low - lift)}`, '#f4f4ee', 3, 'opacity="0.75"');
    }),
    ...Array.from({ length: 8 }, (_, i) => {
      const y = near - (depth * (i + 1)) / 8;
      return stroke(`M0 ${round(-y)} L${width} ${round(-y - rise)}`, '#f4f4ee', 3, 'opacity="0.75"');
    }),
    path(`M0 ${-near - 12} L${width} ${-near - rise - 12} V${-near - rise + 16} L0 ${-near + 16}Z`, '#fbfbf6'),
    rect(-12, -near - 14, 24, near + 14, brush.pillar('#6b7280'), 8),
  ];
}
