import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSay } from '../language/language.ts';
import type { Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import { clamp, type Point } from './geometry.ts';
import { MaskCanvas } from './mask-canvas.ts';
import { type Gesture, startGesture, type ToolName, type ToolSetting } from './tools.ts';

interface MaskStageProps extends Pick<ToolSetting, 'radius' | 'select'> {
  readonly picture: Picture;
  readonly tool: ToolName;
  /** A mask from before a reload. */
  readonly first: Blob | undefined;
  readonly isBusy: boolean;
  readonly onReady: (mask: MaskCanvas) => void;
  readonly onChange: (mask: MaskCanvas) => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture under the mask. The pointer paints; so do the arrow keys while the space bar has put the pen down. */
export function MaskStage({ picture, tool, radius, select, first, isBusy, onReady, onChange }: MaskStageProps) {
  const say = useSay();
  const { widthPx, heightPx } = picture;
  const element = useRef<HTMLCanvasElement>(null);
  const mask = useRef<MaskCanvas>(undefined);
  const gesture = useRef<Gesture>(undefined);
  const [pen, setPen] = useState<Point>({ x: widthPx / 2, y: heightPx / 2 });
  const [outline, setOutline] = useState<readonly Point[]>([]);
  const [isPenShown, showPen] = useState(false);
  const [, countChanges] = useState(0);

  const changed = useEffectEvent(() => {
    countChanges((count) => count + 1);
    if (mask.current) onChange(mask.current);
  });
  const prepare = useEffectEvent(() => {
    mask.current = new MaskCanvas(element.current!, picture, changed);
    onReady(mask.current);
    if (first) void mask.current.load(first);
  });
  useEffect(prepare, []);

  const start = (at: Point, isTaking: boolean): void => {
    gesture.current = startGesture(tool, at, { mask: mask.current!, radius, isTaking, select });
  };
  const move = (to: Point): void => {
    gesture.current?.move(to);
    if (gesture.current && gesture.current.outline.length > 0) setOutline([...gesture.current.outline]);
  };
  const end = (): void => {
    void gesture.current?.end();
    gesture.current = undefined;
    setOutline([]);
  };
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top, width, height } = element.current!.getBoundingClientRect();
    return {
      x: clamp(((clientX - left) / width) * widthPx, 0, widthPx - 1),
      y: clamp(((clientY - top) / height) * heightPx, 0, heightPx - 1),
    };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!gesture.current) return;
    // A fast hand moves further than one event a frame tells.
    const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of moves.length > 0 ? moves : [event.nativeEvent]) move(placeOf(each));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      const step = Math.max(1, radius / 2) * (event.shiftKey ? 4 : 1);
      const to = {
        x: clamp(pen.x + arrow[0] * step, 0, widthPx - 1),
        y: clamp(pen.y + arrow[1] * step, 0, heightPx - 1),
      };
      setPen(to);
      move(to);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      const isPenDown = gesture.current !== undefined;
      if (!isPenDown) start(pen, event.altKey);
      if (isPenDown || tool === 'flood' || tool === 'pick') end();
    } else if (event.key === 'Escape') end();
  };
  return (
    <div className="mat easel" aria-busy={isBusy}>
      <div className="stage" style={stageStyle(widthPx, heightPx)}>
        <img src={picture.url} alt={say('edit.picture')} draggable={false} />
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is painted on by pointer and keyboard. */}
        <canvas
          ref={element}
          className="mask"
          tabIndex={0}
          role="application"
          aria-label={say('mask.canvas')}
          aria-description={say('mask.keys')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            start(placeOf(event), event.altKey);
          }}
          onPointerMove={onPointerMove}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => showPen(target.matches(':focus-visible'))}
          onBlur={() => showPen(false)}
        />
        <svg className="outline" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
          {outline.length > 0 && <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />}
          {isPenShown && <circle cx={pen.x} cy={pen.y} r={Math.max(radius, widthPx / 100)} />}
        </svg>
        {isBusy && (
          <p className="stage-note" role="status">
            {say('mask.finding')}
          </p>
        )}
      </div>
    </div>
  );
}
