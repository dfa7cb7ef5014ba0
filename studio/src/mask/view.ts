import { clamp, type Point } from './geometry.ts';

/** How a picture lies behind the window through which it is seen. */
export interface View {
  /** CSS pixels for each pixel of the picture; 1 is 100 %. */
  readonly scale: number;
  /** From the middle of the window to the middle of the picture, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Sizes that a view depends on: the window in CSS pixels, the picture in its own. */
export interface ViewSizes {
  readonly width: number;
  readonly height: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const LARGEST_SCALE = 16;

/** The whole picture, as large as the window allows. */
export function fitted({ width, height, widthPx, heightPx }: ViewSizes): View {
  return { scale: Math.min(width / widthPx, height / heightPx), x: 0, y: 0 };
}

/** One pixel of the screen for each of the picture, about the middle of the window. */
export function atFullSize(view: View, sizes: ViewSizes): View {
  return zoomed(view, 1 / view.scale, { x: 0, y: 0 }, sizes);
}

/** Larger or smaller by a factor; what lies at the place stays there. `at` counts from the middle of the window. */
export function zoomed(view: View, factor: number, at: Point, sizes: ViewSizes): View {
  const fit = fitted(sizes).scale;
  const scale = clamp(view.scale * factor, Math.min(fit, 1), Math.max(fit, LARGEST_SCALE));
  const grown = scale / view.scale;
  return withinWindow({ scale, x: at.x + (view.x - at.x) * grown, y: at.y + (view.y - at.y) * grown }, sizes);
}

export function panned(view: View, byX: number, byY: number, sizes: ViewSizes): View {
  return withinWindow({ ...view, x: view.x + byX, y: view.y + byY }, sizes);
}

/** Moved as little as need be for a place of the picture to be seen. */
export function showing(view: View, place: Point, sizes: ViewSizes): View {
  const across = view.x + (place.x - sizes.widthPx / 2) * view.scale;
  const down = view.y + (place.y - sizes.heightPx / 2) * view.scale;
  const beyond = (at: number, half: number): number => at - clamp(at, -half, half);
  return panned(view, -beyond(across, sizes.width / 2), -beyond(down, sizes.height / 2), sizes);
}

/** Nothing beside the picture is seen as long as there is more of it; a picture that fits stands in the middle. */
function withinWindow(view: View, { width, height, widthPx, heightPx }: ViewSizes): View {
  const roomX = Math.max(0, (widthPx * view.scale - width) / 2);
  const roomY = Math.max(0, (heightPx * view.scale - height) / 2);
  return { ...view, x: clamp(view.x, -roomX, roomX), y: clamp(view.y, -roomY, roomY) };
}
