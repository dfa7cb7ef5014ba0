import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, stroke } from '../shapes.ts';

/** A lectern with a microphone, as the audience sees it. */
export const lectern = ownSubject(
  {
    concept: 'lectern',
    names: ['speaker podium', 'speaking podium', 'pulpit', 'rostrum', "speaker's stand"],
    kind: 'furniture',
    heightMetres: 1.15,
    footing: 'stands',
    width: 700,
    height: 1130,
  },
  (brush, { colour = '#8a5630' }) => [
    path('M40 1060 H660 L690 1130 H10Z', brush.slab(tone(colour, -0.3))),
    path('M110 240 H590 L620 1070 H80Z', brush.wall(colour)),
    path('M150 330 H550 L572 1020 H128Z', brush.wall(tone(colour, -0.14))),
    path('M176 356 H524 L544 996 H156Z', brush.wall(tone(colour, 0.08))),
    path(
      'M350 560 L384 640 L470 648 L404 704 L424 790 L350 744 L276 790 L296 704 L230 648 L316 640Z',
      brush.slab('#d9b24a'),
    ),
    path('M30 178 H670 L640 252 H60Z', brush.slab(tone(colour, -0.22))),
    path('M56 160 H644 L670 186 H30Z', brush.slab(tone(colour, 0.22))),
    rect(250, 140, 200, 26, '#f4f1ea', 4),
    stroke('M520 170 Q516 90 440 56', '#2a2c31', 12),
    path('M386 22 Q400 0 428 12 L464 40 Q470 66 448 76 Q424 84 400 62 Q376 44 386 22Z', brush.ball('#2a2c31')),
  ],
);
