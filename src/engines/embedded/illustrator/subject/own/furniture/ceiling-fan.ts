import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect } from '../shapes.ts';

/** A ceiling fan with a lamp, its rod reaching up to the ceiling. */
export const ceilingFan = ownSubject(
  {
    concept: 'ceiling-fan',
    names: ['ceiling ventilator', 'overhead fan'],
    kind: 'furniture',
    heightMetres: 0.62,
    footing: 'hangs',
    width: 1400,
    height: 600,
    emissive: 0.15,
  },
  (brush, { colour = '#8a5a35' }) => {
    const iron = '#4a4038';
    return [
      path('M640 0 H760 L736 46 H664Z', brush.tube(iron)),
      rect(688, 40, 24, 260, brush.pillar(iron)),
      // The blades behind the motor, then those before it.
      path('M640 320 L440 262 Q300 236 276 262 Q262 286 330 300 L630 346Z', brush.slab(tone(colour, -0.22))),
      path('M760 320 L960 262 Q1100 236 1124 262 Q1138 286 1070 300 L770 346Z', brush.slab(tone(colour, -0.22))),
      path('M590 300 Q600 260 700 260 Q800 260 810 300 V370 Q800 402 700 402 Q600 402 590 370Z', brush.pillar(iron)),
      both(
        700,
        path('M612 350 L330 372 Q60 392 16 430 Q6 468 60 470 Q260 470 360 440 L616 384Z', brush.slab(colour)),
        path('M560 358 L616 346 V390 L566 396Z', brush.metal('#b08d4a')),
        path(
          'M340 396 Q160 408 50 440',
          'none',
          `stroke="${tone(colour, 0.25)}" stroke-width="8" stroke-opacity="0.7"`,
        ),
      ),
      ellipse(700, 306, 108, 22, brush.spot('#ffffff', 0.25)),
      rect(640, 398, 120, 24, brush.metal('#b08d4a'), 8),
      circle(700, 470, 150, brush.spot('#fff0b8', 0.55)),
      path('M610 420 H790 Q800 520 700 532 Q600 520 610 420Z', brush.ball('#fff4d4')),
      path('M760 430 V580', 'none', 'stroke="#b08d4a" stroke-width="4"'),
      circle(760, 586, 9, brush.ball('#b08d4a')),
    ];
  },
);
