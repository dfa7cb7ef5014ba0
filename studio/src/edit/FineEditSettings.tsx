import type { ModelReport } from 'limner/client';
import { Select } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { PersonSelect, SafetySelect } from '../settings/SafetySettings.tsx';
import { changeEdit, useEditDraft } from './edit-state.ts';

/** What one seldom changes. */
export function FineEditSettings({ offered }: { readonly offered: readonly ModelReport[] }) {
  const say = useSay();
  const { modelId, safety, person } = useEditDraft();
  return (
    <details>
      <summary>{say('create.more')}</summary>
      <div className="stack folded">
        <Select
          label={say('create.model')}
          value={modelId}
          onChoose={(id) => changeEdit({ modelId: id })}
          options={offered.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
        <SafetySelect value={safety} onChoose={(level) => changeEdit({ safety: level })} />
        <PersonSelect value={person} onChoose={(whom) => changeEdit({ person: whom })} />
      </div>
    </details>
  );
}
