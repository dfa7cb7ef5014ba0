import { type DragEvent, useEffect, useState } from 'react';
import { IconButton, Select } from '../design/controls.tsx';
import { type MessageKey, useSay } from '../language/language.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import { openPicture, type Picture } from '../pictures/picture.ts';
import type { EngineOffer } from '../service/capabilities.ts';
import { REFERENCE_KINDS, type ReferenceDraft, type ReferenceKind, takes } from './draft.ts';
import { changeEdit, showEditFailure, useEditDraft } from './edit-state.ts';

const KIND_LABELS: Readonly<Record<ReferenceKind, MessageKey>> = {
  product: 'reference.product',
  person: 'reference.person',
  animal: 'reference.animal',
  style: 'reference.style',
  edges: 'reference.edges',
  scribble: 'reference.scribble',
  face: 'reference.face',
};

interface ReferencesProps {
  readonly engine: EngineOffer | undefined;
  /** What a new one is at first. */
  readonly firstKind: ReferenceKind;
}

/** Pictures to take a product, a person, a style or outlines from. */
export function References({ engine, firstKind }: ReferencesProps) {
  const say = useSay();
  const { references } = useEditDraft();
  const most = engine?.maxReferences ?? 0;
  if (most === 0) return <p className="hint">{say('reference.unoffered')}</p>;
  const change = (id: number, part: Partial<ReferenceDraft>): void =>
    changeEdit({ references: references.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const add = ({ blob }: Pick<Picture, 'blob'>): void => {
    const id = Math.max(0, ...references.map((one) => one.id)) + 1;
    changeEdit({ references: [...references, { id, blob, kind: firstKind, description: '' }] });
  };
  // Anywhere else on the page a dropped picture goes to the easel.
  const onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer.files[0];
    if (!file || references.length >= most) return;
    event.preventDefault();
    event.stopPropagation();
    void openPicture(file).then(add, showEditFailure);
  };
  return (
    <section className="stack references" aria-label={say('reference.title')} onDrop={onDrop}>
      <h3>{say('reference.title')}</h3>
      {references.map((reference, index) => (
        <div className="reference" key={reference.id}>
          <Thumbnail blob={reference.blob} />
          <div className="stack tight grow">
            <Select
              label={say('reference.kind', { number: index + 3 })}
              value={reference.kind}
              onChoose={(kind) => change(reference.id, { kind })}
              options={REFERENCE_KINDS.map((kind) => ({
                value: kind,
                label: say(KIND_LABELS[kind]),
                isDisabled: !takes(engine, kind),
              }))}
            />
            <input
              className="input"
              aria-label={say('reference.description')}
              placeholder={say('reference.description')}
              value={reference.description}
              onChange={({ target }) => change(reference.id, { description: target.value })}
            />
          </div>
          <IconButton
            icon="trash"
            look="quiet"
            name={say('reference.remove')}
            onClick={() => changeEdit({ references: references.filter(({ id }) => id !== reference.id) })}
          />
        </div>
      ))}
      {references.length < most && <PictureChooser small="reference.add" onPicture={add} onFailure={showEditFailure} />}
    </section>
  );
}

function Thumbnail({ blob }: { readonly blob: Blob }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url === undefined ? null : <img className="thumbnail" src={url} alt="" />;
}
