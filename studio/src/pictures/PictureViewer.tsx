import { Dialog } from '../design/Dialog.tsx';
import type { Picture } from './picture.ts';

interface PictureViewerProps {
  readonly picture: Picture;
  readonly title: string;
  readonly onClose: () => void;
}

/** A picture as large as the screen allows. */
export function PictureViewer({ picture, title, onClose }: PictureViewerProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <img className="viewed" src={picture.url} alt={title} />
      <p className="hint">
        {picture.widthPx} × {picture.heightPx}
      </p>
    </Dialog>
  );
}
