import type { ModelReport } from 'limner/client';
import { useState } from 'react';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { engineOf } from '../service/capabilities.ts';
import { changeDraft, startRun, useDraft } from './create-state.ts';
import { parametersOf, promptOf } from './draft.ts';
import { FineSettings } from './FineSettings.tsx';
import { PromptChips } from './PromptChips.tsx';
import { SeedField } from './SeedField.tsx';
import { ShapeSettings } from './ShapeSettings.tsx';

interface CreateFormProps {
  readonly model: ModelReport;
  readonly offered: readonly ModelReport[];
}

export function CreateForm({ model, offered }: CreateFormProps) {
  const say = useSay();
  const draft = useDraft();
  const [isCodeShown, showCode] = useState(false);
  const isEmpty = draft.prompt.trim() === '';
  const parameters = parametersOf(draft, model);
  const start = (): void => {
    if (!isEmpty) void startRun(parameters);
  };
  return (
    <form
      className="settings panel stack"
      aria-label={say('create.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
      }}
    >
      <div className="field">
        <label className="label" htmlFor="prompt">
          {say('create.prompt')}
        </label>
        <textarea
          id="prompt"
          className="textarea prompt-paper"
          rows={3}
          placeholder={say('create.placeholder')}
          value={draft.prompt}
          onChange={({ target }) => changeDraft({ prompt: target.value })}
        />
        {engineOf(model, 'generate')?.id === 'embedded' && <PromptChips prompt={promptOf(draft)} />}
      </div>
      <div className="row">
        <Button type="submit" look="primary" isLarge className="grow" icon="quill" disabled={isEmpty}>
          {say('create.go')}
        </Button>
        <Button isLarge icon="code" disabled={isEmpty} onClick={() => showCode(true)}>
          {say('code.show')}
        </Button>
      </div>
      <ShapeSettings draft={draft} model={model} />
      <SeedField draft={draft} />
      <FineSettings draft={draft} model={model} offered={offered} />
      {isCodeShown && <CodeDialog request={{ kind: 'generate', parameters }} onClose={() => showCode(false)} />}
    </form>
  );
}
