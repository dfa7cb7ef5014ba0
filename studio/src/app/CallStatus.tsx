import { useSay } from '../language/language.ts';
import type { CallProgress } from '../service/use-call.ts';

/** How far a call is. */
export function CallStatus({ progress: { stage, fraction } }: { readonly progress: CallProgress }) {
  const say = useSay();
  return (
    <div className="stack tight">
      <p role="status">{stage === '' ? say('state.running') : <span lang="en">{stage}</span>}</p>
      <div className="meter">
        <span style={{ width: `${Math.round(fraction * 100)}%` }} />
      </div>
    </div>
  );
}
