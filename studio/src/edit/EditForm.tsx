import { useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { Button, Choices, Field, Slider } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import type { MaskCanvas } from '../mask/mask-canvas.ts';
import { PictureChooser } from '../pictures/PictureChooser.tsx';
import type { Picture } from '../pictures/picture.ts';
import { engineOf, modelsFor, useCapabilities } from '../service/capabilities.ts';
import { parametersOf } from './draft.ts';
import {
  cancelEdit,
  changeEdit,
  putOnEasel,
  showEditFailure,
  startEdit,
  useEditDraft,
  useEditRun,
} from './edit-state.ts';
import { FineEditSettings } from './FineEditSettings.tsx';
import { isFramed, layOut } from './frame.ts';
import { References } from './References.tsx';
import { TaskChoice } from './TaskChoice.tsx';
import { TASK_FACTS } from './tasks.ts';

interface EditFormProps {
  readonly picture: Picture;
  readonly mask: MaskCanvas | undefined;
}

const COUNTS = [1, 2, 3, 4];

/** What is to be done to the picture on the easel. */
export function EditForm({ picture, mask }: EditFormProps) {
  const say = useSay();
  const draft = useEditDraft();
  const run = useEditRun();
  const [code, setCode] = useState<Awaited<ReturnType<typeof parametersOf>>>();
  const { report } = useCapabilities();
  const offered = report ? modelsFor(report, 'edit') : [];
  const model = offered.find(({ id }) => id === draft.modelId);
  const engine = model && engineOf(model, 'edit');
  const task = TASK_FACTS[draft.task];
  const hasMask = draft.maskPng !== undefined;
  const missing = missingPart(draft, hasMask);
  const prepare = async () =>
    parametersOf(draft, picture, task.mask !== 'none' && hasMask ? await mask?.toPng() : undefined);
  const start = async (): Promise<void> => {
    const parameters = await prepare();
    const before = task.mask === 'frame' ? (await layOut(picture, draft.frame)).picture : picture;
    await startEdit(parameters, before);
  };
  return (
    <form
      className="settings panel stack"
      aria-label={say('edit.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) void start().catch(showEditFailure);
      }}
    >
      <TaskChoice engine={engine} />
      <p className="hint">{say(task.hint)}</p>
      {task.prompt !== 'none' && (
        <Field label={say('create.prompt')}>
          {(id) => (
            <textarea
              id={id}
              className="textarea prompt-paper"
              rows={3}
              {...(task.prompt === 'welcome' && { placeholder: say('edit.prompt.optional') })}
              value={draft.prompt}
              onChange={({ target }) => changeEdit({ prompt: target.value })}
            />
          )}
        </Field>
      )}
      {task.references !== 'none' && <References engine={engine} firstKind={task.guide ?? 'product'} />}
      <div className="row">
        {run.isRunning ? (
          <Button isLarge className="grow" icon="stop" look="danger" onClick={cancelEdit}>
            {say('cancel')}
          </Button>
        ) : (
          <Button type="submit" look="primary" isLarge className="grow" icon="brush" disabled={missing !== undefined}>
            {say('edit.go')}
          </Button>
        )}
        <Button
          isLarge
          icon="code"
          disabled={missing !== undefined}
          onClick={() => void prepare().then(setCode, showEditFailure)}
        >
          {say('code.show')}
        </Button>
      </div>
      {missing && <p className="hint">{say(missing)}</p>}
      {run.failure && <FailureNote failure={run.failure} onRetry={() => void start().catch(showEditFailure)} />}
      <Choices
        legend={say('create.count')}
        value={draft.count}
        onChoose={(count) => changeEdit({ count })}
        options={COUNTS.map((count) => ({ value: count, label: String(count) }))}
      />
      {task.mask !== 'none' && (
        <Slider
          label={say('edit.soft')}
          hint={say('edit.soft.hint')}
          value={draft.softEdge}
          min={0}
          max={0.1}
          step={0.005}
          shown={`${Math.round(draft.softEdge * picture.widthPx)} px`}
          onSlide={(softEdge) => changeEdit({ softEdge })}
        />
      )}
      <FineEditSettings offered={offered} />
      <PictureChooser small="picture.other" onPicture={putOnEasel} onFailure={showEditFailure} />
      {code && <CodeDialog request={{ kind: 'edit', parameters: code }} onClose={() => setCode(undefined)} />}
    </form>
  );
}

/** What is to be done before the button works. */
function missingPart(draft: ReturnType<typeof useEditDraft.getState>, hasMask: boolean) {
  const task = TASK_FACTS[draft.task];
  if (task.mask === 'painted' && !hasMask) return 'edit.missing.mask';
  if (task.mask === 'frame' && !isFramed(draft.frame)) return 'edit.missing.frame';
  if (task.prompt === 'needed' && draft.prompt.trim() === '') return 'edit.missing.prompt';
  if (task.references === 'needed' && draft.references.length === 0) return 'edit.missing.reference';
  return undefined;
}
