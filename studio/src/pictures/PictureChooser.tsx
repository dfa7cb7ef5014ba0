import { useRef } from 'react';
import { Button } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { useSay } from '../language/language.ts';
import { openPicture, type Picture } from './picture.ts';

interface PictureChooserProps {
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (error: unknown) => void;
  /** A button alone, for when there is a picture already. */
  readonly isSmall?: boolean;
}

/** Where a picture comes in: by a file dialog here; dropping and pasting work anywhere on the page. */
export function PictureChooser({ onPicture, onFailure, isSmall = false }: PictureChooserProps) {
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
      <Button icon="upload" {...(!isSmall && { look: 'primary' })} onClick={() => input.current?.click()}>
        {say(isSmall ? 'picture.other' : 'picture.choose')}
      </Button>
    </>
  );
  if (isSmall) return button;
  return (
    <div className="picture-well">
      <Icon name="frames" />
      <p className="well-text">{say('picture.drop')}</p>
      {button}
      <p className="hint">{say('picture.formats')}</p>
    </div>
  );
}
