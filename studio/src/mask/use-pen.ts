import { type KeyboardEvent, useRef, useState } from 'react';
import type { Picture } from '../pictures/picture.ts';
import { clamp, type Point } from './geometry.ts';
import type { MaskCanvas } from './mask-canvas.ts';
import { type Gesture, startGesture, type ToolName, type ToolSetting } from './tools.ts';
import type { ViewControl } from './use-view.ts';

interface PenSetting extends Pick<ToolSetting, 'radius' | 'select'> {
  readonly picture: Picture;
  readonly tool: ToolName;
  readonly mask: MaskCanvas | undefined;
  readonly control: ViewControl;
}

/** A tool in use, by whatever moves it. Places are in pixels of the picture. */
export interface Pen {
  start(at: Point, isTaking: boolean): void;
  move(to: Point): void;
  end(): void;
  /** As if it had never been started. */
  abandon(): void;
  readonly outline: readonly Point[];
  /** Where the arrow keys have moved it. */
  readonly place: Point;
  onKeyDown(event: KeyboardEvent): void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const SHIFT_STEPS = 4;

export function usePen({ picture, tool, radius, select, mask, control }: PenSetting): Pen {
  const { widthPx, heightPx } = picture;
  const gesture = useRef<Gesture>(undefined);
  const [place, setPlace] = useState<Point>({ x: widthPx / 2, y: heightPx / 2 });
  const [outline, setOutline] = useState<readonly Point[]>([]);

  const start = (at: Point, isTaking: boolean): void => {
    if (mask && tool !== 'hand') gesture.current = startGesture(tool, at, { mask, radius, isTaking, select });
  };
  const move = (to: Point): void => {
    gesture.current?.move(to);
    if (gesture.current && gesture.current.outline.length > 0) setOutline([...gesture.current.outline]);
  };
  const letGo = (): Gesture | undefined => {
    const last = gesture.current;
    gesture.current = undefined;
    setOutline([]);
    return last;
  };
  const end = (): void => void letGo()?.end();
  const abandon = (): void => letGo()?.abandon();
  const step = ([across, down]: readonly [number, number], isFar: boolean): void => {
    const px = Math.max(1, radius / 2) * (isFar ? SHIFT_STEPS : 1);
    const to = { x: clamp(place.x + across * px, 0, widthPx - 1), y: clamp(place.y + down * px, 0, heightPx - 1) };
    setPlace(to);
    control.show(to);
    move(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      if (tool === 'hand') control.pan(...handStep(arrow, event.shiftKey));
      else step(arrow, event.shiftKey);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      const isPenDown = gesture.current !== undefined;
      if (!isPenDown) start(place, event.altKey);
      if (isPenDown || tool === 'flood' || tool === 'pick') end();
    } else if (event.key === 'Escape') abandon();
  };
  return { start, move, end, abandon, outline, place, onKeyDown };
}

const HAND_STEP_CSS_PX = 40;

/** The picture goes the other way than the eye. */
function handStep([across, down]: readonly [number, number], isFar: boolean): [number, number] {
  const px = HAND_STEP_CSS_PX * (isFar ? SHIFT_STEPS : 1);
  return [-across * px, -down * px];
}
