import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSay } from '../language/language.ts';
import { IconButton } from './controls.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet laid over the page; Escape and the cross put it away. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const say = useSay();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="body">
        <div className="row apart">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" look="quiet" name={say('close')} onClick={() => element.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
