import { Field, IconButton } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { changeDraft } from './create-state.ts';
import type { CreateDraft } from './draft.ts';

const MAX_SEED = 2147483647;

function throwDice(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0]! % MAX_SEED) + 1;
}

/** A new seed each time, or the same one. */
export function SeedField({ draft }: { readonly draft: CreateDraft }) {
  const say = useSay();
  const { seed, isSeedLocked } = draft;
  return (
    <Field label={say('create.seed')} hint={say(isSeedLocked ? 'create.seed.locked' : 'create.seed.free')}>
      {(id, hintId) => (
        <div className="row tight">
          <input
            id={id}
            className="input grow"
            type="number"
            min={0}
            max={MAX_SEED}
            step={1}
            aria-describedby={hintId}
            disabled={!isSeedLocked}
            value={isSeedLocked ? seed : ''}
            placeholder={say('create.seed.any')}
            onChange={({ target }) =>
              changeDraft({ seed: Math.min(MAX_SEED, Math.max(0, Math.trunc(target.valueAsNumber || 0))) })
            }
          />
          <IconButton
            icon="dice"
            name={say('create.seed.dice')}
            onClick={() => changeDraft({ seed: throwDice(), isSeedLocked: true })}
          />
          <IconButton
            icon={isSeedLocked ? 'lock' : 'unlock'}
            name={say('create.seed.lock')}
            aria-pressed={isSeedLocked}
            onClick={() => changeDraft({ isSeedLocked: !isSeedLocked })}
          />
        </div>
      )}
    </Field>
  );
}
