import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSay } from '../language/language.ts';
import { IconButton } from './controls.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Wide for much beside one another, snug around what it shows. */
  readonly width?: 'wide' | 'snug';
  readonly children: ReactNode;
}

/** A sheet laid over the page; Escape and the cross put it away. */
export function Dialog({ title, onClose, width, children }: DialogProps) {
  const say = useSay();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className={`dialog ${width ?? ''}`} aria-labelledby={titleId} onClose={onClose}>
      <div className="body">
        <div className="row apart dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" look="quiet" name={say('close')} onClick={() => element.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
