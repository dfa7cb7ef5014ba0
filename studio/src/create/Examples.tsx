import { useSay } from '../language/language.ts';
import { changeDraft } from './create-state.ts';
import { EXAMPLES } from './examples.ts';

/** An empty table shows what can lie on it: pictures that Limner drew, each with the prompt that made it. */
export function Examples() {
  const say = useSay();
  return (
    <div className="examples">
      <p className="examples-lead">{say('create.examples')}</p>
      <ul className="prints" data-count={EXAMPLES.length}>
        {EXAMPLES.map(({ prompt, url }) => (
          <li className="print" key={prompt}>
            <button
              type="button"
              className="mat"
              onClick={() => {
                changeDraft({ prompt });
                document.getElementById('prompt')?.focus();
              }}
            >
              <img src={url} alt="" width={480} height={480} />
              <span className="caption" lang="en">
                {prompt}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
