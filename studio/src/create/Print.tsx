import { useSay } from '../language/language.ts';
import { useStageText } from '../language/stage-text.ts';
import { PictureMenu } from '../pictures/PictureMenu.tsx';
import { changeDraft, type Run, type Tile } from './create-state.ts';

interface PrintProps {
  readonly tile: Tile;
  readonly run: Run;
  readonly number: number;
  readonly onView: () => void;
}

/** A picture in its mat, or what is to be seen of it so far. */
export function Print({ tile, run, number, onView }: PrintProps) {
  const say = useSay();
  const { picture, facts, enhancedPrompt, filteredReason } = tile;
  const { prompt, config } = run.parameters;
  const ratio = (config?.aspectRatio ?? '1:1').replace(':', ' / ');
  if (filteredReason !== undefined)
    return (
      <li className="print">
        <p className="note small" lang="en">
          {filteredReason}
        </p>
      </li>
    );
  if (!picture) return <PendingPrint tile={tile} number={number} ratio={ratio} />;
  const seed = facts?.seed;
  const likeThis = (): void => changeDraft({ ...(seed !== undefined && { seed, isSeedLocked: true }), count: 1 });
  return (
    <li className="print">
      <button type="button" className="mat" aria-label={say('picture.view', { number, prompt })} onClick={onView}>
        <img src={picture.url} alt="" style={{ aspectRatio: `${picture.widthPx} / ${picture.heightPx}` }} />
      </button>
      <div className="row apart print-foot">
        {seed !== undefined && <span className="small soft">{say('picture.seed', { seed })}</span>}
        <PictureMenu picture={picture} prompt={prompt} detail={seed ?? number} onLikeThis={likeThis} />
      </div>
      {enhancedPrompt !== undefined && (
        <details className="small">
          <summary>{say('create.enhanced')}</summary>
          <p className="enhanced" lang="en">
            {enhancedPrompt}
          </p>
        </details>
      )}
    </li>
  );
}

function PendingPrint({ tile, number, ratio }: { tile: Tile; number: number; ratio: string }) {
  const say = useSay();
  const stageText = useStageText();
  const percent = Math.round(tile.fraction * 100);
  return (
    <li className="print">
      <div className="mat pending">
        <div className="sketch" style={{ aspectRatio: ratio }}>
          {tile.previewUrl !== undefined && <img src={tile.previewUrl} alt="" />}
          <span className="sketch-stage">{stageText(tile.stage, 'state.waiting')}</span>
        </div>
      </div>
      <div
        className="meter"
        role="progressbar"
        aria-label={say('picture.progress', { number })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
    </li>
  );
}
