import type { PixelSize } from '../../../../core/image.ts';
import type { SheetId } from '../scene.ts';

/** Part of a page, in pixels. */
export interface PageBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a sheet has its things and its words. */
export interface PagePlan {
  readonly art: PageBox;
  readonly title?: PageBox;
}

/** Most of the page's width and height that is printed. */
const PRINTED_SHARE = { width: 0.9, height: 0.88 } as const;
/** Against the height of what it names: the line of words below it, and the gap between them. */
const TITLE = { height: 0.26, gap: 0.06, width: 1.5 } as const;
/** Several side by side take more width than one alone. */
const ROW_SHARE = 1.25;
interface Rows {
  /** Upper and lower end of the words and of the things, in shares of the page's height. */
  readonly title: readonly [top: number, bottom: number];
  readonly art: readonly [top: number, bottom: number];
  /** Share of the page's width. */
  readonly width: number;
}

/** Sheets that fill their page. */
const ROWS: Partial<Record<SheetId, Rows>> = {
  card: { title: [0.11, 0.34], art: [0.37, 0.92], width: 0.76 },
  poster: { title: [0.77, 0.94], art: [0.08, 0.73], width: 0.84 },
};

/** Sets words under the things, on cards over them; things alone are in the middle, words alone too. */
export function planPage(
  size: PixelSize,
  sheet: SheetId,
  share: number,
  has: { art: number; title: boolean },
): PagePlan {
  const { widthPx, heightPx } = size;
  const shortPx = Math.min(widthPx, heightPx);
  if (!has.title) return { art: centred(size, shortPx * share * (has.art > 1 ? ROW_SHARE : 1), shortPx * share) };
  if (has.art === 0) {
    const box = centred(size, widthPx * 0.78, Math.min(heightPx * 0.4, shortPx * 0.6));
    return { art: { ...box, heightPx: 0 }, title: box };
  }
  const rows = ROWS[sheet];
  if (rows) return planRows(size, rows);
  const whole = 1 + TITLE.height + TITLE.gap;
  const sidePx = Math.min(shortPx * share, (heightPx * PRINTED_SHARE.height) / whole);
  const topPx = (heightPx - sidePx * whole) / 2;
  const artWidth = Math.min(widthPx * PRINTED_SHARE.width, sidePx * (has.art > 1 ? ROW_SHARE : 1));
  const titleWidth = Math.min(widthPx * PRINTED_SHARE.width, sidePx * TITLE.width);
  return {
    art: { leftPx: (widthPx - artWidth) / 2, topPx, widthPx: artWidth, heightPx: sidePx },
    title: {
      leftPx: (widthPx - titleWidth) / 2,
      topPx: topPx + sidePx * (1 + TITLE.gap),
      widthPx: titleWidth,
      heightPx: sidePx * TITLE.height,
    },
  };
}

function planRows({ widthPx, heightPx }: PixelSize, { title, art, width }: Rows): PagePlan {
  const row = ([top, bottom]: readonly [number, number]): PageBox => ({
    leftPx: (widthPx * (1 - width)) / 2,
    topPx: heightPx * top,
    widthPx: widthPx * width,
    heightPx: heightPx * (bottom - top),
  });
  return { art: row(art), title: row(title) };
}

function centred({ widthPx, heightPx }: PixelSize, wishedWidth: number, height: number): PageBox {
  const width = Math.min(wishedWidth, widthPx * PRINTED_SHARE.width);
  return { leftPx: (widthPx - width) / 2, topPx: (heightPx - height) / 2, widthPx: width, heightPx: height };
}
