import { type PointerEvent, useState } from 'react';
import { Icon } from '../design/Icon.tsx';
import { useSay } from '../language/language.ts';
import type { Picture } from './picture.ts';
import { stageStyle } from './stage-style.ts';

interface BeforeAfterProps {
  readonly before: Picture;
  readonly after: Picture;
  readonly name: string;
}

const PERCENT = 100;

/** Two pictures on one another, with an edge between them to be dragged. */
export function BeforeAfter({ before, after, name }: BeforeAfterProps) {
  const say = useSay();
  const [edge, setEdge] = useState(50);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setEdge(Math.min(PERCENT, Math.max(0, ((event.clientX - left) / width) * PERCENT)));
  };
  return (
    <div className="stack tight">
      <div
        className="compare mat"
        onPointerDown={drag}
        onPointerMove={drag}
        style={stageStyle(after.widthPx, after.heightPx)}
      >
        <img src={after.url} alt={name} draggable={false} />
        <img
          src={before.url}
          alt=""
          className="compare-before"
          draggable={false}
          style={{ clipPath: `inset(0 ${PERCENT - edge}% 0 0)` }}
        />
        <span className="compare-edge" style={{ left: `${edge}%` }}>
          <span className="compare-knob">
            <Icon name="sideways" />
          </span>
        </span>
        <span className="compare-tag left">{say('compare.before')}</span>
        <span className="compare-tag right">{say('compare.after')}</span>
      </div>
      <label className="row">
        <span className="visually-hidden">{say('compare.edge')}</span>
        <input
          type="range"
          className="slider grow"
          min={0}
          max={PERCENT}
          value={edge}
          onChange={({ target }) => setEdge(target.valueAsNumber)}
        />
      </label>
    </div>
  );
}
