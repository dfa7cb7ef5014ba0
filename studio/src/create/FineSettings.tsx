import type { ModelReport } from 'limner/client';
import { Field, Select, Switch } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { PersonSelect, SafetySelect } from '../settings/SafetySettings.tsx';
import { changeDraft } from './create-state.ts';
import { type CreateDraft, knows } from './draft.ts';

interface FineSettingsProps {
  readonly draft: CreateDraft;
  readonly model: ModelReport;
  readonly offered: readonly ModelReport[];
}

/** What one seldom changes. */
export function FineSettings({ draft, model, offered }: FineSettingsProps) {
  const say = useSay();
  const takesNegative = knows(model, 'negativePrompt');
  const canEnhance = knows(model, 'enhancePrompt');
  return (
    <details>
      <summary>{say('create.more')}</summary>
      <div className="stack folded">
        <Select
          label={say('create.model')}
          value={model.id}
          onChoose={(modelId) => changeDraft({ modelId })}
          options={offered.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
        <Field
          label={say('create.negative')}
          {...(!takesNegative && { hint: say('create.negative.unknown', { model: model.displayName }) })}
        >
          {(id, hintId) => (
            <input
              id={id}
              className="input"
              aria-describedby={hintId}
              disabled={!takesNegative}
              value={draft.negativePrompt}
              onChange={({ target }) => changeDraft({ negativePrompt: target.value })}
            />
          )}
        </Field>
        <Switch
          label={say('create.enhance')}
          hint={say(canEnhance ? 'create.enhance.hint' : 'create.enhance.unknown')}
          isOn={canEnhance && draft.isEnhanced}
          isDisabled={!canEnhance}
          onSwitch={(isEnhanced) => changeDraft({ isEnhanced })}
        />
        <SafetySelect value={draft.safety} onChoose={(safety) => changeDraft({ safety })} />
        <PersonSelect value={draft.person} onChoose={(person) => changeDraft({ person })} />
      </div>
    </details>
  );
}
