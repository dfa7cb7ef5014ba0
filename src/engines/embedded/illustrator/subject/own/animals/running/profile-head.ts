import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, circle, ellipse, path, stroke } from '../../shapes.ts';
import { HORNS, type HornKind } from './horns.ts';
import { boneChain } from './outline.ts';

/** A head seen from the side, looking to the right: skull of radius 100 around the origin. */
export interface HeadLook {
  /** How far the nose lies before the skull's centre, its half depth, how far it lies below, and how hollow the bridge is, 0–1. */
  readonly muzzle: { readonly length: number; readonly depth: number; readonly drop: number; readonly stop: number };
  readonly muzzleColour: string;
  readonly nose: 'button' | 'nostril' | 'disc' | 'none';
  readonly noseColour: string;
  readonly ears: EarKind;
  readonly earInside: string;
  readonly horns?: HornKind;
  readonly eye: string;
  /** Colour of cheek and throat, where it differs. */
  readonly cheek?: string;
  /** Marks on the face, cut to it. */
  readonly marks?: Svg;
  readonly trunk?: true;
}

type EarKind = 'pointed' | 'round' | 'long' | 'leaf' | 'flop' | 'fan' | 'small';

/** The head in the coat's colour, its mouth open by `gape` degrees. */
export function profileHead(brush: Brush, look: HeadLook, coat: string, gape = 0): Svg {
  const face = faceOutline(look);
  const { length, depth, drop } = look.muzzle;
  const lip = drop + depth * 0.35;
  return [
    look.horns ? HORNS[look.horns](brush, true) : [],
    EARS[look.ears](brush, tone(coat, -0.24), tone(look.earInside, -0.24), true),
    gape > 0 ? openJaw(brush, look, coat, gape) : [],
    path(face, brush.ball(coat)),
    brush.clip(face, [
      look.cheek
        ? path(`M${length} ${lip} Q60 10 20 30 Q-20 60 -40 140 H${length + 40}Z`, look.cheek, 'opacity="0.95"')
        : [],
      ellipse(length - depth * 0.3, drop + depth * 0.2, depth * 1.9, depth * 1.25, brush.spot(look.muzzleColour, 1)),
      ellipse(length, drop + depth * 0.2, depth * 1.1, depth * 0.95, look.muzzleColour),
      look.marks ?? [],
    ]),
    gape > 0 ? upperFangs(look) : [],
    look.trunk
      ? trunk(brush, coat)
      : gape > 0
        ? []
        : stroke(
            `M${length - 12} ${lip} Q${length * 0.72} ${lip + 16} ${length * 0.5 + 20} ${lip - 6}`,
            tone(coat, -0.6),
            6,
          ),
    nose(brush, look),
    eyeOf(look),
    EARS[look.ears](brush, coat, look.earInside, false),
    look.horns ? HORNS[look.horns](brush, false) : [],
  ];
}

function faceOutline({ muzzle: { length, depth, drop, stop } }: HeadLook): string {
  const [top, bottom] = [drop - depth, drop + depth];
  const bridgeX = 96 + (length - 100) * 0.3;
  const bridgeY = (top - 52) / 2 + stop * 30;
  const jaw = Math.max(bottom, 60);
  return `M-70 70 Q-112 20 -92 -40 Q-60 -104 0 -100 Q52 -98 82 -54 Q${bridgeX} ${bridgeY} ${length - 22} ${top} Q${length + 8} ${top - 2} ${length + 2} ${drop} Q${length} ${bottom} ${length - 30} ${bottom} Q${length * 0.5} ${jaw + 6} 30 92 Q-30 108 -70 70Z`;
}

/** The lower jaw, hung from below the cheek, and what is seen of the mouth above it. */
function openJaw(
  brush: Brush,
  { muzzle: { length, depth, drop }, cheek, muzzleColour }: HeadLook,
  coat: string,
  gape: number,
): Svg {
  const reach = length - 34;
  const lip = drop + depth * 0.5;
  return [
    at(8, lip, 1, gape, [
      path(
        `M-30 -10 L${reach} -6 Q${reach + 16} 10 ${reach - 10} 26 Q${reach * 0.5} 52 0 56 Q-40 40 -30 -10Z`,
        brush.slab(cheek ?? muzzleColour),
      ),
      path(`M-30 -10 L${reach} -6 Q${reach + 4} 4 ${reach - 8} 8 L-10 24Z`, tone(coat, -0.5)),
      path(`M${reach - 20} -4 l8 -34 l14 34Z`, '#fbf6ea'),
    ]),
    path(
      `M-20 ${lip - 40} L${length - 20} ${lip - 14} Q${length * 0.7} ${lip + 10} ${jawPoint(reach - 14, gape).x + 8} ${jawPoint(reach - 14, gape).y + lip - 2} L-10 ${lip + 24}Z`,
      '#7c2027',
    ),
    at(8, lip, 1, gape * 0.82, ellipse(reach * 0.58, -9, reach * 0.36, 13, '#e0727c')),
  ];
}

function jawPoint(along: number, degrees: number): { readonly x: number; readonly y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: along * Math.cos(angle), y: along * Math.sin(angle) };
}

function upperFangs({ muzzle: { length, depth, drop } }: HeadLook): Svg {
  return path(`M${length - 44} ${drop + depth - 4} l10 34 l10 -34Z`, '#fbf6ea');
}

function eyeOf({ eye, trunk: hasTrunk }: HeadLook): Svg {
  const size = hasTrunk ? 0.6 : 1;
  return at(44, -26, size, 0, [
    ellipse(0, 0, 21, 19, '#1d1512'),
    ellipse(2, 1, 16, 15, eye),
    circle(4, 1, 9.5, '#120d0b'),
    circle(-2, -6, 5, '#ffffff'),
  ]);
}

function nose(brush: Brush, { nose: kind, noseColour, muzzle: { length, depth, drop } }: HeadLook): Svg {
  const top = drop - depth;
  switch (kind) {
    case 'button':
      return [
        ellipse(length - 8, top + depth * 0.42, 21, 17, brush.ball(noseColour)),
        ellipse(length - 10, top + depth * 0.24, 8, 4, '#ffffff80'),
      ];
    case 'nostril':
      return ellipse(
        length - 20,
        drop - depth * 0.2,
        7,
        10,
        noseColour,
        `transform="rotate(28 ${length - 20} ${drop})"`,
      );
    case 'disc':
      return [
        ellipse(length, drop, 20, depth * 1.06, brush.ball(noseColour)),
        ellipse(length + 5, drop - 9, 5, 8, tone(noseColour, -0.5)),
      ];
    default:
      return [];
  }
}

/** Hanging from the face and swung forward. */
function trunk(brush: Brush, coat: string): Svg {
  const knobs = [
    { x: 62, y: 26, radius: 62 },
    { x: 108, y: 110, radius: 46 },
    { x: 120, y: 210, radius: 35 },
    { x: 146, y: 290, radius: 28 },
    { x: 200, y: 336, radius: 23 },
    { x: 250, y: 330, radius: 20 },
  ];
  return [
    path('M70 96 Q120 170 210 176 Q232 174 226 164 Q150 140 112 70Z', brush.slab('#f4ecd8')),
    path(boneChain(knobs), brush.pillar(coat)),
    [120, 160, 200, 240].map((y, i) =>
      stroke(`M${74 + i * 6} ${y} q34 12 62 -4`, tone(coat, -0.3), 5, 'opacity="0.6"'),
    ),
  ];
}

type Ear = (brush: Brush, coat: string, inside: string, isFar: boolean) => Svg;

/** Ears as they lie in motion. */
const EARS: Readonly<Record<EarKind, Ear>> = {
  pointed: (brush, coat, inside, isFar) =>
    at(isFar ? 26 : -4, isFar ? -6 : 0, 1, isFar ? 6 : -6, [
      path('M-70 -62 Q-104 -140 -82 -196 Q-22 -160 2 -92Z', brush.slab(coat)),
      path('M-58 -78 Q-82 -132 -74 -166 Q-36 -140 -18 -96Z', inside),
    ]),
  round: (brush, coat, inside, isFar) =>
    at(isFar ? 42 : 0, isFar ? -8 : 0, 1, 0, [circle(-48, -84, 40, brush.ball(coat)), circle(-44, -80, 24, inside)]),
  small: (brush, coat, inside, isFar) =>
    at(isFar ? 34 : 0, isFar ? -6 : 0, 1, 0, [
      ellipse(-50, -92, 24, 34, brush.ball(coat), 'transform="rotate(-24 -50 -92)"'),
      ellipse(-48, -88, 12, 22, inside, 'transform="rotate(-24 -48 -88)"'),
    ]),
  long: (brush, coat, inside, isFar) =>
    at(isFar ? 20 : -4, isFar ? -22 : 0, 1, isFar ? 10 : 0, [
      path('M-16 -92 Q-110 -210 -226 -226 Q-262 -222 -250 -186 Q-190 -100 -64 -62Z', brush.slab(coat)),
      path('M-50 -98 Q-130 -188 -214 -204 Q-226 -198 -214 -176 Q-160 -110 -72 -78Z', inside),
    ]),
  leaf: (brush, coat, inside, isFar) =>
    at(isFar ? 34 : -6, isFar ? -14 : 0, 1, isFar ? 26 : 0, [
      path('M-40 -80 Q-90 -160 -170 -164 Q-168 -96 -80 -54Z', brush.slab(coat)),
      path('M-58 -82 Q-100 -138 -152 -148 Q-146 -104 -80 -66Z', inside),
    ]),
  flop: (brush, coat, _inside, isFar) =>
    isFar
      ? []
      : path(
          'M-56 -92 Q-112 -84 -150 -20 Q-166 34 -120 44 Q-64 20 -24 -56 Q-18 -92 -56 -92Z',
          brush.slab(tone(coat, -0.2)),
        ),
  fan: (brush, coat, inside, isFar) =>
    isFar
      ? []
      : [
          path(
            'M-30 -84 Q-140 -150 -220 -60 Q-256 40 -190 130 Q-120 150 -60 84 Q-10 20 -30 -84Z',
            brush.ball(tone(coat, -0.06)),
          ),
          path(
            'M-50 -60 Q-130 -106 -190 -40 Q-214 40 -172 98 Q-110 100 -70 50 Q-34 0 -50 -60Z',
            inside,
            'opacity="0.5"',
          ),
        ],
};
