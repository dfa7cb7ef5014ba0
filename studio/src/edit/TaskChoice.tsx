import { Choices } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { useSay } from '../language/language.ts';
import type { EngineOffer } from '../service/capabilities.ts';
import { takes } from './draft.ts';
import { changeEdit, useEditDraft } from './edit-state.ts';
import { MODE_IN_CAPABILITIES, TASK_FACTS, TASKS, type TaskName } from './tasks.ts';

/** The tasks; those that the engine does not offer cannot be chosen. */
export function TaskChoice({ engine }: { readonly engine: EngineOffer | undefined }) {
  const say = useSay();
  const { task } = useEditDraft();
  const modes: readonly string[] = engine?.editModes ?? [];
  const isOffered = (name: TaskName): boolean => {
    const { mode, guide } = TASK_FACTS[name];
    return modes.includes(MODE_IN_CAPABILITIES[mode]) && (!guide || takes(engine, guide));
  };
  return (
    <>
      <Choices
        columns={4}
        legend={say('edit.task')}
        value={task}
        onChoose={(name) => changeEdit({ task: name })}
        options={TASKS.map((name) => ({
          value: name,
          label: say(TASK_FACTS[name].label),
          figure: <Icon name={TASK_FACTS[name].icon} />,
          isDisabled: engine !== undefined && !isOffered(name),
        }))}
      />
      {engine && !TASKS.every(isOffered) && <p className="hint">{say('edit.unoffered', { engine: engine.id })}</p>}
    </>
  );
}
