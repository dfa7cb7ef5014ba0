import type { Svg } from '../brush.ts';
import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** Snow thrown up behind whoever glides to the left, from (x, y) on. */
function spray(x: number, y: number): Svg {
  return repeat(16, (i) => {
    const along = i / 15;
    const rise = Math.sin(along * 2.4) * 110 * (0.5 + ((i * 37) % 10) / 10);
    return circle(
      x + along * 250,
      y - rise,
      15 - along * 9 + (i % 3) * 4,
      '#ffffff',
      `opacity="${0.92 - along * 0.5}"`,
    );
  });
}

/** A pair of skis going to the left with poles, for a skier who stands on them: the poles' grips are in his hands. */
export const skiRun = ownSubject(
  {
    concept: 'ski-run',
    names: [],
    kind: 'sport',
    heightMetres: 0.9,
    footing: 'lies',
    width: 1080,
    height: 550,
    anchors: { seat: { x: 496, y: 524 }, hand: { x: 336, y: 42 } },
  },
  (brush, { colour = '#d8383f' }) => [
    '<g transform="translate(-64 -50)">',
    ellipse(620, 588, 520, 12, '#5a7390', 'opacity="0.25"'),
    spray(880, 578),
    [-26, 0].map((dy, i) => [
      path(
        `M92 ${500 + dy} Q66 ${470 + dy} 84 ${456 + dy} Q104 ${520 + dy} 190 ${566 + dy} H1010 Q1030 ${578 + dy} 1010 ${586 + dy} H176 Q120 ${566 + dy} 92 ${500 + dy}Z`,
        brush.wall(tone(colour, i === 0 ? -0.25 : 0.05)),
        `stroke="${tone(colour, -0.6)}" stroke-opacity="0.4" stroke-width="4"`,
      ),
      stroke(`M210 ${572 + dy} H990`, '#ffffff', 4, 'opacity="0.5"'),
    ]),
    [0, 36].map((dx) => [
      stroke(`M${392 + dx} 70 L${700 + dx} 470`, '#39424e', 13),
      stroke(`M${388 + dx} 64 L${424 + dx} 112`, '#20252c', 26),
      ellipse(676 + dx, 440, 30, 10, '#20252c'),
    ]),
    '</g>',
  ],
);

/** A snowboard going to the left on its edge, for whoever stands on it. */
export const snowboardRun = ownSubject(
  {
    concept: 'snowboard-run',
    names: [],
    kind: 'sport',
    heightMetres: 0.35,
    footing: 'lies',
    width: 1072,
    height: 182,
    anchors: { seat: { x: 466, y: 138 } },
  },
  (brush, { colour = '#2f9fd0' }) => [
    '<g transform="translate(-94 -58)">',
    ellipse(600, 226, 480, 12, '#5a7390', 'opacity="0.25"'),
    spray(900, 214),
    path(
      'M110 150 Q96 128 120 130 Q190 182 290 188 H830 Q930 182 1000 130 Q1024 128 1010 150 Q950 222 830 222 H290 Q170 222 110 150Z',
      brush.wall(colour),
      `stroke="${tone(colour, -0.6)}" stroke-opacity="0.4" stroke-width="4"`,
    ),
    path(
      'M300 192 H820 Q900 190 950 168 Q900 206 820 206 H300 Q220 206 170 172 Q220 190 300 192Z',
      '#ffffff',
      'opacity="0.4"',
    ),
    '</g>',
  ],
);
