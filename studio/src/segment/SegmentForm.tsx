import { SegmentMode } from 'limner/client';
import type { ReactNode } from 'react';
import { Button, Choices, Field, Slider } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import type { IconName } from '../design/icons.ts';
import { type MessageKey, useSay } from '../language/language.ts';
import type { SegmentDraft } from './segment-request.ts';

interface SegmentFormProps {
  readonly draft: SegmentDraft;
  readonly setDraft: (draft: SegmentDraft) => void;
  readonly isRunning: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onCode: () => void;
  readonly children: ReactNode;
}

const MODES: readonly (readonly [SegmentMode, MessageKey, IconName])[] = [
  [SegmentMode.INTERACTIVE, 'segment.point', 'point'],
  [SegmentMode.FOREGROUND, 'segment.foreground', 'person'],
  [SegmentMode.BACKGROUND, 'segment.background', 'frames'],
  [SegmentMode.PROMPT, 'segment.words', 'words'],
];

export function SegmentForm({ draft, setDraft, isRunning, onStart, onCancel, onCode, children }: SegmentFormProps) {
  const say = useSay();
  const isByWords = draft.mode === SegmentMode.PROMPT;
  const isByPointing = draft.mode === SegmentMode.INTERACTIVE;
  const isIncomplete =
    (isByWords && draft.prompt.trim() === '') || (isByPointing && !draft.marks.some(({ isMeant }) => isMeant));
  return (
    <form
      className="settings panel stack"
      aria-label={say('segment.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIncomplete) onStart();
      }}
    >
      <Choices
        columns={4}
        legend={say('segment.mode')}
        value={draft.mode}
        onChoose={(mode) => setDraft({ ...draft, mode })}
        options={MODES.map(([value, label, icon]) => ({ value, label: say(label), figure: <Icon name={icon} /> }))}
      />
      {isByWords && (
        <Field label={say('segment.prompt')} hint={say('segment.prompt.hint')}>
          {(id, hintId) => (
            <input
              id={id}
              className="input"
              aria-describedby={hintId}
              value={draft.prompt}
              onChange={({ target }) => setDraft({ ...draft, prompt: target.value })}
            />
          )}
        </Field>
      )}
      <Slider
        label={say('segment.confidence')}
        value={draft.confidence}
        min={0}
        max={1}
        step={0.05}
        onSlide={(confidence) => setDraft({ ...draft, confidence })}
      />
      <div className="row">
        {isRunning ? (
          <Button isLarge className="grow" icon="stop" look="danger" onClick={onCancel}>
            {say('cancel')}
          </Button>
        ) : (
          <Button type="submit" look="primary" isLarge className="grow" icon="scissors" disabled={isIncomplete}>
            {say('segment.go')}
          </Button>
        )}
        <Button isLarge icon="code" disabled={isIncomplete} onClick={onCode}>
          {say('code.show')}
        </Button>
      </div>
      {isByPointing && draft.marks.length > 0 && (
        <Button icon="undo" look="quiet" onClick={() => setDraft({ ...draft, marks: [] })}>
          {say('segment.clear')}
        </Button>
      )}
      {children}
    </form>
  );
}
