import { useState } from 'react';
import { Button, Field } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useSay } from '../language/language.ts';
import { enterKey, useAccess, wantKey } from '../service/access.ts';

/** Asks for a key when the server wants one, or another one. */
export function KeyDialog() {
  const say = useSay();
  const { apiKey } = useAccess();
  const [key, setKey] = useState('');
  return (
    <Dialog title={say('key.title')} onClose={() => wantKey(false)}>
      <p>{say(apiKey === '' ? 'key.missing' : 'key.refused')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          enterKey(key.trim());
        }}
      >
        <Field label={say('key.label')} hint={say('key.hint')}>
          {(id, hintId) => (
            <input
              id={id}
              className="input"
              type="password"
              autoComplete="off"
              aria-describedby={hintId}
              value={key}
              onChange={({ target }) => setKey(target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button type="submit" look="primary" icon="key" disabled={key.trim() === ''}>
            {say('key.enter')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
