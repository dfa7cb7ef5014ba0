import { useState } from 'react';
import { useSay } from '../language/language.ts';
import { MaskStage } from '../mask/MaskStage.tsx';
import type { MaskCanvas } from '../mask/mask-canvas.ts';
import { floodFrom, pickAt } from '../mask/selections.ts';
import { Toolbar } from '../mask/Toolbar.tsx';
import type { ToolName } from '../mask/tools.ts';
import { useView } from '../mask/use-view.ts';
import type { Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import { changeEdit, showEditFailure, useEditDraft } from './edit-state.ts';
import { FrameStage } from './FrameStage.tsx';
import { TASK_FACTS } from './tasks.ts';

interface EaselProps {
  readonly picture: Picture;
  readonly onMask: (mask: MaskCanvas) => void;
}

const FIRST_RADIUS_SHARE = 0.03;

/** The picture with the mask over it, or with the frame around it. */
export function Easel({ picture, onMask }: EaselProps) {
  const say = useSay();
  const kind = useEditDraft(({ task }) => TASK_FACTS[task].mask);
  if (kind === 'frame') return <FrameStage picture={picture} />;
  if (kind === 'none')
    return (
      <div className="mat easel">
        <div className="stage" style={stageStyle(picture.widthPx, picture.heightPx)}>
          <img src={picture.url} alt={say('edit.picture')} />
        </div>
      </div>
    );
  return <MaskEasel picture={picture} onMask={onMask} />;
}

function MaskEasel({ picture, onMask }: EaselProps) {
  const maskPng = useEditDraft((draft) => draft.maskPng);
  const [tool, chooseTool] = useState<ToolName>('brush');
  const [radius, setRadius] = useState(Math.round(FIRST_RADIUS_SHARE * Math.max(picture.widthPx, picture.heightPx)));
  const [mask, setMask] = useState<MaskCanvas>();
  const [isPicking, setPicking] = useState(false);
  const control = useView(picture);
  const keep = (changed: MaskCanvas): void => {
    if (changed.isEmpty()) changeEdit({ maskPng: undefined });
    else void changed.toPng().then((png) => changeEdit({ maskPng: png }));
  };
  const select = async (place: { x: number; y: number }, how: 'flood' | 'pick') => {
    setPicking(true);
    try {
      return how === 'flood' ? await floodFrom(picture, place) : await pickAt(picture, place);
    } catch (error) {
      showEditFailure(error);
      return undefined;
    } finally {
      setPicking(false);
    }
  };
  return (
    <div className="stack tight">
      {mask && <Toolbar {...{ mask, tool, chooseTool, radius, setRadius, picture, control }} />}
      <MaskStage
        {...{ picture, tool, radius, select, control }}
        first={maskPng}
        isBusy={isPicking}
        onReady={(ready) => {
          setMask(ready);
          onMask(ready);
        }}
        onChange={keep}
      />
    </div>
  );
}
