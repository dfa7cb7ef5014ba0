import { type PointerEvent, useRef } from 'react';
import { Field } from '../design/controls.tsx';
import { type MessageKey, useSay } from '../language/language.ts';
import type { Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import { changeEdit, useEditDraft } from './edit-state.ts';
import { moveSide, SIDES, type Side } from './frame.ts';

const SIDE_LABELS: Readonly<Record<Side, MessageKey>> = {
  left: 'frame.left',
  top: 'frame.top',
  right: 'frame.right',
  bottom: 'frame.bottom',
};

/** Room that is left around the picture to drag the frame into, as a share of the picture. */
const ROOM_SHARE = 0.5;

/** The picture in a frame whose sides can be dragged outwards, or set by number. */
export function FrameStage({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  const { frame } = useEditDraft();
  const stage = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx } = picture;
  const roomX = Math.round(Math.max(ROOM_SHARE * widthPx, frame.left, frame.right));
  const roomY = Math.round(Math.max(ROOM_SHARE * heightPx, frame.top, frame.bottom));
  const width = widthPx + 2 * roomX;
  const height = heightPx + 2 * roomY;
  const percent = (px: number, whole: number): string => `${(px / whole) * 100}%`;
  const set = (side: Side, px: number): void => changeEdit({ frame: moveSide(frame, side, px, picture) });
  const drag = (side: Side) => (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = stage.current!.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const y = ((event.clientY - box.top) / box.height) * height;
    const beyond = { left: roomX - x, top: roomY - y, right: x - roomX - widthPx, bottom: y - roomY - heightPx };
    // While it is dragged the room must not change under the hand.
    set(side, Math.min(beyond[side], side === 'left' || side === 'right' ? roomX : roomY));
  };
  return (
    <div className="stack tight">
      <div className="mat easel">
        <div ref={stage} className="stage frame-room" style={stageStyle(width, height)}>
          <img
            src={picture.url}
            alt={say('edit.picture')}
            draggable={false}
            style={{
              left: percent(roomX, width),
              top: percent(roomY, height),
              width: percent(widthPx, width),
              height: percent(heightPx, height),
            }}
          />
          <div
            className="frame"
            style={{
              left: percent(roomX - frame.left, width),
              top: percent(roomY - frame.top, height),
              right: percent(roomX - frame.right, width),
              bottom: percent(roomY - frame.bottom, height),
            }}
          >
            {SIDES.map((side) => (
              <span
                key={side}
                className={`frame-handle ${side}`}
                data-side={side}
                onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                onPointerMove={drag(side)}
              />
            ))}
          </div>
        </div>
      </div>
      <fieldset className="frame-numbers">
        <legend className="label">
          {say('frame.size', {
            width: widthPx + frame.left + frame.right,
            height: heightPx + frame.top + frame.bottom,
          })}
        </legend>
        {SIDES.map((side) => (
          <Field key={side} label={say(SIDE_LABELS[side])}>
            {(id) => (
              <input
                id={id}
                className="input"
                type="number"
                min={0}
                step={16}
                value={frame[side]}
                onChange={({ target }) => set(side, target.valueAsNumber || 0)}
              />
            )}
          </Field>
        ))}
      </fieldset>
    </div>
  );
}
