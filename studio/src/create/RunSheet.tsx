import { useState } from 'react';
import { FailureNote } from '../app/FailureNote.tsx';
import { Notices } from '../app/Notices.tsx';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { Button, IconButton } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { cancelRun, clearRun, type Run, startRun } from './create-state.ts';
import { Print } from './Print.tsx';
import { RunViewer } from './RunViewer.tsx';
import { ratioStyle } from './ratio-style.ts';

/** One request and its pictures, side by side. */
export function RunSheet({ run }: { readonly run: Run }) {
  const say = useSay();
  const [isCodeShown, showCode] = useState(false);
  const [viewed, view] = useState<number>();
  const { parameters, state, tiles, failure, notices } = run;
  const ratio = parameters.config?.aspectRatio ?? '1:1';
  const notUnderstood = [...new Set(tiles.flatMap(({ facts }) => facts?.notUnderstood ?? []))];
  return (
    <article
      className="sheet appear"
      data-count={tiles.length}
      data-ratio={ratio}
      style={ratioStyle(ratio)}
      aria-label={parameters.prompt}
      aria-busy={state === 'running'}
    >
      <header className="row apart sheet-head">
        <h2 className="sheet-title">{parameters.prompt}</h2>
        <div className="row tight">
          {state === 'running' ? (
            <Button icon="stop" look="danger" onClick={() => cancelRun(run.id)}>
              {say('cancel')}
            </Button>
          ) : (
            <>
              <IconButton
                icon="again"
                look="quiet"
                name={say('create.again')}
                onClick={() => void startRun(parameters)}
              />
              <IconButton icon="code" look="quiet" name={say('code.show')} onClick={() => showCode(true)} />
              <IconButton icon="close" look="quiet" name={say('create.clear')} onClick={() => clearRun(run.id)} />
            </>
          )}
        </div>
      </header>
      <span role="status" className="visually-hidden">
        {say(STATE_TEXTS[state])}
      </span>
      {state === 'cancelled' && <p className="note">{say('create.cancelled')}</p>}
      {failure && <FailureNote failure={failure} onRetry={() => void startRun(parameters)} />}
      {run.isUnkept && <p className="note bad">{say('gallery.unkept')}</p>}
      {(state === 'running' || state === 'done') && (
        <ul className="prints">
          {tiles.map((tile, index) => (
            // Tiles are never reordered.
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is what a tile is.
            <Print key={index} tile={tile} run={run} number={index + 1} onView={() => view(index)} />
          ))}
        </ul>
      )}
      {notUnderstood.length > 0 && (
        <ul className="chips" aria-label={say('create.not-understood')}>
          <li className="small soft">{say('create.not-understood')}:</li>
          {notUnderstood.map((word) => (
            <li className="chip not-understood" key={word}>
              {word}
            </li>
          ))}
        </ul>
      )}
      <Notices notices={notices} />
      {viewed !== undefined && <RunViewer run={run} index={viewed} view={view} />}
      {isCodeShown && <CodeDialog request={{ kind: 'generate', parameters }} onClose={() => showCode(false)} />}
    </article>
  );
}

const STATE_TEXTS = {
  running: 'state.running',
  done: 'state.done',
  cancelled: 'create.cancelled',
  failed: 'state.failed',
} as const;
