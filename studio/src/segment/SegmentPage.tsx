import type { SegmentImageParameters } from 'limner/client';
import { SegmentMode } from 'limner/client';
import { useEffect, useState } from 'react';
import { CallStatus } from '../app/CallStatus.tsx';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { useSay } from '../language/language.ts';
import type { Mark } from '../mask/selections.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import type { Picture } from '../pictures/picture.ts';
import { usePictureArrival } from '../pictures/usePictureArrival.ts';
import { models } from '../service/access.ts';
import { useCall } from '../service/use-call.ts';
import { FoundMasks } from './FoundMasks.tsx';
import { MarkStage } from './MarkStage.tsx';
import { SegmentForm } from './SegmentForm.tsx';
import { type FoundMask, masksOf, NEW_DRAFT, parametersOf, type SegmentDraft } from './segment-request.ts';
import '../pictures/pictures.css';
import '../edit/edit.css';
import './segment.css';

/** Masks of what is in a picture: by pointing, by kind, or by word. */
export function SegmentPage() {
  const say = useSay();
  const [picture, setPicture] = useState<Picture>();
  const [draft, setDraft] = useState<SegmentDraft>(NEW_DRAFT);
  const [hidden, setHidden] = useState<readonly number[]>([]);
  const [code, setCode] = useState<SegmentImageParameters>();
  const call = useCall<readonly FoundMask[]>();
  const receive = (next: Picture): void => {
    setPicture(next);
    setDraft({ ...draft, marks: [] });
    call.reset();
  };
  usePictureArrival('segment', { onPicture: receive, onFailure: call.fail });
  useEffect(() => {
    document.title = `${say('page.segment')} · Limner`;
  });
  const start = (wanted: SegmentDraft): void => {
    if (!picture) return;
    setHidden([]);
    void call.start(async (signal, onProgress) =>
      masksOf(await models().segmentImage(await parametersOf(wanted, picture), { signal, onProgress }), picture),
    );
  };
  const mark = (place: Mark): void => {
    const wanted = { ...draft, mode: SegmentMode.INTERACTIVE, marks: [...draft.marks, place] };
    setDraft(wanted);
    if (wanted.marks.some(({ isMeant }) => isMeant)) start(wanted);
  };
  const masks = call.result ?? [];
  return (
    <>
      <PageHead title={say('segment.title')} lead={say('segment.lead')} />
      {call.failure && <FailureNote failure={call.failure} onRetry={() => start(draft)} />}
      {!picture ? (
        <PictureChooser onPicture={receive} onFailure={call.fail} />
      ) : (
        <div className="workbench picture-first">
          <SegmentForm
            {...{ draft, setDraft }}
            isRunning={call.isRunning}
            onStart={() => start(draft)}
            onCancel={call.cancel}
            onCode={() => void parametersOf(draft, picture).then(setCode)}
          >
            <FoundMasks {...{ masks, hidden, setHidden }} />
            {call.result?.length === 0 && <p className="note">{say('segment.nothing')}</p>}
            <PictureChooser small="picture.other" onPicture={receive} onFailure={call.fail} />
          </SegmentForm>
          <div className="stack">
            {call.isRunning && <CallStatus progress={call.progress} />}
            <MarkStage
              picture={picture}
              marks={draft.mode === SegmentMode.INTERACTIVE ? draft.marks : []}
              overlays={masks.filter((_, index) => !hidden.includes(index))}
              onMark={mark}
            />
            <p className="hint">{say('segment.hint')}</p>
          </div>
          {code && <CodeDialog request={{ kind: 'segment', parameters: code }} onClose={() => setCode(undefined)} />}
        </div>
      )}
    </>
  );
}
