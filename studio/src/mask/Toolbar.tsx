import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import type { Picture } from '../pictures/picture.ts';
import type { MaskCanvas } from './mask-canvas.ts';
import { TOOL_FACES, TOOLS, type ToolName } from './tools.ts';
import type { ViewControl } from './use-view.ts';
import { ZOOM_STEP } from './ZoomTools.tsx';

interface ToolbarProps {
  readonly mask: MaskCanvas;
  readonly tool: ToolName;
  readonly chooseTool: (tool: ToolName) => void;
  readonly radius: number;
  readonly setRadius: (radius: number) => void;
  readonly picture: Picture;
  readonly control: ViewControl;
}

const LARGEST_RADIUS_SHARE = 0.15;
const RADIUS_STEP = 1.2;

/** Tools, size of the brush, and the way back. Each has a key. */
export function Toolbar({ mask, tool, chooseTool, radius, setRadius, picture, control }: ToolbarProps) {
  const say = useSay();
  const largest = Math.round(LARGEST_RADIUS_SHARE * Math.max(picture.widthPx, picture.heightPx));
  const resize = (factor: number): void => setRadius(Math.round(Math.min(largest, Math.max(1, radius * factor))));
  useShortcuts((key, event) => {
    if ((event.ctrlKey || event.metaKey) && key === 'Z') return event.shiftKey ? mask.redo() : mask.undo();
    if ((event.ctrlKey || event.metaKey) && key === 'Y') return mask.redo();
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === '[') return resize(1 / RADIUS_STEP);
    if (key === ']') return resize(RADIUS_STEP);
    if (key === 'I') return mask.invert();
    if (key === '+' || key === '=') return control.zoom(ZOOM_STEP);
    if (key === '-') return control.zoom(1 / ZOOM_STEP);
    if (key === '0') return control.fit();
    if (key === '1') return control.fullSize();
    const named = TOOLS.find((name) => TOOL_FACES[name].key === key);
    return named ? chooseTool(named) : false;
  });
  return (
    <div className="toolbar panel" role="toolbar" aria-label={say('tool.bar')}>
      <div className="tool-group">
        {TOOLS.map((name) => (
          <IconButton
            key={name}
            icon={TOOL_FACES[name].icon}
            look="quiet"
            name={`${say(TOOL_FACES[name].label)} (${TOOL_FACES[name].key})`}
            aria-pressed={name === tool}
            onClick={() => chooseTool(name)}
          />
        ))}
      </div>
      <label className="tool-group brush-size">
        <span className="small">{say('tool.size', { size: radius * 2 })}</span>
        <input
          type="range"
          className="slider"
          min={1}
          max={largest}
          value={radius}
          onChange={({ target }) => setRadius(target.valueAsNumber)}
        />
      </label>
      <div className="tool-group">
        <IconButton
          icon="undo"
          look="quiet"
          name={`${say('tool.undo')} (Ctrl Z)`}
          disabled={!mask.canUndo}
          onClick={() => mask.undo()}
        />
        <IconButton
          icon="redo"
          look="quiet"
          name={`${say('tool.redo')} (Ctrl Y)`}
          disabled={!mask.canRedo}
          onClick={() => mask.redo()}
        />
        <IconButton icon="invert" look="quiet" name={`${say('tool.invert')} (I)`} onClick={() => mask.invert()} />
        <IconButton icon="trash" look="quiet" name={say('tool.clear')} onClick={() => mask.clear()} />
      </div>
    </div>
  );
}

/** Keys that work wherever nobody is writing. `false` says that a key was not for us. */
function useShortcuts(onKey: (key: string, event: KeyboardEvent) => unknown): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (/^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName) && target.getAttribute('type') !== 'range') return;
    if (onKey(event.key.length === 1 ? event.key.toUpperCase() : event.key, event) !== false) event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', handle);
    return () => removeEventListener('keydown', handle);
  }, []);
}
