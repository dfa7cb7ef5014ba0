import { type Brush, type Svg, tone } from '../../brush.ts';
import { ellipse, path, rect, repeat, stroke } from '../../shapes.ts';

/** A vessel of glass, or a cup, and where the world in it is seen. Drawn in 1000 units to its width. */
export interface WorldVessel {
  readonly height: number;
  readonly heightMetres: number;
  /** Outline of the inside. */
  readonly inside: string;
  /** Where the world's square of 1000 units lies: its left upper corner and its size. */
  readonly world: readonly [x: number, y: number, size: number];
  before(brush: Brush): Svg;
  after(brush: Brush): Svg;
}

const GLASS = '#dff3fa';
const shine = (d: string, width = 26): Svg => stroke(d, '#ffffff', width, 'opacity=".7"');
const wood = '#8a5a34';

const jar: WorldVessel = {
  height: 1240,
  heightMetres: 0.26,
  inside: 'M120 330 Q70 400 70 500 V1080 Q70 1200 200 1200 H800 Q930 1200 930 1080 V500 Q930 400 880 330 Q860 290 800 280 H200 Q140 290 120 330Z',
  world: [0, 240, 1000],
  before: () => [],
  after: (brush) => [
    path('M120 330 Q70 400 70 500 V1080 Q70 1200 200 1200 H800 Q930 1200 930 1080 V500 Q930 400 880 330', 'none', `stroke="${GLASS}" stroke-width="26" opacity=".85"`),
    shine('M140 470 Q128 760 150 1040'),
    shine('M860 480 Q872 640 866 760', 14),
    rect(150, 190, 700, 100, GLASS, 36, 'opacity=".8"'),
    rect(130, 30, 740, 180, brush.pillar('#c08a55'), 40),
    repeat(16, (k) => ellipse(170 + 44 * k, 80 + 70 * ((k * 7) % 3) * 0.5, 9, 6, '#8a5a30', 'opacity=".5"')),
  ],
}; // biome-ignore format: outlines

const bottle: WorldVessel = {
  height: 1760,
  heightMetres: 0.34,
  inside: 'M390 330 V620 Q390 700 250 780 Q90 870 90 1010 V1620 Q90 1730 200 1730 H800 Q910 1730 910 1620 V1010 Q910 870 750 780 Q610 700 610 620 V330Z',
  world: [-60, 640, 1120],
  before: () => path('M390 330 V620 Q390 700 250 780 Q90 870 90 1010 V1620 Q90 1730 200 1730 H800 Q910 1730 910 1620 V1010 Q910 870 750 780 Q610 700 610 620 V330Z', '#cfe9ef', 'opacity=".75"'),
  after: (brush) => [
    path('M390 330 V620 Q390 700 250 780 Q90 870 90 1010 V1620 Q90 1730 200 1730 H800 Q910 1730 910 1620 V1010 Q910 870 750 780 Q610 700 610 620 V330', 'none', `stroke="${GLASS}" stroke-width="24" opacity=".85"`),
    shine('M170 1010 Q160 1300 176 1560'),
    shine('M430 380 V610', 16),
    rect(370, 270, 260, 84, GLASS, 30, 'opacity=".85"'),
    rect(400, 40, 200, 250, brush.pillar('#c08a55'), 30),
  ],
}; // biome-ignore format: outlines

const sphere: WorldVessel = {
  height: 1210,
  heightMetres: 0.24,
  inside: 'M500 20 A480 480 0 0 1 500 980 A480 480 0 0 1 500 20Z',
  world: [0, 0, 1000],
  before: (brush) => [path('M220 900 H780 L860 1180 Q500 1230 140 1180Z', brush.pillar(wood)), path('M220 900 H780 L796 960 H204Z', tone(wood, 0.2))],
  after: (brush) => [
    ellipse(500, 500, 480, 480, 'none', `stroke="${GLASS}" stroke-width="20" opacity=".85"`),
    ellipse(500, 500, 470, 470, brush.spot('#ffffff', 0.12)),
    shine('M130 430 Q190 190 400 110', 34),
    shine('M860 640 Q800 800 690 870', 16),
    path('M200 890 Q500 1020 800 890 L830 985 Q500 1090 170 985Z', brush.pillar(tone(wood, 0.1))),
  ],
}; // biome-ignore format: outlines

const bulb: WorldVessel = {
  height: 1500,
  heightMetres: 0.2,
  inside: 'M500 20 C790 20 980 230 980 480 C980 740 740 800 690 1080 H310 C260 800 20 740 20 480 C20 230 210 20 500 20Z',
  world: [-20, 20, 1040],
  before: () => [],
  after: (brush) => [
    path('M500 20 C790 20 980 230 980 480 C980 740 740 800 690 1080 H310 C260 800 20 740 20 480 C20 230 210 20 500 20Z', 'none', `stroke="${GLASS}" stroke-width="20" opacity=".85"`),
    shine('M140 460 Q160 220 380 120', 30),
    shine('M850 620 Q800 740 720 830', 14),
    rect(310, 1070, 380, 300, brush.metal('#b9bec6'), 40),
    repeat(4, (k) => stroke(`M300 ${1130 + 62 * k} Q500 ${1160 + 62 * k} 700 ${1110 + 62 * k}`, '#7c828c', 18)),
    path('M370 1370 H630 L580 1450 Q500 1500 420 1450Z', '#3a3d44'),
  ],
}; // biome-ignore format: outlines

const cup: WorldVessel = {
  height: 1330,
  heightMetres: 0.16,
  inside: 'M40 780 C-30 300 200 20 500 20 C800 20 1030 300 960 780 Q500 960 40 780Z',
  world: [0, 10, 1000],
  before: (brush) => [stroke('M920 860 Q1180 820 1120 1010 Q1060 1160 860 1130', '#f3efe6', 60), ellipse(500, 790, 460, 110, brush.wall('#e9e2d4'))],
  after: (brush) => [
    path('M40 790 Q500 970 960 790 Q960 1100 760 1230 Q500 1300 240 1230 Q40 1100 40 790Z', brush.pillar('#fbf8f1')),
    stroke('M40 790 Q500 970 960 790', '#ffffff', 22),
    stroke('M66 900 Q500 1070 934 900', '#6f9ec9', 16),
    ellipse(500, 1262, 420, 50, brush.pillar('#f3efe6')),
  ],
}; // biome-ignore format: outlines

const dome: WorldVessel = {
  height: 1340,
  heightMetres: 0.3,
  inside: 'M70 1130 V560 Q70 110 500 110 Q930 110 930 560 V1130Z',
  world: [-40, 90, 1080],
  before: () => [],
  after: (brush) => [
    path('M70 1130 V560 Q70 110 500 110 Q930 110 930 560 V1130', 'none', `stroke="${GLASS}" stroke-width="22" opacity=".85"`),
    ellipse(500, 66, 52, 56, brush.ball('#e4f4fa')),
    shine('M150 560 Q170 300 350 210', 30),
    shine('M860 600 V960', 14),
    rect(10, 1120, 980, 110, brush.pillar(wood), 40),
    rect(60, 1220, 880, 100, brush.pillar(tone(wood, -0.2)), 40),
  ],
}; // biome-ignore format: outlines

/** By the word for it. */
export const WORLD_VESSELS: Readonly<Record<string, WorldVessel>> = { jar, bottle, sphere, bulb, cup, dome };
