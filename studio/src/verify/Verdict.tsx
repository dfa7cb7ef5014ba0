import type { VerifyImageParameters, WatermarkVerdict } from 'limner/client';
import { useState } from 'react';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { Button } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { useSay } from '../language/language.ts';
import { imageOf, type Picture } from '../pictures/picture.ts';

interface VerdictProps {
  readonly verdict: WatermarkVerdict;
  readonly picture: Picture;
}

/** What the search for a watermark found. */
export function Verdict({ verdict, picture }: VerdictProps) {
  const say = useSay();
  const [code, setCode] = useState<VerifyImageParameters>();
  const { decision, watermark } = verdict;
  const isFound = decision === 'ACCEPT';
  return (
    <>
      <div className={`note ${isFound ? 'good' : ''} row`} role="status" data-decision={decision}>
        <Icon name={isFound ? 'seal' : 'search'} />
        <strong className="grow">{say(isFound ? 'verify.found' : 'verify.none')}</strong>
      </div>
      <p className="hint">{say(isFound ? 'verify.found.hint' : 'verify.none.hint')}</p>
      {watermark && (
        <dl className="facts">
          <Fact name={say('verify.payload')} value={watermark.payload} />
          <Fact name={say('verify.confidence')} value={`${Math.round(watermark.confidence * 100)} %`} />
          <Fact name={say('verify.key')} value={watermark.key} />
          <Fact name={say('verify.scale')} value={watermark.scale.toFixed(2)} />
          {watermark.facts && <Fact name={say('verify.made')} value={watermark.facts.madeOn} />}
          {watermark.facts && <Fact name={say('verify.source')} value={watermark.facts.digitalSourceType} />}
        </dl>
      )}
      <div className="row">
        <Button icon="code" onClick={() => void imageOf(picture).then((image) => setCode({ image }))}>
          {say('code.show')}
        </Button>
      </div>
      {code && <CodeDialog request={{ kind: 'verify', parameters: code }} onClose={() => setCode(undefined)} />}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="en">{value}</dd>
    </div>
  );
}
