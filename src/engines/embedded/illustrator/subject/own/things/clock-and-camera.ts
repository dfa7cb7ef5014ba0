import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const NUMERALS = ['XII', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

const mantelpieceClock = ownSubject(
  {
    concept: 'mantelpiece-clock',
    names: ['mantel clock', 'mantelpiece clock', 'wooden clock', 'shelf clock'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#7a3f22' }) => {
    const body = 'M150 860 Q196 820 196 700 V396 Q196 60 500 60 Q804 60 804 396 V700 Q804 820 850 860Z';
    const numeral = (text: string, i: number): Svg => {
      const angle = (i * Math.PI) / 6;
      return lettering(
        text,
        { cx: round(500 + Math.sin(angle) * 186), cy: round(400 - Math.cos(angle) * 186), width: 74, height: 52 },
        { fill: '#2b2320', face: 'serif' },
      );
    };
    return [
      path('M440 66 Q450 10 500 8 Q550 10 560 66Z', brush.ball('#d3a94a')),
      path(body, brush.pillar(colour)),
      brush.clip(body, [
        repeat(9, (i) =>
          stroke(
            `M${210 + i * 76} 60 C${190 + i * 80} 320 ${236 + i * 70} 600 ${200 + i * 76} 880`,
            tone(colour, i % 2 ? -0.4 : 0.2),
            i % 3 ? 6 : 10,
            'opacity=".28"',
          ),
        ),
        stroke('M232 700 V396 Q232 96 500 96 Q768 96 768 396 V700', tone(colour, -0.5), 6, 'opacity=".7"'),
        stroke('M240 700 V396 Q240 104 500 104 Q760 104 760 396', tone(colour, 0.45), 4, 'opacity=".7"'),
        stroke('M218 420 Q220 130 420 82', '#ffffff', 14, 'opacity=".3"'),
      ]),
      path('M330 770 Q500 690 670 770 Q600 810 500 786 Q400 810 330 770Z', brush.metal('#d3a94a')),
      circle(500, 750, 17, brush.ball('#e2bf66')),
      path('M110 856 H890 L914 900 H86Z', brush.tube(tone(colour, 0.08))),
      rect(52, 898, 896, 66, brush.tube(tone(colour, -0.14)), 14),
      stroke('M70 908 H930', '#ffffff', 6, 'opacity=".3"'),
      both(500, path('M90 962 H210 L196 998 H104Z', brush.metal('#d3a94a'))),
      circle(508, 412, 276, '#000000', 'opacity=".3"'),
      circle(500, 400, 274, brush.metal('#d3a94a')),
      circle(500, 400, 250, brush.slab('#8d6a24')),
      circle(500, 400, 240, brush.ball('#fbf3e0')),
      circle(500, 400, 228, 'none', 'stroke="#3a2f28" stroke-width="3"'),
      repeat(60, (i) => at(500, 400, 1, i * 6, rect(-2, -228, 4, i % 5 ? 10 : 16, '#3a2f28'))),
      NUMERALS.map(numeral),
      circle(500, 400, 70, 'none', 'stroke="#b08a3e" stroke-width="3"'),
      at(506, 408, 1, -58, path('M-9 26 L-7 -110 Q-24 -126 0 -152 Q24 -126 7 -110 L9 26Z', '#000000', 'opacity=".22"')),
      at(506, 408, 1, 60, path('M-7 36 L-5 -176 L0 -206 L5 -176 L7 36Z', '#000000', 'opacity=".22"')),
      at(500, 400, 1, -58, path('M-9 26 L-7 -110 Q-24 -126 0 -152 Q24 -126 7 -110 L9 26Z', '#1d1a1a')),
      at(500, 400, 1, 60, path('M-7 36 L-5 -176 L0 -206 L5 -176 L7 36Z', '#1d1a1a')),
      circle(500, 400, 17, brush.ball('#d3a94a')),
      path('M290 340 Q330 200 480 176 Q400 250 380 360 Q330 380 290 340Z', '#ffffff', 'opacity=".3"'),
    ];
  },
);

const camera = ownSubject(
  {
    concept: 'camera',
    names: ['photo camera', 'photographic camera', 'digital camera', 'dslr', 'dslr camera', 'slr camera'],
    kind: 'machine',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1200,
    height: 900,
  },
  (brush, { colour = '#2a2a2e' }) => {
    const chrome = '#c4c8ce';
    return [
      rect(150, 96, 150, 70, brush.metal(chrome), 12),
      repeat(11, (i) => rect(160 + i * 12, 100, 4, 62, '#5b626c', 0, 'opacity=".6"')),
      rect(880, 80, 170, 86, brush.metal(chrome), 14),
      repeat(13, (i) => rect(890 + i * 12, 86, 4, 76, '#5b626c', 0, 'opacity=".6"')),
      rect(770, 110, 80, 54, brush.metal('#9aa1ab'), 20),
      ellipse(810, 112, 34, 12, brush.ball('#e4e7eb')),
      path('M420 160 L466 34 Q474 10 500 10 H700 Q726 10 734 34 L780 160Z', brush.slab(chrome)),
      path('M500 24 H700 Q716 24 720 40 L728 66 H472 L480 40 Q484 24 500 24Z', '#ffffff', 'opacity=".35"'),
      rect(520, 6, 160, 14, '#3d424a', 5),
      path('M20 250 Q20 150 120 150 H1080 Q1180 150 1180 250 V300 H20Z', brush.tube(chrome)),
      path('M20 286 H1180 V770 H20Z', brush.pillar(colour)),
      repeat(170, (i) =>
        circle(
          34 + ((i * 97) % 1134),
          300 + ((i * 61) % 460),
          3 + (i % 3),
          i % 2 ? tone(colour, 0.2) : tone(colour, -0.5),
          'opacity=".5"',
        ),
      ),
      path('M20 286 H1180 V306 H20Z', '#000000', 'opacity=".35"'),
      path('M20 764 H1180 V830 Q1180 892 1116 892 H84 Q20 892 20 830Z', brush.tube(tone(chrome, -0.12))),
      stroke('M34 770 H1166', '#ffffff', 5, 'opacity=".6"'),
      path('M30 320 Q86 300 150 330 Q178 540 146 744 Q90 776 30 750Z', brush.pillar(tone(colour, 0.08))),
      rect(944, 190, 150, 76, brush.slab('#4a4f58'), 12),
      rect(956, 200, 126, 56, brush.slab('#20303f'), 8),
      path('M960 204 H1040 L1010 252 H960Z', '#ffffff', 'opacity=".28"'),
      circle(250, 226, 24, brush.ball('#d8452f')),
      ellipse(640, 566, 330, 300, '#000000', 'opacity=".4"'),
      circle(600, 540, 322, brush.metal('#8c929b')),
      circle(600, 540, 304, brush.ball('#26282d')),
      repeat(60, (i) => at(600, 540, 1, i * 6, rect(-6, -302, 12, 34, i % 2 ? '#3d4149' : '#131417', 3))),
      circle(600, 540, 262, brush.slab('#45484f')),
      circle(600, 540, 246, brush.ball('#17181b')),
      circle(600, 540, 218, 'none', 'stroke="#c9a24a" stroke-width="4"'),
      repeat(24, (i) => at(600, 540, 1, i * 9 - 100, rect(-3, -240, 6, 12, '#e8e6df'))),
      circle(600, 540, 196, brush.slab('#0c0d10')),
      circle(600, 540, 178, brush.ball('#22365a')),
      circle(600, 540, 140, brush.ball('#1a2340')),
      circle(608, 552, 98, brush.ball('#3a2a5c')),
      circle(612, 556, 56, '#07070b'),
      path('M466 500 Q486 400 590 384 Q530 430 516 520 Q486 530 466 500Z', '#dff0ff', 'opacity=".75"'),
      ellipse(672, 640, 62, 26, brush.spot('#7fd0ff', 0.8), 'transform="rotate(-40 672 640)"'),
      ellipse(548, 470, 26, 18, '#ffffff', 'transform="rotate(-40 548 470)" opacity=".9"'),
      both(600, rect(2, 210, 34, 46, brush.metal('#8c929b'), 12)),
    ];
  },
);

/** A clock for the mantelpiece and a camera of a photographer. */
export const CLOCK_AND_CAMERA: readonly OwnSubject[] = [mantelpieceClock, camera];
