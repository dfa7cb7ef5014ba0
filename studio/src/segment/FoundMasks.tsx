import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { download } from '../pictures/picture.ts';
import type { FoundMask } from './segment-request.ts';

interface FoundMasksProps {
  readonly masks: readonly FoundMask[];
  readonly hidden: readonly number[];
  readonly setHidden: (hidden: readonly number[]) => void;
}

/** Each mask with its labels and scores, to be shown, hidden and saved. */
export function FoundMasks({ masks, hidden, setHidden }: FoundMasksProps) {
  const say = useSay();
  const toggle = (index: number): void =>
    setHidden(hidden.includes(index) ? hidden.filter((other) => other !== index) : [...hidden, index]);
  return (
    <ul className="found">
      {masks.map(({ labels, colour, file, cutOut }, index) => (
        <li key={colour} className="stack tight">
          <label className="row">
            <input type="checkbox" checked={!hidden.includes(index)} onChange={() => toggle(index)} />
            <span className="swatch" style={{ background: colour }} />
            <span className="grow" lang="en">
              {labels.map(({ label, score }) => `${label || '—'} · ${Math.round(score * 100)} %`).join(', ')}
            </span>
          </label>
          <div className="row tight">
            <Button icon="download" onClick={() => download(file, `mask-${index + 1}.png`)}>
              {say('segment.mask')}
            </Button>
            <Button icon="scissors" onClick={() => download(cutOut, `cut-out-${index + 1}.png`)}>
              {say('segment.cutout')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
