import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, repeat, stroke } from '../shapes.ts';

const GREY = '#8f8b86';
/** What both boulders have: a broad top to sit or stand on. */
const BOULDER = {
  kind: 'landform',
  heightMetres: 1.2,
  footing: 'stands',
  width: 1000,
  height: 640,
  anchors: { seat: { x: 500, y: 130 }, surface: { x: 500, y: 95 } },
} as const;

/** A weathered boulder with stones about its foot. */
export const boulder = ownSubject(
  { ...BOULDER, concept: 'boulder', names: ['rock', 'stone', 'big rock'] },
  (brush, { colour = GREY }) => [block(brush, colour), stones(brush, colour)],
);

/** The same under moss, in grass. */
export const mossyBoulder = ownSubject(
  { ...BOULDER, concept: 'mossy-boulder', names: ['mossy rock', 'mossy stone'] },
  (brush, { colour = GREY }) => [
    block(brush, colour),
    path(
      'M190 168 L230 130 Q330 84 420 68 L640 82 Q740 120 796 176 Q770 226 730 196 Q700 280 650 216 Q600 260 560 222 Q520 300 470 226 Q420 270 380 224 Q320 250 300 206 Q240 230 190 168Z',
      brush.wall('#7fa04a'),
    ),
    path('M250 136 Q420 70 640 92 Q560 130 440 116 Q330 110 250 136Z', '#cfe07a4d'),
    stones(brush, colour),
    repeat(11, (i) =>
      path(
        `M${30 + i * 90} 632 q4 -50 -14 -70 q24 20 26 60 q10 -40 30 -56 q-14 30 -16 66z`,
        i % 2 ? '#7fa84a' : '#5f8a38',
      ),
    ),
  ],
);

/** One block: its top bright, its right side in shade, cracked and speckled. */
function block(brush: Brush, colour: string): Svg {
  return [
    path(
      'M64 606 L40 470 L120 250 L230 130 L420 68 L640 82 L790 170 L884 360 L940 520 L912 610 Q700 630 480 618 Q250 632 64 606Z',
      brush.slab(colour),
    ),
    path('M230 130 L420 68 L640 82 L790 170 L640 220 L400 230Z', '#ffffff4d'),
    path('M40 470 L120 250 L230 130 L400 230 L330 430 L180 520Z', '#ffffff1a'),
    path('M400 230 L640 220 L700 400 L560 500 L330 430Z', '#0000000d'),
    path('M330 430 L560 500 L600 622 Q330 632 170 614 L180 520Z', '#0000001f'),
    path('M640 220 L790 170 L884 360 L700 400Z', '#00000033'),
    path('M700 400 L884 360 L940 520 L912 610 Q760 626 600 622 L560 500Z', '#0000004d'),
    stroke('M400 230 L424 290 L404 340 L430 392 M640 220 L622 280 M180 520 L230 470 L222 420', '#00000033', 6),
    stroke('M408 232 L432 292 M700 400 L760 470 L744 540', '#ffffff33', 5),
    repeat(22, (i) => {
      const x = 110 + ((i * 331) % 760);
      const y = 250 + ((i * 197) % 310);
      return path(`M${x} ${y} l9 -5 l8 6 l-7 7z`, i % 3 ? '#00000026' : '#ffffff2e');
    }),
  ];
}

function stones(brush: Brush, colour: string): Svg {
  return [
    path('M740 630 L752 560 L826 508 L912 530 L968 600 L960 632 Q850 644 740 630Z', brush.slab(tone(colour, 0.08))),
    path('M826 508 L912 530 L968 600 L960 632 L880 634 L850 570Z', '#00000033'),
    path('M14 624 L30 564 L96 536 L160 578 L176 628 Q90 642 14 624Z', brush.slab(tone(colour, -0.06))),
    path('M96 536 L160 578 L176 628 L110 632Z', '#00000033'),
    path('M600 634 L616 604 L664 596 L690 632 Q640 642 600 634Z', brush.slab(tone(colour, 0.04))),
    path('M250 632 L262 612 L300 610 L318 634 Q280 642 250 632Z', brush.slab(tone(colour, -0.1))),
  ];
}
