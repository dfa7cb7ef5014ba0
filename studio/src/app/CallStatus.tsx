import { useStageText } from '../language/stage-text.ts';
import type { CallProgress } from '../service/use-call.ts';

/** How far a call is. */
export function CallStatus({ progress: { stage, fraction } }: { readonly progress: CallProgress }) {
  const stageText = useStageText();
  return (
    <div className="stack tight">
      <p role="status">{stageText(stage, 'state.running')}</p>
      <div className="meter">
        <span style={{ width: `${Math.round(fraction * 100)}%` }} />
      </div>
    </div>
  );
}
