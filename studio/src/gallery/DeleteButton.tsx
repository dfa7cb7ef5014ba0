import { useState } from 'react';
import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';

interface DeleteButtonProps {
  readonly count: number;
  readonly onDelete: () => void;
}

/** Asks again before it deletes: nothing brings the pictures back. */
export function DeleteButton({ count, onDelete }: DeleteButtonProps) {
  const say = useSay();
  const [isAsking, ask] = useState(false);
  if (!isAsking)
    return (
      <Button icon="trash" look="danger" onClick={() => ask(true)}>
        {say('gallery.delete')}
      </Button>
    );
  return (
    <div className="row tight">
      <Button icon="trash" look="danger" autoFocus onClick={onDelete}>
        {say('gallery.delete.sure', { count })}
      </Button>
      <Button look="quiet" onClick={() => ask(false)}>
        {say('cancel')}
      </Button>
    </div>
  );
}
