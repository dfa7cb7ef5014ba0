import { Button, IconButton } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import type { ViewControl } from './use-view.ts';

export const ZOOM_STEP = 1.4;

/** How closely one looks: nearer, farther, as it is, all of it. */
export function ZoomTools({ control }: { readonly control: ViewControl }) {
  const say = useSay();
  const percent = Math.round(control.view.scale * 100);
  return (
    <fieldset className="tool-group zoom-tools" aria-label={say('zoom')}>
      <IconButton
        icon="minus"
        look="quiet"
        name={`${say('zoom.out')} (−)`}
        onClick={() => control.zoom(1 / ZOOM_STEP)}
      />
      <Button
        look="quiet"
        className="zoom-percent"
        title={`${say('zoom.full')} (1)`}
        aria-label={`${percent} %. ${say('zoom.full')} (1)`}
        onClick={control.fullSize}
      >
        {percent} %
      </Button>
      <IconButton icon="plus" look="quiet" name={`${say('zoom.in')} (+)`} onClick={() => control.zoom(ZOOM_STEP)} />
      <IconButton
        icon="expand"
        look="quiet"
        name={`${say('zoom.fit')} (0)`}
        aria-pressed={control.isFitted}
        onClick={control.fit}
      />
    </fieldset>
  );
}
