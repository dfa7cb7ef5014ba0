import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useSay } from '../language/language.ts';
import { clamp } from '../mask/geometry.ts';
import type { Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';

interface LoupeProps {
  readonly before: Picture;
  readonly after: Picture;
}

/** Side of the loupe at most, and how large one pixel of the enlarged picture is in it, in CSS pixels. */
const LARGEST_LOUPE_PX = 300;
const LOUPE_SHARE_OF_WINDOW = 0.45;
const PIXEL_SCALE = 2;
const KEY_STEP = 0.02;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The enlarged picture under a glass whose left half shows what it was before. */
export function Loupe({ before, after }: LoupeProps) {
  const say = useSay();
  const [place, setPlace] = useState({ x: 0.5, y: 0.4 });
  const loupePx = Math.min(LARGEST_LOUPE_PX, LOUPE_SHARE_OF_WINDOW * innerWidth);
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    setPlace({ x: clamp((event.clientX - left) / width, 0, 1), y: clamp((event.clientY - top) / height, 0, 1) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    setPlace(({ x, y }) => ({ x: clamp(x + arrow[0] * KEY_STEP, 0, 1), y: clamp(y + arrow[1] * KEY_STEP, 0, 1) }));
  };
  const half = (picture: Picture, side: 'left' | 'right') => (
    <span
      className={`loupe-half ${side}`}
      style={{
        backgroundImage: `url(${picture.url})`,
        backgroundSize: `${after.widthPx * PIXEL_SCALE}px ${after.heightPx * PIXEL_SCALE}px`,
        backgroundPosition: `${loupePx / 2 - place.x * after.widthPx * PIXEL_SCALE - (side === 'right' ? loupePx / 2 : 0)}px ${loupePx / 2 - place.y * after.heightPx * PIXEL_SCALE}px`,
      }}
    />
  );
  return (
    <div className="mat easel">
      <button
        type="button"
        className="stage loupe-stage"
        style={stageStyle(after.widthPx, after.heightPx)}
        aria-label={say('loupe.label')}
        onPointerMove={follow}
        onPointerDown={follow}
        onKeyDown={onKeyDown}
      >
        <img src={after.url} alt="" draggable={false} />
        <span
          className="loupe"
          style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%`, width: loupePx, height: loupePx }}
        >
          {half(before, 'left')}
          {half(after, 'right')}
          <span className="compare-tag left">{say('compare.before')}</span>
          <span className="compare-tag right">{say('compare.after')}</span>
        </span>
      </button>
    </div>
  );
}
