import type { UpscaleImageParameters } from 'limner/client';
import { useEffect, useState } from 'react';
import { CallStatus } from '../app/CallStatus.tsx';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import { PictureMenu } from '../pictures/PictureMenu.tsx';
import { type Picture, pictureOf } from '../pictures/picture.ts';
import { stageStyle } from '../pictures/stage-style.ts';
import { usePictureArrival } from '../pictures/usePictureArrival.ts';
import { models } from '../service/access.ts';
import { useCall } from '../service/use-call.ts';
import { Loupe } from './Loupe.tsx';
import { UpscaleForm } from './UpscaleForm.tsx';
import '../pictures/pictures.css';
import './upscale.css';

interface Upscaled {
  readonly before: Picture;
  readonly after: Picture;
  /** What did it: a network, or plain resampling. */
  readonly method?: string;
}

export function UpscalePage() {
  const say = useSay();
  const [picture, setPicture] = useState<Picture>();
  const call = useCall<Upscaled>();
  const receive = (next: Picture): void => {
    setPicture(next);
    call.reset();
  };
  usePictureArrival('upscale', { onPicture: receive, onFailure: call.fail });
  useEffect(() => {
    document.title = `${say('page.upscale')} · Limner`;
  });
  const start = (parameters: UpscaleImageParameters, before: Picture): void =>
    void call.start(async (signal, onProgress) => {
      const { generatedImages } = await models().upscaleImage(parameters, { signal, onProgress });
      const { image, facts } = generatedImages[0]!;
      return {
        before,
        after: await pictureOf(image!),
        ...(facts?.method !== undefined && { method: facts.method }),
      };
    });
  const { result } = call;
  return (
    <>
      <PageHead title={say('upscale.title')} lead={say('upscale.lead')} />
      {call.failure && <FailureNote failure={call.failure} />}
      {!picture ? (
        <PictureChooser onPicture={receive} onFailure={call.fail} />
      ) : (
        <div className="workbench picture-first">
          <UpscaleForm {...{ picture, start }} isRunning={call.isRunning} onCancel={call.cancel}>
            <PictureChooser small="picture.other" onPicture={receive} onFailure={call.fail} />
          </UpscaleForm>
          <section className="stack" aria-label={say('upscale.result')} aria-busy={call.isRunning}>
            {call.isRunning && <CallStatus progress={call.progress} />}
            {result ? (
              <>
                <Loupe before={result.before} after={result.after} />
                <div className="row apart">
                  <span className="small soft" title={result.method}>
                    {result.after.widthPx} × {result.after.heightPx}
                  </span>
                  <PictureMenu picture={result.after} prompt="upscaled" detail={`${result.after.widthPx}px`} />
                </div>
              </>
            ) : (
              <div className="mat easel">
                <div className="stage" style={stageStyle(picture.widthPx, picture.heightPx)}>
                  <img src={picture.url} alt={say('edit.picture')} />
                </div>
              </div>
            )}
          </section>
        </div>
      )}
    </>
  );
}
