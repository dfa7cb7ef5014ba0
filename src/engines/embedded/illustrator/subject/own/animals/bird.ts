import { type Brush, type Svg, tone } from '../brush.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A perching or wading bird seen from its side, facing right. */
export interface BirdLook {
  readonly back: string;
  readonly breast: string;
  readonly head: string;
  readonly wing: string;
  readonly wingTip: string;
  readonly tail: string;
  readonly beak: string;
  readonly beakLength: number;
  /** 1 = a sparrow's beak. */
  readonly beakThickness: number;
  readonly legs: string;
  readonly legLength: number;
  /** 0 = head on the shoulders; a stork has 220. */
  readonly neckLength: number;
  readonly eye: string;
  readonly marks?: (brush: Brush, headX: number, headY: number) => Svg;
}

const WIDTH = 1000;

/** Height of the drawing for a look: legs and neck decide it. */
export function birdHeight({ legLength, neckLength }: BirdLook): number {
  return 560 + legLength + neckLength;
}

/** Width of every bird's drawing. */
export const BIRD_WIDTH = WIDTH;

/** The bird, its feet on the lower edge. */
export function bird(brush: Brush, look: BirdLook): Svg {
  const top = look.neckLength;
  const headX = 690 + look.neckLength * 0.16;
  const headY = 150;
  const ground = birdHeight(look);
  const bodyY = top + 330;
  return [
    path(
      `M300 ${bodyY + 10} Q120 ${bodyY + 90} 20 ${bodyY + 150} L30 ${bodyY + 200} Q180 ${bodyY + 210} 360 ${bodyY + 130}Z`,
      brush.slab(look.tail),
    ),
    stroke(`M60 ${bodyY + 176} Q200 ${bodyY + 150} 320 ${bodyY + 80}`, tone(look.tail, -0.3), 6),
    [470, 540].map((x, i) => bone(brush, look, x, bodyY + 190, ground, i)),
    look.neckLength > 40
      ? path(
          `M560 ${bodyY - 60} Q640 ${bodyY - 140} ${headX - 70} ${headY + 40} L${headX + 50} ${headY + 60} Q${headX + 20} ${bodyY - 120} 760 ${bodyY + 40} Q700 ${bodyY + 120} 600 ${bodyY + 60}Z`,
          brush.pillar(look.head),
        )
      : '',
    path(
      `M280 ${bodyY + 60} Q340 ${bodyY - 100} 540 ${bodyY - 140} Q700 ${bodyY - 150} 770 ${bodyY - 40} Q800 ${bodyY + 90} 690 ${bodyY + 180} Q560 ${bodyY + 250} 430 ${bodyY + 200} Q330 ${bodyY + 160} 280 ${bodyY + 60}Z`,
      brush.stops('down', [
        [0, tone(look.back, 0.14)],
        [0.45, look.back],
        [1, tone(look.back, -0.3)],
      ]),
    ),
    path(
      `M560 ${bodyY + 10} Q700 ${bodyY - 110} 772 ${bodyY - 30} Q800 ${bodyY + 90} 690 ${bodyY + 180} Q560 ${bodyY + 246} 440 ${bodyY + 202} Q560 ${bodyY + 160} 560 ${bodyY + 10}Z`,
      brush.ball(look.breast),
    ),
    circle(headX, headY, 108, brush.ball(look.head)),
    look.neckLength <= 40
      ? path(
          `M${headX - 104} ${headY + 20} Q560 ${bodyY - 60} 540 ${bodyY} L760 ${bodyY + 30} Q800 ${bodyY - 90} ${headX + 96} ${headY + 50}Z`,
          brush.stops('down', [
            [0, look.head],
            [1, look.head, 0],
          ]),
        )
      : '',
    path(
      `M${headX + 84} ${headY - 28 * look.beakThickness} Q${headX + 80 + look.beakLength * 0.6} ${headY - 26 * look.beakThickness} ${headX + 90 + look.beakLength} ${headY + 24} Q${headX + 90 + look.beakLength * 0.4} ${headY + 34 * look.beakThickness} ${headX + 76} ${headY + 40 * look.beakThickness}Z`,
      brush.slab(look.beak),
    ),
    stroke(
      `M${headX + 86} ${headY + 12} Q${headX + 90 + look.beakLength * 0.5} ${headY + 8} ${headX + 84 + look.beakLength} ${headY + 22}`,
      tone(look.beak, -0.4),
      5,
    ),
    look.marks?.(brush, headX, headY) ?? '',
    circle(headX + 42, headY - 18, 22, look.eye),
    circle(headX + 44, headY - 18, 15, '#16130f'),
    circle(headX + 39, headY - 25, 6, '#ffffff'),
    path(
      `M300 ${bodyY + 80} Q400 ${bodyY - 90} 580 ${bodyY - 60} Q640 ${bodyY - 30} 630 ${bodyY + 40} Q560 ${bodyY + 150} 400 ${bodyY + 160} L90 ${bodyY + 170} Q220 ${bodyY + 140} 300 ${bodyY + 80}Z`,
      brush.slab(look.wing),
    ),
    path(
      `M90 ${bodyY + 170} Q220 ${bodyY + 140} 320 ${bodyY + 70} Q360 ${bodyY + 120} 440 ${bodyY + 152} Q300 ${bodyY + 170} 90 ${bodyY + 170}Z`,
      brush.slab(look.wingTip),
    ),
    repeat(3, (i) =>
      stroke(
        `M${340 + i * 20} ${bodyY + 110 - i * 34} Q${440 + i * 20} ${bodyY + 120 - i * 40} ${560 + i * 14} ${bodyY + 60 - i * 36}`,
        tone(look.wing, -0.28),
        7,
      ),
    ),
  ];
}

function bone(brush: Brush, look: BirdLook, x: number, from: number, ground: number, index: number): Svg {
  const colour = tone(look.legs, index ? 0.04 : -0.2);
  return [
    ellipse(x + 10, from + 14, 44, 50, brush.ball(tone(look.breast, index ? -0.1 : -0.3))),
    stroke(`M${x} ${from + 30} L${x - 14} ${(from + ground) / 2 + 14} L${x + 4} ${ground - 14}`, colour, 17),
    stroke(`M${x + 4} ${ground - 12} h52 M${x + 4} ${ground - 12} l34 -14 M${x + 4} ${ground - 12} h-34`, colour, 14),
  ];
}
