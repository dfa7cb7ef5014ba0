import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { ellipse, path, stroke } from '../../own/shapes.ts';
import type { MouthKind } from './expression.ts';

/** Colours of a mouth, `#rrggbb`. */
export interface MouthLook {
  readonly lips: string;
  readonly skin: string;
  /** Lips are full and coloured. */
  readonly isFull: boolean;
}

const INSIDE = '#5c1620';
const TONGUE = '#d7626c';
const TEETH = '#fffaf4';

type Painter = (brush: Brush, look: MouthLook) => Svg;

/** An open mouth: upper teeth, tongue, lips around it. */
function opened(d: string, teeth: string, tongueY: number): Painter {
  return (brush, { lips, isFull }) => [
    isFull ? stroke(d, lips, 0.9) : stroke(d, tone(lips, -0.2), 0.4, 'opacity="0.7"'),
    path(d, INSIDE),
    brush.clip(d, [path(teeth, TEETH), ellipse(0, tongueY, 1.9, 1.1, TONGUE)]),
  ];
}

const SMILE = 'M-3.2 -.7 C-1.8 1.1 1.8 1.1 3.2 -.7';
const CORNERS = 'M-3.5 -1 q.1 .5 .5 .6 M3.5 -1 q-.1 .5 -.5 .6';

/** Around the middle of the mouth, in units of the head's frame. */
const MOUTHS: Readonly<Record<MouthKind, Painter>> = {
  line: (brush, look) => [lipsAround(brush, look, 0.05), stroke('M-2.3 .02 C-1 .36 1 .36 2.3 .02', lineOf(look), 0.42)],
  smile: (brush, look) => [
    look.isFull
      ? path(
          'M-3.1 -.6 C-2 -.5 -1 -.9 -.4 -.7 Q0 -.5 .4 -.7 C1 -.9 2 -.5 3.1 -.6 C2.2 1.9 -2.2 1.9 -3.1 -.6Z',
          brush.tube(look.lips),
        )
      : ellipse(0, 1.25, 1.6, 0.55, brush.spot(tone(look.skin, 0.5), 0.5)),
    stroke(SMILE, lineOf(look), 0.44),
    stroke(CORNERS, tone(look.skin, -0.42), 0.3, 'opacity="0.6"'),
  ],
  grin: (brush, look) => [
    opened(
      'M-3.3 -.9 C-1.6 -.3 1.6 -.3 3.3 -.9 C2.9 2 -2.9 2 -3.3 -.9Z',
      'M-3.2 -1 C-1.6 -.4 1.6 -.4 3.2 -1 L2.7 .5 C1.2 .9 -1.2 .9 -2.7 .5Z',
      2.1,
    )(brush, look),
    stroke('M-3.7 -1.2 q.05 .4 .4 .5 M3.7 -1.2 q-.05 .4 -.4 .5', tone(look.skin, -0.42), 0.3, 'opacity="0.6"'),
  ],
  laugh: opened(
    'M-3.4 -1.1 C-1.6 -.5 1.6 -.5 3.4 -1.1 C3.4 3.6 -3.4 3.6 -3.4 -1.1Z',
    'M-3.4 -1.2 C-1.6 -.6 1.6 -.6 3.4 -1.2 L2.9 .2 C1.4 .5 -1.4 .5 -2.9 .2Z',
    2.4,
  ),
  frown: (brush, look) => [
    lipsAround(brush, look, 0.6),
    stroke('M-2.5 1.1 C-1.5 -.4 1.5 -.4 2.5 1.1', lineOf(look), 0.46),
    stroke('M-1 2 Q0 1.6 1 2', tone(look.skin, -0.4), 0.3, 'opacity="0.5"'),
  ],
  snarl: (brush, look) => [
    opened(
      'M-2.9 1.6 C-3.2 -.2 -1.6 -.8 0 -.8 C1.6 -.8 3.2 -.2 2.9 1.6 C1.4 1 -1.4 1 -2.9 1.6Z',
      'M-3 -1 H3 V.3 H-3Z M-3 .6 H3 V2 H-3Z',
      4,
    )(brush, look),
    stroke('M-1.1 -.7 V1.1 M1.1 -.7 V1.1 M0 -.8 V1.1', '#d9cfc8', 0.16),
  ],
  gasp: opened(
    'M0 -1.3 C1.7 -1.3 2 .2 1.9 1.2 C1.8 3 -1.8 3 -1.9 1.2 C-2 .2 -1.7 -1.3 0 -1.3Z',
    'M-1.2 -1.4 H1.2 V-.7 H-1.2Z',
    2.2,
  ),
  grimace: (brush, look) => [
    opened(
      'M-2.7 .9 C-2.9 -.6 -1 -.3 0 -.5 C1 -.3 2.9 -.6 2.7 .9 C2.4 1.6 1 1.1 0 1.3 C-1 1.1 -2.4 1.6 -2.7 .9Z',
      'M-3 -1 H3 V2 H-3Z',
      5,
    )(brush, look),
    stroke('M-2.5 .4 Q0 .2 2.5 .4 M-1.4 -.4 V1.2 M0 -.4 V1.2 M1.4 -.4 V1.2', '#cfc4bd', 0.16),
  ],
  yawn: opened('M0 -1 C1.5 -1 1.7 .4 1.6 1.2 C1.5 2.8 -1.5 2.8 -1.6 1.2 C-1.7 .4 -1.5 -1 0 -1Z', 'M0 0', 2),
  slack: (brush, look) => [lipsAround(brush, look, 0.1), stroke('M-1.6 .1 C-.7 .5 .7 .5 1.6 .1', lineOf(look), 0.4)],
};

/** The mouth around (x, y) of the head's frame. */
export function paintMouth(brush: Brush, kind: MouthKind, look: MouthLook, x: number, y: number): Svg {
  return [`<g transform="translate(${x} ${y})">`, MOUTHS[kind](brush, look), '</g>'];
}

function lineOf({ lips, skin, isFull }: MouthLook): string {
  return isFull ? tone(lips, -0.5) : tone(skin, -0.58);
}

/** Full lips about a closed mouth, or the light on a lower lip. */
function lipsAround(brush: Brush, { lips, skin, isFull }: MouthLook, y: number): Svg {
  if (!isFull) return ellipse(0, y + 0.9, 1.3, 0.5, brush.spot(tone(skin, 0.5), 0.5));
  return `<g transform="translate(0 ${y})">${path('M-2.3 0 C-1.6 -.5 -.9 -.9 -.4 -.7 Q0 -.5 .4 -.7 C.9 -.9 1.6 -.5 2.3 0 C1.4 1.5 -1.4 1.5 -2.3 0Z', brush.tube(lips))}</g>`;
}
