import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path } from '../shapes.ts';
import { type Bird, sideBird } from './birds.ts';

const BIRDS: readonly Bird[] = [
  {
    concept: 'puffin',
    names: ['atlantic puffin'],
    heightMetres: 0.3,
    look: {
      back: '#22242c',
      breast: '#f8f6f0',
      head: '#22242c',
      wing: '#1c1e26',
      wingTip: '#101116',
      tail: '#1c1e26',
      beak: '#f07c28',
      beakLength: 130,
      beakThickness: 2.4,
      legs: '#f07c28',
      legLength: 70,
      neckLength: 0,
      eye: '#2b211c',
      marks: (brush, x, y) => [
        ellipse(x + 26, y + 14, 76, 70, brush.ball('#f4f0e8')),
        path(`M${x + 12} ${y - 40} L${x + 60} ${y - 6} L${x + 4} ${y + 6}Z`, '#5b5a60'),
        circle(x + 36, y - 8, 20, '#d8572a'),
        circle(x + 37, y - 9, 12, '#15171b'),
        circle(x + 33, y - 13, 4, '#ffffff'),
      ],
    },
  },
  {
    concept: 'cardinal',
    names: ['red cardinal', 'northern cardinal', 'cardinal bird'],
    heightMetres: 0.22,
    look: {
      back: '#b8302c',
      breast: '#d8403a',
      head: '#d8403a',
      wing: '#9c2a2a',
      wingTip: '#5e2226',
      tail: '#9c2a2a',
      beak: '#f0954a',
      beakLength: 80,
      beakThickness: 1.5,
      legs: '#7a5a4a',
      legLength: 80,
      neckLength: 0,
      eye: '#2b211c',
      marks: (brush, x, y) => [
        path(
          `M${x - 70} ${y - 60} Q${x - 70} ${y - 140} ${x - 120} ${y - 170} Q${x - 10} ${y - 160} ${x + 60} ${y - 74}Z`,
          brush.slab('#d8403a'),
        ),
        path(
          `M${x + 30} ${y - 50} Q${x + 110} ${y - 30} ${x + 110} ${y + 30} Q${x + 90} ${y + 90} ${x + 40} ${y + 70}Z`,
          '#2a2024',
        ),
        both(x + 46, circle(x + 46, y - 14, 19, '#15171b')),
        circle(x + 40, y - 21, 7, '#ffffff'),
      ],
    },
  },
];

/** Birds known by the colours of face and beak. */
export const BRIGHT_BIRDS: readonly OwnSubject[] = BIRDS.map(sideBird);
