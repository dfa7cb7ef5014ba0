import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const GLASS = '#c8f2fb';

/** A town of lit towers under a dome of glass, as they are dreamt of under water and on other worlds. */
export const domedCity = ownSubject(
  {
    concept: 'domed-city',
    names: ['dome city', 'biodome', 'habitat dome', 'geodesic dome', 'underwater dome', 'city dome', 'dome habitat'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1600,
    height: 1000,
    emissive: 0.25,
  },
  (brush, { random }) => {
    const tower = (x: number, width: number, height: number, wall: string) => [
      rect(x - width / 2, 900 - height, width, height, brush.pillar(wall), width * 0.28),
      repeat(Math.floor(height / 46), (floor) =>
        repeat(3, (pane) =>
          random.chance(0.72)
            ? rect(x - width * 0.32 + width * 0.24 * pane, 900 - height + 34 + 46 * floor, width * 0.14, 24, random.pick(['#ffe39a', '#9ff3ff', '#ffd1f2']), 4)
            : [],
        ),
      ),
      stroke(`M${x} ${900 - height} v-${Math.round(height * 0.12)}`, wall, 8),
      circle(x, 900 - height * 1.12, 8, '#ff8a7a'),
    ];
    return [
      path('M110 900 A690 800 0 0 1 1490 900Z', brush.stops('down', [[0, '#3fb4d8', 0.3], [1, '#0d4f77', 0.62]])),
      [[330, 110, 300], [1270, 120, 320], [470, 120, 430], [1120, 130, 460], [950, 110, 560]].map(([x, w, h]) => tower(x!, w!, h!, '#45719a')),
      [[620, 140, 540], [790, 170, 700], [1010, 130, 400], [380, 110, 220], [1210, 120, 240]].map(([x, w, h]) => tower(x!, w!, h!, '#5e97bd')),
      repeat(14, (k) => circle(180 + 96 * k, 885, random.between(22, 40), brush.ball('#3f9a62'))),
      repeat(5, (k) => path(`M${800 - 690 * Math.cos((k + 1) * 0.2618)} 900 Q${800 - 640 * Math.cos((k + 1) * 0.2618)} 330 800 100`, 'none', `stroke="${GLASS}" stroke-width="7" opacity=".45"`)),
      repeat(5, (k) => path(`M${800 + 690 * Math.cos((k + 1) * 0.2618)} 900 Q${800 + 640 * Math.cos((k + 1) * 0.2618)} 330 800 100`, 'none', `stroke="${GLASS}" stroke-width="7" opacity=".45"`)),
      path('M190 620 Q800 480 1410 620 M330 370 Q800 260 1270 370', 'none', `stroke="${GLASS}" stroke-width="7" opacity=".45"`),
      path('M110 900 A690 800 0 0 1 1490 900', 'none', `stroke="${GLASS}" stroke-width="20" opacity=".9"`),
      stroke('M260 640 Q360 350 610 210', '#ffffff', 26, 'opacity=".6"'),
      rect(60, 880, 1480, 70, brush.tube('#5d6f80'), 34),
      rect(0, 930, 1600, 70, brush.tube('#3f4d5b'), 34),
      repeat(15, (k) => circle(100 + 100 * k, 915, 11, '#ffe39a')),
      ellipse(800, 905, 640, 26, brush.spot('#fff4cf', 0.35)),
    ];
  },
); // biome-ignore format: towers and ribs
