import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, path, rect, stroke } from '../shapes.ts';

/** A flat bag of cloth. */
const toteBag = ownSubject(
  {
    concept: 'tote-bag',
    names: ['canvas bag', 'cotton bag', 'cloth bag', 'tote', 'canvas tote', 'tote bag mockup'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 820,
    height: 1100,
  },
  (brush, { colour = '#eadfc8', lettering: text }) => [
    stroke('M250 440 V200 Q250 40 410 40 Q570 40 570 200 V440', tone(colour, -0.34), 44),
    path('M60 380 H760 L796 1040 Q800 1096 740 1098 H80 Q20 1096 24 1040Z', brush.slab(colour)),
    path('M60 380 H760 L763 430 H57Z', brush.wall(tone(colour, -0.12))),
    stroke('M57 434 H763', tone(colour, -0.3), 4, 'stroke-dasharray="14 9"'),
    stroke('M230 560 V190 Q230 20 410 20 Q590 20 590 190 V560', tone(colour, -0.12), 46),
    both(
      410,
      rect(206, 500, 48, 70, tone(colour, -0.2), 6),
      stroke('M212 506 L248 564 M248 506 L212 564', tone(colour, -0.4), 4),
    ),
    path(
      'M70 1040 Q180 900 120 640 Q210 900 130 1080Z M750 1050 Q680 940 700 800 Q640 980 690 1086Z',
      '#000000',
      'opacity=".07"',
    ),
    text ? lettering(text, { cx: 410, cy: 800, width: 560, height: 400 }, { fill: inkOn(colour) }) : '',
  ],
);

/** A cloth blown out to the side from its pole. */
function blownFlag(brush: Brush, colour: string, text?: string): Svg {
  const cloth = 'M80 70 C240 10 360 130 540 90 S840 30 980 84 V640 C840 590 720 620 540 650 S240 570 80 630Z';
  return [
    rect(46, 30, 36, 1170, brush.pillar('#8b9099'), 12),
    path('M64 0 m-32 0 a32 32 0 1 0 64 0 a32 32 0 1 0 -64 0', brush.ball('#d9b24a'), 'transform="translate(0 34)"'),
    path(cloth, brush.slab(colour)),
    brush.clip(cloth, [
      rect(
        200,
        0,
        170,
        700,
        brush.stops('right', [
          [0, '#000000', 0],
          [0.5, '#000000', 0.16],
          [1, '#000000', 0],
        ]),
      ),
      rect(
        640,
        0,
        190,
        700,
        brush.stops('right', [
          [0, '#ffffff', 0],
          [0.5, '#ffffff', 0.3],
          [1, '#ffffff', 0],
        ]),
      ),
      rect(
        820,
        0,
        160,
        700,
        brush.stops('right', [
          [0, '#000000', 0],
          [1, '#000000', 0.18],
        ]),
      ),
    ]),
    text ? lettering(text, { cx: 530, cy: 360, width: 700, height: 340 }, { fill: inkOn(colour) }) : '',
  ];
}
const FLAG_BOX = { kind: 'object', heightMetres: 2.4, footing: 'stands', width: 1000, height: 1200 } as const;

/** A white flag, for prints. */
const plainFlag = ownSubject(
  { ...FLAG_BOX, concept: 'plain-flag', names: ['rectangular flag', 'banner flag', 'white flag'] },
  (brush, { colour = '#f3f1ec', lettering: text }) => blownFlag(brush, colour, text),
);

/** A flag of nobody in particular. */
const flag = ownSubject(
  { ...FLAG_BOX, concept: 'flag', names: ['waving flag', 'flag on a pole', 'flagpole', 'flag pole'] },
  (brush, { colour = '#d2323c', lettering: text }) => blownFlag(brush, colour, text),
);

/** Bags and flags without a pattern, which bear what is printed on them. */
export const CLOTH_GOODS = [toteBag, plainFlag, flag];
