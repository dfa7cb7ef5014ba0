import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSay } from '../language/language.ts';
import type { Picture } from '../pictures/picture.ts';
import { MaskCanvas } from './mask-canvas.ts';
import { Outline } from './Outline.tsx';
import type { ToolName, ToolSetting } from './tools.ts';
import { usePen } from './use-pen.ts';
import { usePointer } from './use-pointer.ts';
import type { ViewControl } from './use-view.ts';
import { ZoomTools } from './ZoomTools.tsx';

interface MaskStageProps extends Pick<ToolSetting, 'radius' | 'select'> {
  readonly picture: Picture;
  readonly tool: ToolName;
  readonly control: ViewControl;
  /** A mask from before a reload. */
  readonly first: Blob | undefined;
  readonly isBusy: boolean;
  readonly onReady: (mask: MaskCanvas) => void;
  readonly onChange: (mask: MaskCanvas) => void;
}

/** From here on one wants to see each pixel of the picture. */
const PIXELS_FROM_SCALE = 3;

/** The picture under the mask. The pointer paints; so do the arrow keys while the space bar has put the pen down. */
export function MaskStage(props: MaskStageProps) {
  const { picture, tool, radius, select, control, first, isBusy, onReady, onChange } = props;
  const say = useSay();
  const { widthPx, heightPx } = picture;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [mask, setMask] = useState<MaskCanvas>();
  const [isPenShown, showPen] = useState(false);
  const [, countChanges] = useState(0);

  const changed = useEffectEvent((changedMask: MaskCanvas) => {
    countChanges((count) => count + 1);
    onChange(changedMask);
  });
  const prepare = useEffectEvent(() => {
    const made: MaskCanvas = new MaskCanvas(canvas.current!, picture, () => changed(made));
    setMask(made);
    onReady(made);
    if (first) void made.load(first);
  });
  useEffect(prepare, []);

  const pen = usePen({ picture, tool, radius, select, mask, control });
  const pointer = usePointer({ canvas, picture, tool, pen, control });
  const { scale, x, y } = control.view;
  return (
    <div className="mat easel" aria-busy={isBusy}>
      <div
        ref={control.element}
        className="window"
        data-tool={tool}
        style={{ aspectRatio: `${widthPx} / ${heightPx}` }}
      >
        <div
          className={`sheet-of-picture ${scale >= PIXELS_FROM_SCALE ? 'pixelated' : ''}`}
          style={{
            width: widthPx * scale,
            height: heightPx * scale,
            transform: `translate(calc(-50% + ${x}px), calc(-50% + ${y}px))`,
          }}
        >
          <img src={picture.url} alt={say('edit.picture')} draggable={false} />
          {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is painted on by pointer and keyboard. */}
          <canvas
            ref={canvas}
            className="mask"
            tabIndex={0}
            role="application"
            aria-label={say('mask.canvas')}
            aria-description={say('mask.keys')}
            {...pointer.handlers}
            onKeyDown={pen.onKeyDown}
            onFocus={({ target }) => showPen(target.matches(':focus-visible'))}
            onBlur={() => showPen(false)}
          />
          <Outline
            {...{ picture, radius, scale }}
            points={pen.outline}
            pen={isPenShown ? pen.place : undefined}
            hover={tool === 'brush' || tool === 'eraser' ? pointer.hover : undefined}
          />
        </div>
        <ZoomTools control={control} />
        {isBusy && (
          <p className="stage-note" role="status">
            {say('mask.finding')}
          </p>
        )}
      </div>
    </div>
  );
}
