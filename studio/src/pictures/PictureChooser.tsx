import { useRef } from 'react';
import { Button } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { type MessageKey, useSay } from '../language/language.ts';
import { openPicture, type Picture } from './picture.ts';
import { RecentPictures } from './RecentPictures.tsx';

interface PictureChooserProps {
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (error: unknown) => void;
  /** What a button alone says, for when there is a picture already. */
  readonly small?: MessageKey;
}

/** Where a picture comes in: by a file dialog here; dropping and pasting work anywhere on the page. */
export function PictureChooser({ onPicture, onFailure, small }: PictureChooserProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void openPicture(file).then(onPicture, onFailure);
    if (input.current) input.current.value = '';
  };
  const button = (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('picture.file')}
        onChange={({ target }) => choose(target.files)}
      />
      <Button icon="upload" {...(!small && { look: 'primary' })} onClick={() => input.current?.click()}>
        {say(small ?? 'picture.choose')}
      </Button>
    </>
  );
  if (small) return button;
  return (
    <div className="stack">
      <div className="picture-well">
        <Icon name="frames" />
        <p className="well-text">{say('picture.drop')}</p>
        {button}
        <p className="hint">{say('picture.formats')}</p>
      </div>
      <RecentPictures onPicture={onPicture} onFailure={onFailure} />
    </div>
  );
}
