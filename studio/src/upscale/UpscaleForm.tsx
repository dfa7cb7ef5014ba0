import type { UpscaleImageParameters } from 'limner/client';
import { type ReactNode, useState } from 'react';
import { CodeDialog } from '../code/CodeDialog.tsx';
import { Button, Choices, Slider, Switch } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import { imageOf, type Picture } from '../pictures/picture.ts';

interface UpscaleFormProps {
  readonly picture: Picture;
  readonly isRunning: boolean;
  readonly start: (parameters: UpscaleImageParameters, before: Picture) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

const MODEL = 'imagen-4.0-upscale-preview';
const FACTORS = [2, 3, 4] as const;
/** The server makes no larger pictures (docs/upscale.md). */
const MAX_PIXELS = 17_000_000;

export function UpscaleForm({ picture, isRunning, start, onCancel, children }: UpscaleFormProps) {
  const say = useSay();
  const [factor, setFactor] = useState<number>(2);
  const [preservation, setPreservation] = useState(0.5);
  const [isCleaned, clean] = useState(false);
  const [code, setCode] = useState<UpscaleImageParameters>();
  const fits = (each: number): boolean => picture.widthPx * picture.heightPx * each * each <= MAX_PIXELS;
  const parameters = async (): Promise<UpscaleImageParameters> => ({
    model: MODEL,
    image: await imageOf(picture),
    upscaleFactor: `x${factor}`,
    config: { imagePreservationFactor: preservation, enhanceInputImage: isCleaned, outputMimeType: 'image/png' },
  });
  return (
    <form
      className="settings panel stack"
      aria-label={say('upscale.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        void parameters().then((ready) => start(ready, picture));
      }}
    >
      <Choices
        legend={say('upscale.factor')}
        value={factor}
        onChoose={setFactor}
        options={FACTORS.map((each) => ({
          value: each,
          label: `×${each} · ${picture.widthPx * each} × ${picture.heightPx * each}`,
          isDisabled: !fits(each),
        }))}
      />
      {!fits(factor) && <p className="hint">{say('upscale.limit')}</p>}
      <Slider
        label={say('upscale.keep')}
        hint={say('upscale.keep.hint')}
        value={preservation}
        min={0}
        max={1}
        step={0.05}
        onSlide={setPreservation}
      />
      <Switch label={say('upscale.clean')} hint={say('upscale.clean.hint')} isOn={isCleaned} onSwitch={clean} />
      <div className="row">
        {isRunning ? (
          <Button isLarge className="grow" icon="stop" look="danger" onClick={onCancel}>
            {say('cancel')}
          </Button>
        ) : (
          <Button type="submit" look="primary" isLarge className="grow" icon="loupe" disabled={!fits(factor)}>
            {say('upscale.go')}
          </Button>
        )}
        <Button isLarge icon="code" onClick={() => void parameters().then(setCode)}>
          {say('code.show')}
        </Button>
      </div>
      {children}
      {code && <CodeDialog request={{ kind: 'upscale', parameters: code }} onClose={() => setCode(undefined)} />}
    </form>
  );
}
