import { IconButton } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { handOver } from './hand-over.ts';
import { download, fileName, type Picture } from './picture.ts';

interface PictureMenuProps {
  readonly picture: Picture;
  readonly prompt: string;
  /** Tells the file from others of the same prompt. */
  readonly detail: string | number;
  readonly onLikeThis?: () => void;
}

/** Where a picture can go from here. */
export function PictureMenu({ picture, prompt, detail, onLikeThis }: PictureMenuProps) {
  const say = useSay();
  return (
    <div className="row tight picture-menu">
      {onLikeThis && <IconButton icon="lock" look="quiet" name={say('picture.like')} onClick={onLikeThis} />}
      <IconButton icon="brush" look="quiet" name={say('picture.edit')} onClick={() => handOver(picture, 'edit')} />
      <IconButton
        icon="loupe"
        look="quiet"
        name={say('picture.upscale')}
        onClick={() => handOver(picture, 'upscale')}
      />
      <IconButton
        icon="scissors"
        look="quiet"
        name={say('picture.segment')}
        onClick={() => handOver(picture, 'segment')}
      />
      <IconButton
        icon="download"
        look="quiet"
        name={say('picture.download')}
        onClick={() => download(picture.blob, fileName(prompt, detail, picture))}
      />
    </div>
  );
}
