import type { VerifyImageResponse } from 'limner/client';
import { useEffect, useState } from 'react';
import { CallStatus } from '../app/CallStatus.tsx';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import { imageOf, type Picture } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import { usePictureArrival } from '../pictures/usePictureArrival.ts';
import { models } from '../service/access.ts';
import { useCall } from '../service/use-call.ts';
import { Verdict } from './Verdict.tsx';
import '../pictures/pictures.css';
import '../edit/edit.css';

/** A picture is brought; whether Limner made it is said. */
export function VerifyPage() {
  const say = useSay();
  const [picture, setPicture] = useState<Picture>();
  const call = useCall<VerifyImageResponse>();
  const receive = (next: Picture): void => {
    setPicture(next);
    void call.start(async (signal) =>
      models().verifyImage(
        { image: await imageOf(next), config: { httpOptions: { headers: { 'x-limner-gallery': 'skip' } } } },
        { signal },
      ),
    );
  };
  usePictureArrival('verify', { onPicture: receive, onFailure: call.fail });
  useEffect(() => {
    document.title = `${say('page.verify')} · Limner`;
  });
  return (
    <>
      <PageHead title={say('verify.title')} lead={say('verify.lead')} />
      {call.failure && <FailureNote failure={call.failure} {...(picture && { onRetry: () => receive(picture) })} />}
      {!picture ? (
        <PictureChooser onPicture={receive} onFailure={call.fail} />
      ) : (
        <div className="workbench picture-first">
          <section className="settings panel stack" aria-label={say('verify.verdict')} aria-busy={call.isRunning}>
            {call.isRunning && <CallStatus progress={call.progress} />}
            {call.result && <Verdict verdict={call.result} picture={picture} />}
            <PictureChooser small="picture.other" onPicture={receive} onFailure={call.fail} />
          </section>
          <div className="mat easel">
            <div className="stage" style={stageStyle(picture.widthPx, picture.heightPx)}>
              <img src={picture.url} alt={say('edit.picture')} />
            </div>
          </div>
        </div>
      )}
    </>
  );
}
