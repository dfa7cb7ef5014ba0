import { ownSubject } from '../own-drawing.ts';
import { at, path, stroke } from '../shapes.ts';

const SLOPES =
  'M0 700 Q420 640 640 250 Q700 140 740 60 Q790 40 800 52 Q830 36 862 60 Q900 140 960 250 Q1180 640 1600 700Z';

/** Mount Fuji as it stands on the horizon: a broad cone under snow, its foot lost in haze. */
export const mountFuji = ownSubject(
  {
    concept: 'mount-fuji',
    names: ['fuji', 'mt fuji', 'fujiyama', 'fujisan'],
    kind: 'landform',
    heightMetres: 900,
    footing: 'stands',
    width: 1600,
    height: 660,
  },
  (brush) => [
    at(0, -40, 1, 0, [
      path(
        SLOPES,
        brush.stops('down', [
          [0, '#5a6c97', 1],
          [0.5, '#6f86b0', 1],
          [0.78, '#9fb4cf', 0.95],
          [1, '#d3dfea', 0],
        ]),
      ),
      brush.clip(SLOPES, [
        path(
          'M800 40 L870 250 L990 420 L1060 700 H1700 V0 H800Z',
          brush.stops('down', [
            [0, '#27345c', 0.42],
            [0.6, '#27345c', 0.25],
            [1, '#27345c', 0],
          ]),
        ),
        path(
          'M560 330 L640 310 L668 372 L706 300 L742 392 L778 306 L806 420 L838 310 L872 386 L902 300 L944 366 L968 308 L1040 330 L900 0 H700Z',
          brush.stops('right', [
            [0, '#ffffff'],
            [0.5, '#f6f9fd'],
            [1, '#c2d0e6'],
          ]),
        ),
        path('M806 60 L838 310 L872 386 L902 300 L944 366 L968 308 L1040 330 L900 0Z', '#7d93bd', 'opacity=".35"'),
        stroke('M720 110 L690 250 M770 100 L764 260 M850 120 L880 260', '#b9c9e2', 8, 'opacity=".7"'),
      ]),
    ]),
  ],
);
