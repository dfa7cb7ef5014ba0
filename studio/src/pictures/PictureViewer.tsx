import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { IconButton } from '../design/controls.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { useSay } from '../language/language.ts';
import type { Picture } from './picture.ts';

interface PictureViewerProps {
  readonly picture: Picture;
  readonly title: string;
  /** Turns to the picture so many places on; absent where it is the only one. */
  readonly onTurn?: ((step: 1 | -1) => void) | undefined;
  readonly onClose: () => void;
  /** Beside the size, such as where the picture can go. */
  readonly children?: ReactNode;
}

/** A picture as large as the screen allows; arrow keys turn to those beside it. */
export function PictureViewer({ picture, title, onTurn, onClose, children }: PictureViewerProps) {
  const say = useSay();
  const turnByKey = useEffectEvent(({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') onTurn?.(-1);
    if (key === 'ArrowRight') onTurn?.(1);
  });
  useEffect(() => {
    addEventListener('keydown', turnByKey);
    return () => removeEventListener('keydown', turnByKey);
  }, []);
  return (
    <Dialog title={title} width="snug" onClose={onClose}>
      <div className="viewer">
        <img className="viewed" src={picture.url} alt={title} />
        {onTurn && (
          <>
            <IconButton
              icon="previous"
              className="viewer-turn previous"
              name={say('viewer.previous')}
              onClick={() => onTurn(-1)}
            />
            <IconButton icon="next" className="viewer-turn next" name={say('viewer.next')} onClick={() => onTurn(1)} />
          </>
        )}
      </div>
      <div className="row apart">
        <p className="hint">
          {picture.widthPx} × {picture.heightPx}
        </p>
        {children}
      </div>
    </Dialog>
  );
}
