import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useSay } from '../language/language.ts';
import { clamp, type Point } from '../mask/geometry.ts';
import type { Mark } from '../mask/selections.ts';
import type { Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import type { FoundMask } from './segment-request.ts';

interface MarkStageProps {
  readonly picture: Picture;
  readonly marks: readonly Mark[];
  readonly overlays: readonly FoundMask[];
  readonly onMark: (mark: Mark) => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const KEY_STEP_SHARE = 0.02;

/** The picture under its masks; pointing at a thing marks it. With Alt, or the other button, a place is marked as not meant. */
export function MarkStage({ picture, marks, overlays, onMark }: MarkStageProps) {
  const say = useSay();
  const { widthPx, heightPx } = picture;
  const [pen, setPen] = useState<Point>({ x: widthPx / 2, y: heightPx / 2 });
  const [isPenShown, showPen] = useState(false);
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onMark({
      x: ((event.clientX - left) / width) * widthPx,
      y: ((event.clientY - top) / height) * heightPx,
      isMeant: !event.altKey && event.button === 0,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    const isMark = event.key === 'Enter' || event.key === ' ';
    if (!arrow && !isMark) return;
    event.preventDefault();
    if (!arrow) {
      onMark({ ...pen, isMeant: !event.altKey });
      return;
    }
    const step = KEY_STEP_SHARE * widthPx;
    setPen({ x: clamp(pen.x + arrow[0] * step, 0, widthPx - 1), y: clamp(pen.y + arrow[1] * step, 0, heightPx - 1) });
  };
  const radius = Math.max(widthPx, heightPx) / 80;
  return (
    <div className="mat easel">
      <button
        type="button"
        className="stage mark-stage"
        style={stageStyle(widthPx, heightPx)}
        aria-label={say('segment.stage')}
        onPointerDown={onPointerDown}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => showPen(target.matches(':focus-visible'))}
        onBlur={() => showPen(false)}
      >
        <img src={picture.url} alt="" draggable={false} />
        {overlays.map(({ overlay, colour }) => (
          <img key={colour} className="overlay" src={overlay.url} alt="" draggable={false} />
        ))}
        <svg className="marks" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
          {marks.map(({ x, y, isMeant }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} className={isMeant ? 'meant' : 'not-meant'} />
          ))}
          {isPenShown && <circle cx={pen.x} cy={pen.y} r={radius * 1.4} className="pen" />}
        </svg>
      </button>
    </div>
  );
}
