import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Picture } from '../pictures/picture.ts';
import { clamp, type Point } from './geometry.ts';
import { Pinch } from './pinch.ts';
import type { ToolName } from './tools.ts';
import type { Pen } from './use-pen.ts';
import type { ViewControl } from './use-view.ts';

interface PointerSetting {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly picture: Picture;
  readonly tool: ToolName;
  readonly pen: Pen;
  readonly control: ViewControl;
}

type Handle = (event: PointerEvent<HTMLCanvasElement>) => void;

interface Pointer {
  readonly handlers: Readonly<Record<`onPointer${'Down' | 'Move' | 'Up' | 'Cancel' | 'Leave'}`, Handle>>;
  /** A circle that is kept under the pointer. */
  readonly hover: RefObject<SVGCircleElement | null>;
}

const MIDDLE_BUTTON = 1;

/** One finger or the mouse uses the tool; two fingers, the middle button and the hand move the picture. */
export function usePointer({ canvas, picture, tool, pen, control }: PointerSetting): Pointer {
  const { widthPx, heightPx } = picture;
  const hover = useRef<SVGCircleElement>(null);
  const pinch = useRef(new Pinch());
  /** Where a dragged picture was last, on the screen. */
  const held = useRef<Point>(undefined);
  const isPainting = useRef(false);

  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top, width, height } = canvas.current!.getBoundingClientRect();
    return {
      x: clamp(((clientX - left) / width) * widthPx, 0, widthPx - 1),
      y: clamp(((clientY - top) / height) * heightPx, 0, heightPx - 1),
    };
  };
  const showRing = (place: Point | undefined): void => {
    const ring = hover.current;
    if (!ring) return;
    ring.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    ring.setAttribute('cx', String(place.x));
    ring.setAttribute('cy', String(place.y));
  };
  const onPointerDown: Handle = (event) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const client = { x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch') pinch.current.put(event.pointerId, client);
    if (pinch.current.isUnderWay) {
      // The first of two fingers seemed to paint.
      if (isPainting.current) pen.abandon();
      isPainting.current = false;
      held.current = undefined;
    } else if (tool === 'hand' || event.button === MIDDLE_BUTTON) {
      event.preventDefault();
      held.current = client;
    } else if (event.button === 0) {
      isPainting.current = true;
      pen.start(placeOf(event), event.altKey);
    }
  };
  const onPointerMove: Handle = (event) => {
    const client = { x: event.clientX, y: event.clientY };
    const step = pinch.current.move(event.pointerId, client);
    if (step) {
      control.zoom(step.factor, step.at);
      control.pan(step.byX, step.byY);
    } else if (held.current) {
      control.pan(client.x - held.current.x, client.y - held.current.y);
      held.current = client;
    } else if (isPainting.current) {
      // A fast hand moves further than one event a frame tells.
      const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
      for (const each of moves.length > 0 ? moves : [event.nativeEvent]) pen.move(placeOf(each));
    }
    showRing(event.pointerType === 'touch' && !isPainting.current ? undefined : placeOf(event));
  };
  const onPointerUp: Handle = (event) => {
    pinch.current.lift(event.pointerId);
    held.current = undefined;
    if (isPainting.current) pen.end();
    isPainting.current = false;
  };
  return {
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      onPointerLeave: () => showRing(undefined),
    },
    hover,
  };
}
