import type { PageBox } from './page-plan.ts';

/** The box that one printed thing is fitted into: upright in it, standing on its lower edge or in its middle. */
export interface Cell extends PageBox {
  readonly stands: boolean;
}

/** Middle and foot of a cell in shares of the whole from its upper left, and the shares of width and height that it takes. */
type Spot = readonly [x: number, foot: number, width: number, height: number];

/** By how many gather round the first, which is the first of each list; later ones lie over earlier ones. */
const CLUSTERS: readonly (readonly Spot[])[] = [
  [[0.5, 1, 1, 1]],
  [
    [0.36, 1, 0.68, 1],
    [0.76, 1, 0.48, 0.6],
  ],
  [
    [0.5, 0.92, 0.72, 0.92],
    [0.19, 1, 0.38, 0.46],
    [0.81, 1, 0.38, 0.46],
  ],
  [
    [0.5, 0.88, 0.7, 0.88],
    [0.17, 0.92, 0.34, 0.42],
    [0.83, 0.92, 0.34, 0.42],
    [0.5, 1, 0.34, 0.36],
  ],
  [
    [0.5, 0.88, 0.66, 0.86],
    [0.16, 0.52, 0.32, 0.38],
    [0.84, 0.52, 0.32, 0.38],
    [0.2, 1, 0.36, 0.42],
    [0.8, 1, 0.36, 0.42],
  ],
];
/** How many a cluster shows at most. */
export const MOST_IN_A_CLUSTER = CLUSTERS.length;
/** How many a row shows at most. */
export const MOST_IN_A_ROW = 3;

/** Cells for things side by side. */
export function rowOf(count: number, box: PageBox): Cell[] {
  const widthPx = box.widthPx / Math.max(1, count);
  return Array.from({ length: count }, (_, k) => ({
    ...box,
    leftPx: box.leftPx + k * widthPx,
    widthPx,
    stands: false,
  }));
}

/** How many a set shows at most. */
export const MOST_IN_A_SET = 25;

/** Square tiles in rows as even as they can be, the last one in the middle. */
export function gridOf(count: number, box: PageBox): Cell[] {
  const columns = Math.ceil(Math.sqrt(count * Math.max(0.5, box.widthPx / Math.max(1, box.heightPx))));
  const rows = Math.ceil(count / columns);
  const sidePx = Math.min(box.widthPx / columns, box.heightPx / rows);
  return Array.from({ length: count }, (_, k) => {
    const row = Math.floor(k / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      leftPx: box.leftPx + box.widthPx / 2 + ((k % columns) - inRow / 2) * sidePx,
      topPx: box.topPx + box.heightPx / 2 + (row - rows / 2) * sidePx,
      widthPx: sidePx,
      heightPx: sidePx,
      stands: false,
    };
  });
}

/** The part of a tile that is filled. */
export function within({ leftPx, topPx, widthPx, heightPx, stands }: Cell, share: number): Cell {
  return {
    leftPx: leftPx + (widthPx * (1 - share)) / 2,
    topPx: topPx + (heightPx * (1 - share)) / 2,
    widthPx: widthPx * share,
    heightPx: heightPx * share,
    stands,
  };
}

/** Cells for one thing and those that gather round it, back to front. */
export function clusterOf(count: number, box: PageBox): Cell[] {
  const spots = CLUSTERS[Math.min(count, MOST_IN_A_CLUSTER) - 1] ?? [];
  return spots.map(([x, foot, width, height]) => ({
    leftPx: box.leftPx + (x - width / 2) * box.widthPx,
    topPx: box.topPx + (foot - height) * box.heightPx,
    widthPx: width * box.widthPx,
    heightPx: height * box.heightPx,
    stands: spots.length > 1,
  }));
}
