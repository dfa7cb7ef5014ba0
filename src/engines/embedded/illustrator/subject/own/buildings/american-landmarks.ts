import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** The mission church of San Antonio with its curved gable. */
const alamo = ownSubject(
  {
    concept: 'alamo',
    names: ['the alamo', 'alamo mission', 'spanish mission', 'mission church'],
    kind: 'building',
    heightMetres: 10,
    footing: 'stands',
    width: 1200,
    height: 620,
  },
  (brush, { colour = '#d8c29a' }) => [
    rect(0, 330, 1200, 290, brush.slab(tone(colour, -0.06))),
    repeat(46, (i) => rect((i * 173) % 1160, 344 + ((i * 61) % 250), 54, 20, i % 2 ? '#ffffff1e' : '#0000001c', 5)),
    path(
      'M270 620 V250 H450 Q452 190 500 186 Q508 110 600 96 Q692 110 700 186 Q748 190 750 250 H930 V620Z',
      brush.slab(colour),
    ),
    stroke(
      'M270 250 H450 Q452 190 500 186 Q508 110 600 96 Q692 110 700 186 Q748 190 750 250 H930',
      tone(colour, 0.34),
      16,
    ),
    repeat(40, (i) =>
      rect(282 + ((i * 139) % 590), 270 + ((i * 71) % 320), 50, 20, i % 2 ? '#ffffff22' : '#0000001a', 5),
    ),
    rect(270, 396, 660, 14, tone(colour, 0.26)),
    path('M500 620 V450 Q600 350 700 450 V620Z', brush.wall(tone(colour, 0.2))),
    path('M530 620 V470 Q600 396 670 470 V620Z', brush.wall('#5a3d24')),
    stroke('M600 434 V620 M530 520 H670', '#3b2716', 6),
    both(
      600,
      [330, 430].map((x) => [
        rect(x - 14, 430, 22, 190, brush.pillar(tone(colour, 0.16)), 4),
        path(`M${x + 16} 560 v-80 q22 -34 44 0 v80z`, tone(colour, -0.4)),
      ]),
    ),
    both(600, path('M346 350 V296 Q372 264 398 296 V350Z', '#4b3826')),
    path('M560 350 V270 Q600 226 640 270 V350Z', '#4b3826'),
    both(600, rect(80, 410, 70, 90, '#4b3826', 6), rect(72, 500, 86, 14, tone(colour, 0.2))),
    both(600, rect(0, 322, 270, 18, tone(colour, 0.26))),
  ],
);

/** The house of the American presidents. */
const whiteHouse = ownSubject(
  {
    concept: 'presidents-house',
    names: ['american presidential palace'],
    kind: 'building',
    heightMetres: 18,
    footing: 'stands',
    width: 1400,
    height: 560,
  },
  (brush, { colour = '#f3f2ec' }) => {
    const sash = (x: number, y: number, arched: boolean) => [
      rect(x - 7, y - 7, 54, 94, tone(colour, -0.1), 2),
      rect(x, y, 40, 80, brush.slab('#6f8797')),
      stroke(`M${x + 20} ${y} v80 M${x} ${y + 40} h40`, '#ffffff', 4),
      arched ? path(`M${x - 12} ${y - 12} Q${x + 20} ${y - 34} ${x + 52} ${y - 12}Z`, tone(colour, -0.16)) : '',
    ];
    return [
      stroke('M700 96 V10', '#8d8d88', 6),
      path('M702 12 H772 V56 H702Z', '#b22234'),
      repeat(3, (i) => rect(702, 19 + i * 13, 70, 6, '#ffffff')),
      rect(702, 12, 28, 22, '#3c3b6e'),
      rect(80, 150, 1240, 400, brush.slab(colour)),
      rect(66, 140, 1268, 24, brush.wall(tone(colour, -0.06)), 3),
      repeat(50, (i) => rect(76 + i * 25, 108, 9, 34, tone(colour, -0.08), 3)),
      rect(70, 100, 1260, 10, tone(colour, 0.2), 3),
      both(
        700,
        [130, 240, 350].map((x) => [sash(x, 206, true), sash(x, 356, false)]),
      ),
      rect(60, 480, 1280, 22, brush.wall(tone(colour, -0.08))),
      path('M450 150 H950 V540 H450Z', brush.wall(tone(colour, -0.12))),
      [500, 600, 680, 760, 860].map((x, i) => (i === 2 ? '' : [sash(x, 210, false), sash(x, 356, false)])),
      path('M660 520 V352 Q700 314 740 352 V520Z', brush.wall('#8a6c4c')),
      stroke('M700 336 V520', '#5f472e', 5),
      path('M430 150 L700 60 L970 150Z', brush.slab(tone(colour, 0.2))),
      path('M500 142 L700 78 L900 142Z', tone(colour, -0.1)),
      [456, 560, 650, 736, 826, 930].map((x) => [
        rect(x - 2, 166, 30, 354, brush.pillar(tone(colour, 0.3))),
        rect(x - 10, 154, 46, 18, tone(colour, 0.2), 3),
        rect(x - 8, 508, 42, 16, tone(colour, -0.04), 3),
      ]),
      path('M420 540 L440 516 H960 L980 540Z', brush.wall(tone(colour, -0.04))),
      both(
        700,
        repeat(8, (i) => circle(44 + i * 48, 540, 34, brush.ball(i % 2 ? '#3f7a3a' : '#4f8a45'))),
      ),
      rect(0, 544, 1400, 16, '#5d9148'),
    ];
  },
);

/** White letters on a dry hillside. */
const hollywoodSign = ownSubject(
  {
    concept: 'hollywood-sign',
    names: ['hollywood letters', 'hollywood hills sign'],
    kind: 'building',
    heightMetres: 60,
    footing: 'stands',
    width: 1500,
    height: 620,
  },
  (brush) => {
    const letters: Readonly<Record<string, string>> = {
      H: 'M10 0 V100 M60 0 V100 M10 50 H60',
      O: 'M35 4 Q64 4 64 50 Q64 96 35 96 Q6 96 6 50 Q6 4 35 4Z',
      L: 'M12 0 V96 H60',
      Y: 'M6 0 L35 50 L64 0 M35 50 V100',
      W: 'M2 0 L18 96 L35 30 L52 96 L68 0',
      D: 'M12 4 H34 Q64 12 64 50 Q64 88 34 96 H12Z',
    };
    const rise = [18, 4, -8, -12, -6, 2, -4, 6, 22];
    return [
      path(
        'M0 620 V360 Q160 210 330 180 Q520 60 720 100 Q900 40 1080 150 Q1300 190 1500 380 V620Z',
        brush.stops('down', [
          [0, '#b19a68'],
          [0.5, '#94824f'],
          [1, '#6d6a3c'],
        ]),
      ),
      repeat(90, (i) => {
        const x = (i * 167) % 1480;
        return ellipse(
          x + 10,
          330 + ((i * 71) % 270) - round(Math.sin((x / 1480) * Math.PI) * 130),
          26 + (i % 3) * 10,
          14,
          tone('#5f7040', ((i * 7) % 6) * 0.07 - 0.24),
          'opacity="0.8"',
        );
      }),
      stroke('M0 560 Q400 470 700 540 Q1000 600 1500 500', '#cdb98a', 9),
      [...'HOLLYWOOD'].map((letter, i) => [
        `<g transform="translate(${286 + i * 106} ${300 + rise[i]!}) scale(1.22 1.3)">${stroke(letters[letter]!, '#4a4630', 17, 'opacity="0.5" transform="translate(5 5)"')}${stroke(letters[letter]!, '#f7f5ee', 17)}</g>`,
      ]),
    ];
  },
);

/** Buildings of America that the world knows by name. */
export const AMERICAN_LANDMARKS: readonly OwnSubject[] = [alamo, whiteHouse, hollywoodSign];
