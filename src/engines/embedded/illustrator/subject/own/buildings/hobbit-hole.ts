import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A dwelling in a green mound: a round door, round windows, a chimney and a path of stones. */
export const hobbitHole = ownSubject(
  {
    concept: 'hobbit-hole',
    names: ['hobbit house', 'hobbit hole', 'hobbit home', 'burrow house', 'earth house', 'round door house'],
    kind: 'building',
    heightMetres: 4.2,
    footing: 'stands',
    width: 1800,
    height: 1000,
  },
  (brush, { random, colour = '#2f7d4a' }) => {
    const pane = (x: number, y: number, r: number) => [
      circle(x, y, r + 26, brush.pillar('#8d6a48')),
      circle(x, y, r, brush.ball('#ffdf8e')),
      stroke(`M${x - r} ${y} H${x + r} M${x} ${y - r} V${y + r}`, '#6b4a2e', 12),
    ];
    const plank = (k: number) => stroke(`M${790 + 44 * k} 440 V930`, '#00000030', 6);
    return [
      rect(1210, 40, 110, 200, brush.pillar('#9a8f84'), 12),
      rect(1195, 24, 140, 40, brush.pillar('#7d746b'), 12),
      path('M0 1000 Q120 620 420 360 Q700 110 980 120 Q1300 130 1520 430 Q1720 700 1800 1000Z', brush.wall('#5f9c3a')),
      repeat(70, () => {
        const x = random.between(90, 1710);
        const crest = 130 + ((x - 900) / 900) ** 2 * 700;
        return stroke(
          `M${x} ${crest + random.between(40, 260)} q6 -30 16 -44`,
          random.pick(['#7dba4c', '#4c8630', '#8cc95a']),
          7,
        );
      }),
      path('M470 1000 V720 Q470 330 900 330 Q1330 330 1330 720 V1000Z', brush.slab('#d8c39c')),
      repeat(15, (k) => {
        const angle = Math.PI * (1 - k / 14);
        return ellipse(900 + Math.cos(angle) * 430, 720 - Math.sin(angle) * 390, 46, 40, brush.ball('#a59a8c'));
      }),
      circle(900, 700, 270, brush.pillar('#8d6a48')),
      circle(900, 700, 236, brush.slab(colour)),
      brush.clip('M900 464 A236 236 0 0 1 900 936 A236 236 0 0 1 900 464Z', repeat(6, plank)),
      circle(900, 700, 236, 'none', 'stroke="#00000044" stroke-width="10"'),
      circle(900, 700, 24, brush.ball('#f0c24a')),
      pane(600, 690, 62),
      pane(1200, 690, 62),
      path('M760 1000 Q800 950 800 920 H1000 Q1000 950 1060 1000Z', brush.wall('#b9ab97')),
      repeat(30, (k) => {
        const x = k < 15 ? random.between(300, 720) : random.between(1080, 1520);
        const y = random.between(900, 985);
        return [
          circle(x, y, random.between(20, 38), random.pick(['#3f7a31', '#4f9140'])),
          circle(
            x + random.between(-12, 12),
            y - 16,
            random.between(11, 17),
            random.pick(['#f2547d', '#ffcf4a', '#ffffff', '#a06be0', '#ff8a4c']),
          ),
        ];
      }),
    ];
  },
);
