import { PictureMenu } from '../pictures/PictureMenu.tsx';
import { PictureViewer } from '../pictures/PictureViewer.tsx';
import type { Run } from './create-state.ts';

interface RunViewerProps {
  readonly run: Run;
  /** Which tile is looked at. */
  readonly index: number;
  readonly view: (index: number | undefined) => void;
}

/** The pictures of a run, one at a time. */
export function RunViewer({ run, index, view }: RunViewerProps) {
  const { tiles, parameters } = run;
  const tile = tiles[index];
  if (!tile?.picture) return null;
  const shown = tiles.flatMap(({ picture }, position) => (picture ? [position] : []));
  const turn = (step: 1 | -1): void => view(shown[(shown.indexOf(index) + step + shown.length) % shown.length]);
  return (
    <PictureViewer
      picture={tile.picture}
      title={parameters.prompt}
      onTurn={shown.length > 1 ? turn : undefined}
      onClose={() => view(undefined)}
    >
      <PictureMenu picture={tile.picture} prompt={parameters.prompt} detail={tile.facts?.seed ?? index + 1} />
    </PictureViewer>
  );
}
