import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, path, rect, repeat, round, stroke } from '../shapes.ts';

/** One storey of a hall: pillars, panels and a roof with turned-up eaves. Coordinates of the drawing. */
interface Storey {
  readonly cx: number;
  /** Row of the ridge, of the eaves and of the foot of the wall. */
  readonly ridgeY: number;
  readonly eavesY: number;
  readonly footY: number;
  /** Half widths of the ridge, the eaves and the wall. */
  readonly ridge: number;
  readonly eaves: number;
  readonly wall: number;
  /** Spaces between pillars: odd, the middle one is the door. */
  readonly bays: number;
}

interface HallColours {
  readonly roof: string;
  readonly pillar: string;
  readonly panel: string;
  readonly beam: string;
}

function roof(brush: Brush, { cx, ridgeY, eavesY, ridge, eaves }: Storey, colour: string): Svg {
  const sag = (eavesY - ridgeY) * 0.18;
  const tip = eavesY - (eavesY - ridgeY) * 0.26;
  const middle = (ridgeY + eavesY) / 2 + sag;
  const d = `M${cx - ridge} ${ridgeY} H${cx + ridge} Q${round(cx + (ridge + eaves) * 0.52)} ${round(middle + sag)} ${cx + eaves} ${round(tip)} Q${round(cx + eaves * 0.9)} ${eavesY} ${round(cx + eaves * 0.72)} ${eavesY} H${round(cx - eaves * 0.72)} Q${round(cx - eaves * 0.9)} ${eavesY} ${cx - eaves} ${round(tip)} Q${round(cx - (ridge + eaves) * 0.52)} ${round(middle + sag)} ${cx - ridge} ${ridgeY}Z`;
  const tiles = Math.round(eaves / 22);
  const rowOf = (share: number): string => {
    const from = `${round(cx + ridge * share)} ${ridgeY + 6}`;
    return `M${from} Q${round(cx + (ridge + eaves * 0.92) * 0.5 * share)} ${round(middle + sag)} ${round(cx + eaves * 0.92 * share)} ${round(eavesY - Math.abs(share) ** 3 * (eavesY - tip) * 0.8)}`;
  };
  return [
    path(d, brush.slab(colour), `stroke="${tone(colour, -0.5)}" stroke-opacity="0.5" stroke-width="4"`),
    repeat(tiles * 2 + 1, (i) =>
      stroke(rowOf((i - tiles) / tiles), tone(colour, i % 2 ? -0.34 : 0.3), 4, 'opacity="0.5"'),
    ),
    rect(cx - ridge - 10, ridgeY - 16, ridge * 2 + 20, 22, brush.tube(tone(colour, -0.12)), 8),
    both(cx, path(`M${cx - ridge - 16} ${ridgeY + 8} q-20 -30 -6 -52 q14 8 34 30z`, brush.slab(tone(colour, -0.2)))),
  ];
}

function storey(brush: Brush, shape: Storey, { roof: roofColour, pillar, panel, beam }: HallColours): Svg {
  const { cx, eavesY, footY, wall, eaves, bays } = shape;
  const bay = (wall * 2) / bays;
  const top = eavesY - 8;
  return [
    rect(cx - wall, top, wall * 2, footY - top, brush.wall(tone(panel, -0.35))),
    repeat(bays, (i) => {
      const x = cx - wall + i * bay;
      const isDoor = i === (bays - 1) / 2;
      const from = isDoor ? top + 42 : top + (footY - top) * 0.34;
      return [
        rect(x + 14, top + 42, bay - 28, footY - top - 42, brush.wall(tone(panel, isDoor ? -0.3 : 0))),
        repeat(4, (k) =>
          stroke(`M${round(x + 14 + ((bay - 28) * (k + 0.5)) / 4)} ${round(from)} V${footY}`, tone(panel, -0.5), 4),
        ),
        repeat(isDoor ? 0 : 3, (k) =>
          stroke(
            `M${round(x + 14)} ${round(from + (k * (footY - from)) / 5)} H${round(x + bay - 14)}`,
            tone(panel, -0.5),
            4,
          ),
        ),
      ];
    }),
    rect(cx - wall - 6, top + 10, wall * 2 + 12, 32, brush.wall(beam), 3),
    repeat(bays * 3 + 1, (i) =>
      rect(round(cx - wall + (i * wall * 2) / (bays * 3) - 7), top + 14, 14, 22, tone(beam, i % 2 ? 0.35 : -0.3), 2),
    ),
    repeat(bays + 1, (i) =>
      rect(round(cx - wall + i * bay - 11), top + 8, 22, footY - top - 8, brush.pillar(pillar), 3),
    ),
    rect(cx - eaves * 0.78, eavesY - 6, eaves * 1.56, 20, tone(roofColour, -0.62), 8),
    roof(brush, shape, roofColour),
  ];
}

/** Steps and terraces of stone, widening downward. */
function terraces(brush: Brush, cx: number, topY: number, half: number, count: number): Svg {
  return repeat(count, (i) => {
    const y = topY + i * 40;
    const w = half + i * 46;
    return [
      rect(cx - w, y, w * 2, 40, brush.wall('#d9d2c4'), 2),
      repeat(Math.round(w / 24), (k) =>
        rect(round(cx - w + (k * w * 2) / Math.round(w / 24)), y - 20, 7, 22, '#ece6da', 2),
      ),
      rect(cx - w, y - 22, w * 2, 6, '#f1ece1', 2),
      rect(cx - 74, y - 24, 148, 64, brush.wall('#e4ddcf')),
      repeat(4, (k) => stroke(`M${cx - 74} ${y - 14 + k * 14} H${cx + 74}`, '#b3a994', 3)),
    ];
  });
}

const PALACE: HallColours = { roof: '#d89a32', pillar: '#b8372a', panel: '#a93a2c', beam: '#2f6f78' };
const HOUSE: HallColours = { roof: '#4b5560', pillar: '#7a4f30', panel: '#efe6d2', beam: '#8a5c38' };

/** A great hall with a double roof on terraces, as in the palaces of Beijing and Seoul. */
const palace = ownSubject(
  {
    concept: 'eastern-palace',
    names: [
      'chinese palace',
      'korean palace',
      'imperial palace',
      'asian palace',
      'forbidden city',
      'the forbidden city',
      'gyeongbokgung',
      'gyeongbokgung palace',
      'eastern palace',
    ],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1600,
    height: 840,
  },
  (brush, { colour }) => {
    const colours = colour ? { ...PALACE, roof: colour } : PALACE;
    const lower: Storey = { cx: 800, ridgeY: 300, eavesY: 430, footY: 700, ridge: 430, eaves: 690, wall: 520, bays: 9 };
    const upper: Storey = { cx: 800, ridgeY: 60, eavesY: 230, footY: 320, ridge: 330, eaves: 560, wall: 400, bays: 7 };
    return [terraces(brush, 800, 720, 620, 3), storey(brush, lower, colours), storey(brush, upper, colours)];
  },
);

/** A timbered house with a tiled roof, as in old quarters of Korea, Japan and China. */
const house = ownSubject(
  {
    concept: 'eastern-house',
    names: [
      'hanok',
      'hanok house',
      'korean house',
      'traditional korean house',
      'chinese house',
      'traditional chinese house',
      'siheyuan',
      'japanese house',
      'traditional japanese house',
      'old japanese house',
      'ryokan',
      'teahouse',
      'japanese tea house',
      'dojo',
    ],
    kind: 'building',
    heightMetres: 6.5,
    footing: 'stands',
    width: 1200,
    height: 620,
  },
  (brush, { colour }) => {
    const shape: Storey = { cx: 600, ridgeY: 60, eavesY: 260, footY: 540, ridge: 380, eaves: 580, wall: 440, bays: 5 };
    return [
      rect(110, 540, 980, 34, brush.wall('#a98460'), 3),
      repeat(8, (i) => rect(150 + i * 124, 570, 30, 40, brush.pillar('#8d8a84'), 4)),
      rect(520, 574, 160, 42, brush.wall('#bdb6aa'), 4),
      storey(brush, shape, colour ? { ...HOUSE, panel: colour } : HOUSE),
    ];
  },
);

/** Halls and houses of East Asia. */
export const EASTERN_HALLS: readonly OwnSubject[] = [palace, house];
