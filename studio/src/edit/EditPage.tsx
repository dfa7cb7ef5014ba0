import { useEffect, useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { PageHead } from '../app/PageHead.tsx';
import { useSay } from '../language/language.ts';
import type { MaskCanvas } from '../mask/mask-canvas.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import { measure, type Picture } from '../pictures/picture.ts';
import { usePictureArrival } from '../pictures/usePictureArrival.ts';
import { Easel } from './Easel.tsx';
import { EditForm } from './EditForm.tsx';
import { EditResults } from './EditResults.tsx';
import { putOnEasel, showEditFailure, useEditDraft, useEditRun } from './edit-state.ts';
import '../pictures/pictures.css';
import './edit.css';

export function EditPage() {
  const say = useSay();
  const picture = useSource();
  const { failure } = useEditRun();
  const [mask, setMask] = useState<MaskCanvas>();
  const arrival = { onPicture: putOnEasel, onFailure: showEditFailure };
  usePictureArrival('edit', arrival);
  useEffect(() => {
    document.title = `${say('page.edit')} · Limner`;
  });
  return (
    <>
      <PageHead title={say('edit.title')} lead={say('edit.lead')} />
      {!picture && failure && <FailureNote failure={failure} />}
      {!picture ? (
        <PictureChooser {...arrival} />
      ) : (
        <div className="workbench picture-first">
          <EditForm picture={picture} mask={mask} />
          <div className="stack">
            <Easel key={picture.url} picture={picture} onMask={setMask} />
            <EditResults />
          </div>
        </div>
      )}
    </>
  );
}

/** The draft's picture, measured. */
function useSource(): Picture | undefined {
  const source = useEditDraft((draft) => draft.source);
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => {
    if (!source) return setPicture(undefined);
    let isCurrent = true;
    void measure(source).then((measured) => isCurrent && setPicture(measured), showEditFailure);
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return picture;
}
