import type { ModelReport } from 'limner/client';
import { Choices } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { changeEdit, useEditDraft } from './edit-state.ts';
import { MODE_IN_CAPABILITIES, TASK_FACTS, TASKS, type TaskName } from './tasks.ts';

type EngineOffer = ModelReport['operations'][number]['engines'][number];

/** The tasks; those that the engine does not offer cannot be chosen. */
export function TaskChoice({ engine }: { readonly engine: EngineOffer | undefined }) {
  const say = useSay();
  const { task } = useEditDraft();
  const modes: readonly string[] = engine?.editModes ?? [];
  const isOffered = (name: TaskName): boolean => modes.includes(MODE_IN_CAPABILITIES[TASK_FACTS[name].mode]);
  return (
    <>
      <Choices
        legend={say('edit.task')}
        value={task}
        onChoose={(name) => changeEdit({ task: name })}
        options={TASKS.map((name) => ({
          value: name,
          label: say(TASK_FACTS[name].label),
          isDisabled: engine !== undefined && !isOffered(name),
        }))}
      />
      {engine && !TASKS.every(isOffered) && <p className="hint">{say('edit.unoffered', { engine: engine.id })}</p>}
    </>
  );
}
