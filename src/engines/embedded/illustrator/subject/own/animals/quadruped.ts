import { type Brush, type Svg, tone } from '../brush.ts';
import { type Joint, limb } from '../figures/body.ts';
import { at, ellipse, path, repeat, stroke } from '../shapes.ts';
import { type BeastHead, paintBeastHead } from './beast-head.ts';

/** A four-legged animal standing sideways, its face turned to the viewer. */
export interface QuadrupedLook extends BeastHead {
  readonly belly: string;
  /** Colour of the lower legs. */
  readonly socks: string;
  /** Colour of shoulders and forelegs where it differs from the coat. */
  readonly shoulders?: string;
  /** Thickness of the legs, 1 = a fox. */
  readonly build: number;
  readonly tail: 'bushy' | 'long' | 'stub';
  readonly tailTip: string;
  /** Marks on the body, clipped to it. */
  readonly marks?: (brush: Brush) => Svg;
}

export const QUADRUPED_WIDTH = 1030;
export const QUADRUPED_HEIGHT = 800;

const GROUND = 800;

/** The whole animal in a 1030 × 800 box, facing right. */
export function quadruped(brush: Brush, look: QuadrupedLook): Svg {
  const sag = (look.build - 1) * 60;
  const shoulders = look.shoulders ?? look.coat;
  const body = `M198 420 Q192 304 306 ${292 - sag} Q470 ${320 - sag * 1.4} 630 ${286 - sag} Q776 276 804 400 Q812 520 728 ${572 + sag * 0.3} Q610 ${566 + sag} 480 ${516 + sag * 1.3} Q350 ${500 + sag * 1.3} 280 ${540 + sag * 0.4} Q206 500 198 420Z`;
  return [
    tail(brush, look),
    leg(brush, look, 640, tone(shoulders, -0.28), tone(look.socks, -0.28), false),
    leg(brush, look, 370, tone(look.coat, -0.28), tone(look.socks, -0.28), true),
    path(
      body,
      brush.stops('down', [
        [0, tone(look.coat, 0.16)],
        [0.5, look.coat],
        [1, tone(look.coat, -0.3)],
      ]),
    ),
    brush.clip(body, [
      ellipse(540, 570 + sag, 240, 70, look.belly, 'opacity="0.8"'),
      look.marks?.(brush) ?? '',
      ellipse(400, 320 - sag, 220, 50, brush.spot('#ffffff', 0.25)),
    ]),
    leg(brush, look, 725, shoulders, look.socks, false),
    leg(brush, look, 270, look.coat, look.socks, true),
    path(
      `M600 ${330 - sag} Q640 200 730 190 Q840 210 830 340 Q820 470 750 540 Q660 540 620 440Z`,
      brush.stops('right', [
        [0, tone(shoulders, 0.1), 0],
        [0.4, tone(shoulders, 0.04)],
        [1, tone(shoulders, -0.2)],
      ]),
    ),
    path('M700 380 Q760 440 820 360 Q830 460 770 550 Q710 500 700 380Z', look.shoulders ?? look.belly, 'opacity="0.9"'),
    at(770, 222, 1.42, 0, paintBeastHead(brush, look)),
  ];
}

function leg(brush: Brush, look: QuadrupedLook, x: number, coat: string, socks: string, hind: boolean): Svg {
  const thick = 52 * look.build;
  const bulk = (look.build - 1) * 26;
  const upper: readonly [Joint, Joint, Joint] = hind
    ? [
        [x + 14, 424, thick * 2.9],
        [x + 40 + bulk * 0.3, 548, thick * 1.9],
        [x - 26, 652, thick * 0.86],
      ]
    : [
        [x - 6, 430, thick * 1.9],
        [x - 10, 560, thick * 1.12],
        [x + 2, 668, thick * 0.84],
      ];
  const [jointX, jointY] = [upper[2][0], upper[2][1]];
  const foot = hind ? x + 2 : x + 6;
  const lower: readonly [Joint, Joint, Joint] = [
    [jointX + (hind ? 0 : 1), jointY - (hind ? 2 : 30), thick * 0.88],
    [jointX + (hind ? 6 : 2), jointY + 40, thick * 0.76],
    [foot, GROUND - 40, thick * 0.82],
  ];
  return [
    limb(risingFrom(brush, coat), upper),
    limb(brush.pillar(socks), lower),
    path(
      `M${foot - thick * 0.5} ${GROUND} Q${foot - thick * 0.6} ${GROUND - 54} ${foot} ${GROUND - 58} Q${foot + thick * 0.96} ${GROUND - 52} ${foot + thick * 1.06} ${GROUND - 6} Q${foot + thick} ${GROUND} ${foot + thick * 0.9} ${GROUND}Z`,
      brush.ball(socks),
    ),
    repeat(2, (i) => stroke(`M${foot + thick * (0.28 + i * 0.34)} ${GROUND - 6} v-18`, tone(socks, -0.45), 5)),
  ];
}

/** A limb's colour that grows out of the body it is attached to. */
function risingFrom(brush: Brush, coat: string): string {
  return brush.stops('down', [
    [0, coat, 0],
    [0.12, tone(coat, 0.08), 0.3],
    [0.42, tone(coat, 0.06)],
    [1, tone(coat, -0.16)],
  ]);
}

function tail(brush: Brush, look: QuadrupedLook): Svg {
  if (look.tail === 'stub') return ellipse(222, 350, 40, 34, brush.ball(look.coat));
  if (look.tail === 'long')
    return [
      stroke('M240 380 Q90 400 90 560 Q90 650 40 640', tone(look.coat, -0.06), 32),
      ellipse(44, 632, 42, 34, brush.ball(look.tailTip)),
    ];
  return [
    path('M250 360 Q120 330 50 470 Q-10 620 60 690 Q130 700 190 600 Q240 500 270 440Z', brush.slab(look.coat)),
    path('M22 610 Q10 670 60 690 Q120 696 166 630 Q130 640 110 610 Q80 640 22 610Z', brush.ball(look.tailTip)),
  ];
}
