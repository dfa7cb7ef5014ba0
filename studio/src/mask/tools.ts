import type { IconName } from '../design/icons.ts';
import type { MessageKey } from '../language/language.ts';
import type { Point } from './geometry.ts';
import type { MaskCanvas, Stroke } from './mask-canvas.ts';

/** Ways to make a mask. */
export const MASK_TOOLS = ['brush', 'eraser', 'lasso', 'rectangle', 'flood', 'pick'] as const;
export type MaskTool = (typeof MASK_TOOLS)[number];

/** What the pointer may do; the hand moves the picture. */
export const TOOLS = [...MASK_TOOLS, 'hand'] as const;
export type ToolName = (typeof TOOLS)[number];

export const TOOL_FACES: Readonly<
  Record<ToolName, { readonly icon: IconName; readonly label: MessageKey; readonly key: string }>
> = {
  brush: { icon: 'brush', label: 'tool.brush', key: 'B' },
  eraser: { icon: 'eraser', label: 'tool.eraser', key: 'E' },
  lasso: { icon: 'lasso', label: 'tool.lasso', key: 'L' },
  rectangle: { icon: 'square', label: 'tool.rectangle', key: 'R' },
  flood: { icon: 'bucket', label: 'tool.flood', key: 'F' },
  pick: { icon: 'wand', label: 'tool.pick', key: 'P' },
  hand: { icon: 'hand', label: 'tool.hand', key: 'H' },
};

/** What a tool works with. */
export interface ToolSetting {
  readonly mask: MaskCanvas;
  /** In pixels of the picture. */
  readonly radius: number;
  /** Take away instead of adding. */
  readonly isTaking: boolean;
  /** Mask of what looks like the place, or of the thing that is there. */
  readonly select: (place: Point, how: 'flood' | 'pick') => Promise<CanvasImageSource | undefined>;
}

/** One use of a tool: from pressing to letting go. */
export interface Gesture {
  move(to: Point): void;
  end(): Promise<void>;
  /** As if it had never been started. */
  abandon(): void;
  /** Points of an outline that is still open, to be shown. */
  readonly outline: readonly Point[];
}

/** Starts using a tool at a place. */
export function startGesture(tool: MaskTool, start: Point, setting: ToolSetting): Gesture {
  const stroke: Stroke = setting.isTaking || tool === 'eraser' ? 'take' : 'add';
  return GESTURES[tool](start, stroke, setting);
}

type StartGesture = (start: Point, stroke: Stroke, setting: ToolSetting) => Gesture;

const paint: StartGesture = (start, stroke, { mask, radius }) => {
  mask.begin();
  mask.line(start, start, radius, stroke);
  let last = start;
  return {
    outline: [],
    move(to) {
      mask.line(last, to, radius, stroke);
      last = to;
    },
    async end() {
      mask.commit();
    },
    abandon: () => mask.abandon(),
  };
};

const lasso: StartGesture = (start, stroke, { mask }) => {
  const outline = [start];
  return {
    outline,
    move: (to) => outline.push(to),
    end: async () => fillOutline(outline, stroke, mask),
    abandon() {},
  };
};

const rectangle: StartGesture = (start, stroke, { mask }) => {
  const outline = [start, start, start, start];
  return {
    outline,
    move(to) {
      outline.splice(0, 4, start, { x: to.x, y: start.y }, to, { x: start.x, y: to.y });
    },
    end: async () => fillOutline(outline, stroke, mask),
    abandon() {},
  };
};

function fillOutline(outline: readonly Point[], stroke: Stroke, mask: MaskCanvas): void {
  mask.begin();
  mask.polygon(outline, stroke);
  mask.commit();
}

const selectBy =
  (how: 'flood' | 'pick'): StartGesture =>
  (start, stroke, { mask, select }) => ({
    outline: [],
    move() {},
    abandon() {},
    async end() {
      const found = await select(start, how);
      if (!found) return;
      mask.begin();
      mask.lay(found, stroke);
      mask.commit();
    },
  });

const GESTURES: Readonly<Record<MaskTool, StartGesture>> = {
  brush: paint,
  eraser: paint,
  lasso,
  rectangle,
  flood: selectBy('flood'),
  pick: selectBy('pick'),
};
