import { useEffect, useRef, useState } from 'react';
import { CallStatus } from '../app/CallStatus.tsx';
import { Notices } from '../app/Notices.tsx';
import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { BeforeAfter } from '../pictures/BeforeAfter.tsx';
import { PictureMenu } from '../pictures/PictureMenu.tsx';
import { stageStyle } from '../pictures/stage-style.ts';
import { changesBetween } from './changes.ts';
import { type Edited, putOnEasel, useEditRun } from './edit-state.ts';

/** What came of the edit, beside what it was made from. */
export function EditResults() {
  const say = useSay();
  const { isRunning, stage, fraction, results, filteredReasons, notices, isUnkept, parameters } = useEditRun();
  const section = useRef<HTMLElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning && results.length > 0) section.current?.scrollIntoView();
    wasRunning.current = isRunning;
  }, [isRunning, results]);
  return (
    <section ref={section} className="stack results" aria-label={say('edit.results')} aria-busy={isRunning}>
      {isRunning && <CallStatus progress={{ stage, fraction }} />}
      {isUnkept && <p className="note bad">{say('gallery.unkept')}</p>}
      {filteredReasons.map((reason) => (
        <p className="note" key={reason} lang="en">
          {reason}
        </p>
      ))}
      {results.map((edited, index) => (
        <EditedPicture key={edited.after.url} edited={edited} number={index + 1} prompt={parameters?.prompt ?? ''} />
      ))}
      <Notices notices={notices} />
    </section>
  );
}

function EditedPicture({ edited, number, prompt }: { edited: Edited; number: number; prompt: string }) {
  const say = useSay();
  const { before, after, facts } = edited;
  const [changes, setChanges] = useState<{ readonly url: string; readonly share: number }>();
  const isSameSize = before.widthPx === after.widthPx && before.heightPx === after.heightPx;
  return (
    <article className="edited stack tight appear" aria-label={say('edit.result', { number })}>
      {changes ? (
        <div className="mat easel">
          <div className="stage" style={stageStyle(after.widthPx, after.heightPx)}>
            <img src={changes.url} alt={say('changes.picture')} />
          </div>
        </div>
      ) : (
        <BeforeAfter before={before} after={after} name={say('edit.result', { number })} />
      )}
      {facts?.maskDifference === 0 && (
        <p className="note good" data-contract="kept">
          {say('edit.contract')}
        </p>
      )}
      {changes && <p className="hint">{say('changes.share', { percent: (changes.share * 100).toFixed(1) })}</p>}
      <div className="row apart">
        <div className="row tight">
          <Button icon="check" onClick={() => putOnEasel(after)}>
            {say('edit.continue')}
          </Button>
          {isSameSize && (
            <Button
              icon="search"
              aria-pressed={changes !== undefined}
              onClick={() => (changes ? setChanges(undefined) : void changesBetween(before, after).then(setChanges))}
            >
              {say('changes.show')}
            </Button>
          )}
        </div>
        <PictureMenu picture={after} prompt={prompt || 'edit'} detail={facts?.seed ?? number} />
      </div>
    </article>
  );
}
