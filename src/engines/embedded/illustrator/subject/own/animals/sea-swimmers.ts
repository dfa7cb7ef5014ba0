import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** Rows of rounded scales over a limb; cut them to it. */
function scales(x: number, y: number, columns: number, rows: number, size: number, fill: string) {
  return repeat(rows, (row) =>
    repeat(columns, (i) =>
      ellipse(
        round(x + i * size * 1.14 + (row % 2) * size * 0.57),
        round(y + row * size * 0.9),
        round(size * 0.5),
        round(size * 0.42),
        fill,
      ),
    ),
  );
}

/** A sea turtle swimming, its front flippers spread like wings. */
const seaTurtle = ownSubject(
  {
    concept: 'sea-turtle',
    names: ['green turtle', 'loggerhead turtle', 'green sea turtle', 'marine turtle', 'swimming turtle', 'leatherback'],
    kind: 'sea-creature',
    heightMetres: 0.8,
    footing: 'floats',
    width: 1000,
    height: 760,
    anchors: { seat: { x: 470, y: 190 } },
  },
  (brush, { colour = '#7b7a3c' }) => {
    const skin = '#c9c193';
    const patch = tone(colour, -0.42);
    const shell = 'M170 418 Q200 262 370 190 Q540 130 690 212 Q800 280 800 366 Q700 470 480 486 Q280 492 170 418Z';
    const nearFlipper =
      'M640 400 Q740 410 750 470 Q720 590 590 690 Q500 752 410 758 Q470 660 520 580 Q560 500 560 440Z';
    const farFlipper = 'M690 250 Q660 150 560 70 Q490 14 400 4 Q450 90 530 170 Q580 230 620 280Z';
    const rearFlipper = 'M250 440 Q200 530 110 580 Q60 600 20 590 Q60 520 110 470 Q150 420 200 400Z';
    const head = 'M730 300 Q790 232 862 214 Q950 206 984 262 Q1000 300 978 326 Q930 362 860 366 Q800 376 760 402Z';
    return [
      path(farFlipper, brush.slab(tone(skin, -0.3))),
      brush.clip(farFlipper, scales(410, 20, 9, 11, 34, tone(patch, -0.15))),
      path('M190 420 Q120 400 60 420 Q30 430 10 420 Q60 370 130 356 Q200 350 230 370Z', brush.slab(tone(skin, -0.3))),
      path(head, brush.ball(skin)),
      brush.clip(head, [
        scales(770, 226, 6, 3, 42, patch),
        scales(770, 316, 3, 2, 36, tone(patch, 0.12)),
        path('M930 346 Q960 300 1000 300 L1000 380 H880Z', tone(skin, 0.2)),
      ]),
      stroke('M984 312 Q930 322 896 344', tone(patch, -0.3), 6),
      ellipse(914, 268, 25, 23, '#e9e2bd'),
      circle(918, 268, 18, '#17140e'),
      circle(911, 261, 6, '#fff'),
      path('M180 424 Q460 560 790 380 Q760 470 620 510 Q430 548 270 500 Q210 476 180 424Z', brush.wall('#e6dcae')),
      stroke('M330 500 Q340 520 336 528 M450 516 Q456 536 454 540 M580 500 Q590 516 588 522', '#b7a873', 6),
      path(shell, brush.ball(tone(colour, -0.2))),
      brush.clip(shell, [
        [
          'M250 300 L352 208 L430 232 L420 322 L318 372Z',
          'M374 198 L480 160 L560 188 L548 276 L444 318 L450 234Z',
          'M504 156 L640 190 L690 240 L660 300 L566 274 L580 190Z',
          'M196 410 L240 316 L306 380 L300 452 L230 444Z',
          'M322 386 L424 336 L470 440 L430 472 L318 460Z',
          'M448 334 L552 290 L620 400 L560 458 L490 444Z',
          'M574 290 L664 316 L730 360 L700 430 L636 402Z',
          'M680 300 L706 250 L782 310 L790 366 L744 352Z',
        ].map((scute, i) => path(scute, brush.ball(tone(colour, i % 2 ? 0.06 : 0.16)))),
        stroke('M160 424 Q300 506 490 494 Q710 474 806 366', tone(colour, 0.3), 20),
        repeat(11, (i) => {
          const x = 232 + i * 50;
          const y = 464 + Math.sin((i / 10) * Math.PI) * 34 - i * 4;
          return stroke(`M${x} ${round(y - 16)} l6 30`, tone(colour, -0.5), 5);
        }),
        path('M250 300 Q380 176 560 166 Q460 196 360 260 Q290 306 250 360Z', '#ffffff2e'),
      ]),
      path(rearFlipper, brush.slab(skin)),
      brush.clip(rearFlipper, scales(30, 420, 7, 7, 32, patch)),
      path(nearFlipper, brush.slab(tone(skin, 0.06))),
      brush.clip(nearFlipper, scales(420, 420, 10, 13, 36, patch)),
      stroke('M642 402 Q736 412 748 470 Q720 588 590 688 Q500 750 414 756', tone(skin, 0.34), 7),
    ];
  },
);

/** A dolphin in full stretch. */
const dolphin = ownSubject(
  {
    concept: 'dolphin',
    names: ['bottlenose dolphin', 'porpoise'],
    kind: 'sea-creature',
    heightMetres: 0.95,
    footing: 'floats',
    width: 1000,
    height: 560,
    anchors: { seat: { x: 560, y: 130 } },
  },
  (brush, { colour = '#6d87a0' }) => {
    const body =
      'M992 300 Q960 270 908 262 Q880 180 780 136 Q660 92 520 118 Q330 160 180 300 Q140 336 108 350 L130 392 Q170 382 220 366 Q360 410 520 424 Q700 430 830 376 Q890 346 920 330 Q966 330 992 300Z';
    return [
      path('M470 140 Q440 60 360 8 Q330 0 340 22 Q386 80 380 186Z', brush.slab(tone(colour, -0.18))),
      path(
        'M140 350 Q70 330 0 350 Q10 362 30 372 Q60 392 92 400 Q60 450 62 540 Q64 556 80 544 Q150 470 176 372Z',
        brush.slab(tone(colour, -0.16)),
      ),
      path('M800 380 Q820 440 900 470 Q860 486 800 470 Q740 446 730 396Z', brush.slab(tone(colour, -0.34))),
      path(body, brush.tube(colour)),
      brush.clip(body, [
        path(
          'M940 322 Q840 316 760 348 Q600 390 400 372 Q280 360 200 366 Q420 470 660 450 Q860 420 992 316Z',
          '#eef2f2',
        ),
        path(
          'M900 300 Q720 300 600 340 Q420 372 240 352 Q440 392 640 368 Q800 344 900 322Z',
          tone(colour, 0.42),
          'opacity=".6"',
        ),
        ellipse(670, 136, 150, 20, brush.spot('#ffffff', 0.6)),
      ]),
      stroke('M990 304 Q930 318 890 316 Q862 314 846 300', tone(colour, -0.5), 7),
      ellipse(834, 262, 17, 15, '#11161c'),
      circle(829, 257, 5, '#fff'),
      path('M690 380 Q690 460 590 552 Q574 560 570 540 Q560 450 606 386Z', brush.slab(tone(colour, -0.14))),
    ];
  },
);

/** A grey shark on patrol. */
const shark = ownSubject(
  {
    concept: 'shark',
    names: ['great white shark', 'white shark', 'reef shark', 'tiger shark'],
    kind: 'sea-creature',
    heightMetres: 1.3,
    footing: 'floats',
    width: 1000,
    height: 560,
    anchors: { seat: { x: 520, y: 150 } },
  },
  (brush, { colour = '#76828c' }) => {
    const body =
      'M996 262 Q930 170 770 146 Q560 120 350 190 Q220 232 120 246 L116 290 Q220 300 330 340 Q520 400 720 386 Q860 372 930 326 Q982 300 996 262Z';
    return [
      path(
        'M150 240 Q110 130 20 4 Q4 -4 6 20 Q30 150 82 256 Q50 330 44 420 Q46 438 60 428 Q120 370 160 292Z',
        brush.slab(tone(colour, -0.12)),
      ),
      path('M640 140 Q590 60 500 4 Q480 -4 482 16 Q500 90 466 166Z', brush.slab(tone(colour, -0.08))),
      path('M300 204 Q260 160 220 150 Q230 190 246 224Z', brush.slab(tone(colour, -0.1))),
      path(
        'M290 330 Q270 390 226 410 Q230 360 236 312Z M430 368 Q410 420 360 440 Q370 390 376 350Z',
        brush.slab(tone(colour, -0.24)),
      ),
      path('M800 366 Q840 430 900 470 Q840 470 790 444 Q750 410 740 378Z', brush.slab(tone(colour, -0.36))),
      path(body, brush.tube(colour)),
      brush.clip(body, [
        path('M1000 286 Q880 296 760 300 Q500 316 300 290 Q200 276 110 282 L330 360 L700 420 L960 340Z', '#eceef0'),
        ellipse(730, 166, 170, 18, brush.spot('#ffffff', 0.5)),
      ]),
      repeat(5, (i) => stroke(`M${700 + i * 26} 222 q-20 38 2 78`, tone(colour, -0.48), 7)),
      path('M946 314 Q890 338 826 326 Q860 300 930 296Z', '#5d2a2c'),
      repeat(6, (i) => path(`M${842 + i * 17} ${312 - i * 2} l8 18 l8 -20z`, '#fdfbf4')),
      ellipse(900, 226, 14, 12, '#0e1114'),
      circle(896, 222, 4, '#dfe6ea'),
      circle(966, 250, 6, tone(colour, -0.55)),
      path('M650 340 Q620 450 480 552 Q464 560 464 542 Q470 440 540 342Z', brush.slab(tone(colour, -0.1))),
    ];
  },
);

/** A humpback whale with long flippers and a grooved throat. */
const whale = ownSubject(
  {
    concept: 'whale',
    names: ['blue whale', 'humpback whale', 'humpback', 'baleen whale', 'grey whale', 'gray whale'],
    kind: 'sea-creature',
    heightMetres: 5,
    footing: 'floats',
    width: 1000,
    height: 520,
    anchors: { seat: { x: 560, y: 96 } },
  },
  (brush, { colour = '#41678c' }) => {
    const body =
      'M990 232 Q980 140 850 104 Q640 60 440 118 Q290 164 150 200 L140 246 Q270 290 400 370 Q560 440 740 410 Q900 376 960 310 Q1000 280 990 232Z';
    return [
      path(
        'M170 196 Q110 130 0 110 Q-6 128 30 170 Q70 206 110 222 Q40 230 6 300 Q0 330 22 322 Q130 304 180 248Z',
        brush.slab(tone(colour, -0.2)),
      ),
      path('M380 140 Q340 90 290 90 Q300 130 320 160Z', brush.slab(tone(colour, -0.18))),
      path(body, brush.tube(colour)),
      brush.clip(body, [
        path(
          'M1000 262 Q880 280 760 270 Q600 262 470 330 Q430 350 400 380 L560 460 H820 L1000 330Z',
          brush.wall('#dfe6ea'),
        ),
        repeat(9, (i) =>
          stroke(
            `M${986 - i * 4} ${282 + i * 15} Q${780 - i * 8} ${290 + i * 18} ${500 - i * 2} ${350 + i * 14}`,
            '#8fa3b4',
            5,
          ),
        ),
        ellipse(730, 112, 190, 20, brush.spot('#ffffff', 0.5)),
        [
          [600, 210],
          [520, 240],
          [690, 190],
          [420, 250],
        ].map(([x = 0, y = 0]) => circle(x, y, 9, tone(colour, 0.3), 'opacity=".6"')),
      ]),
      stroke('M988 250 Q900 268 812 262 Q780 260 766 244', tone(colour, -0.55), 8),
      ellipse(752, 262, 13, 11, '#0c1116'),
      circle(749, 259, 4, '#fff'),
      repeat(5, (i) => circle(850 + i * 26, 132 + i * 14, 7, tone(colour, -0.3))),
      path('M690 330 Q640 440 450 512 Q430 520 432 500 Q460 400 580 316Z', brush.slab(tone(colour, -0.24))),
      stroke('M690 332 Q640 440 452 510', '#c9d6df', 7, 'opacity=".7"'),
    ];
  },
);

/** Large swimmers of the open sea, seen from the side as they swim. */
export const SEA_SWIMMERS: readonly OwnSubject[] = [seaTurtle, dolphin, shark, whale];
