import { Button } from '../design/controls.tsx';
import { type MessageKey, type Say, useSay } from '../language/language.ts';
import { download } from '../pictures/picture.ts';
import type { FoundMask } from './segment-request.ts';

interface FoundMasksProps {
  readonly masks: readonly FoundMask[];
  readonly hidden: readonly number[];
  readonly setHidden: (hidden: readonly number[]) => void;
}

/** Labels that say what was asked for, rather than what was found. */
const LABEL_TEXTS: Readonly<Record<string, MessageKey>> = {
  interactive: 'segment.point',
  foreground: 'segment.foreground',
  background: 'segment.background',
};

/** Each mask with its labels and scores, to be shown, hidden and saved. */
export function FoundMasks({ masks, hidden, setHidden }: FoundMasksProps) {
  const say = useSay();
  if (masks.length === 0) return null;
  const toggle = (index: number): void =>
    setHidden(hidden.includes(index) ? hidden.filter((other) => other !== index) : [...hidden, index]);
  return (
    <ul className="found">
      {masks.map(({ labels, colour, file, cutOut }, index) => (
        <li key={colour} className="stack tight">
          <label className="row">
            <input type="checkbox" checked={!hidden.includes(index)} onChange={() => toggle(index)} />
            <span className="swatch" style={{ background: colour }} />
            <span className="stack grow">
              {labels.map(({ label, score }) => (
                <Label key={label} {...{ label, score, say }} />
              ))}
            </span>
          </label>
          <div className="row tight">
            <Button className="grow" icon="download" onClick={() => download(file, `mask-${index + 1}.png`)}>
              {say('segment.mask')}
            </Button>
            <Button className="grow" icon="scissors" onClick={() => download(cutOut, `cut-out-${index + 1}.png`)}>
              {say('segment.cutout')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Label({ label, score, say }: { readonly label: string; readonly score: number; readonly say: Say }) {
  const text = LABEL_TEXTS[label];
  return (
    <span className="row apart">
      {text ? <strong>{say(text)}</strong> : <strong lang="en">{label || '—'}</strong>}
      <span className="soft">{Math.round(score * 100)} %</span>
    </span>
  );
}
