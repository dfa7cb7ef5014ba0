import type { Harvest } from '../crew/crew.ts';
import { noteLoop, noteShape } from '../crew/kept-code.ts';
import type { Frame } from './frame.ts';
import type { Painter, Stage } from './painter.ts';

/**
 * Paints a frame by all its threads: each runs all of `paint`, which may leave out the rows that are not the frame's own, then
 * all take over the others' rows. For marks and loops that write and read one row at a time; what reads other rows needs all
 * of them, by `share` for instance. Within such a painting it paints on: several marks that follow each other are exchanged once.
 */
export function paintTogether(frame: Frame, paint: (own: Frame) => void): void {
  if (frame.own.includes(0)) {
    paint(frame);
    return;
  }
  const { widthPx, heightPx, colour, depth, labels, crew } = frame;
  const harvests: readonly Harvest[] = [
    { pixels: colour, values: widthPx * 3 },
    { pixels: depth, values: widthPx },
    { pixels: labels, values: widthPx },
  ];
  const own = { ...frame, own: crew.ownOf(heightPx, ...harvests) };
  // What is compiled of the marks is dropped with the last frame of this shape.
  noteShape(own);
  paint(own);
  crew.exchange(heightPx, ...harvests);
}

/** A painter that paints row by row all through, done by all threads of the frame. */
export function paintingTogether(paint: Painter): Painter {
  return (frame, brief) => {
    let stage: Stage | undefined;
    paintTogether(frame, (own) => {
      stage = paint(own, brief);
    });
    return stage!;
  };
}

/** Calls `paintRow` for the frame's own rows of `from`–`to` (excluded). */
export function paintOwnRows(frame: Frame, from: number, to: number, paintRow: (y: number) => void): void {
  noteLoop(paintRow);
  for (let y = from; y < to; y++) if (frame.own[y] === 1) paintRow(y);
}
