import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Picture } from '../pictures/picture.ts';
import type { Point } from './geometry.ts';
import { atFullSize, fitted, panned, showing, type View, type ViewSizes, zoomed } from './view.ts';

/** A picture behind a window, to be looked at closely. */
export interface ViewControl {
  /** The window; its size decides what fits. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly view: View;
  readonly isFitted: boolean;
  /** About a place on the screen, or about the middle. */
  zoom(factor: number, client?: Point): void;
  pan(byX: number, byY: number): void;
  show(place: Point): void;
  fit(): void;
  fullSize(): void;
}

/** A turn of the wheel by this many CSS pixels makes the picture e times as large. */
const WHEEL_PX = 240;
/** Some browsers count the wheel in lines. */
const LINE_PX = 16;

export function useView({ widthPx, heightPx }: Pick<Picture, 'widthPx' | 'heightPx'>): ViewControl {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 1, height: 1 });
  /** Undefined for as long as the whole picture is to be seen, whatever the size of the window. */
  const [chosen, choose] = useState<View>();
  const sizes: ViewSizes = { ...size, widthPx, heightPx };
  const view = chosen ? panned(chosen, 0, 0, sizes) : fitted(sizes);
  // Several steps may come before the next rendering.
  const change = (step: (view: View) => View): void => choose((last) => step(last ?? fitted(sizes)));
  const control: ViewControl = {
    element,
    view,
    isFitted: chosen === undefined,
    zoom: (factor, client) => change((last) => zoomed(last, factor, fromMiddle(element.current, client), sizes)),
    pan: (byX, byY) => change((last) => panned(last, byX, byY, sizes)),
    show: (place) => choose((last) => last && showing(last, place, sizes)),
    fit: () => choose(undefined),
    fullSize: () => change((last) => atFullSize(last, sizes)),
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    // A pinch on a touchpad comes as a turn of the wheel with Ctrl.
    if (event.ctrlKey || event.metaKey)
      control.zoom(Math.exp((-event.deltaY * unit) / WHEEL_PX), { x: event.clientX, y: event.clientY });
    else if (chosen) control.pan(-event.deltaX * unit, -event.deltaY * unit);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const target = element.current!;
    const observer = new ResizeObserver(() => setSize({ width: target.clientWidth, height: target.clientHeight }));
    observer.observe(target);
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      target.removeEventListener('wheel', onWheel);
    };
  }, []);
  return control;
}

function fromMiddle(element: HTMLElement | null, client: Point | undefined): Point {
  if (!element || !client) return { x: 0, y: 0 };
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: client.x - left - width / 2, y: client.y - top - height / 2 };
}
