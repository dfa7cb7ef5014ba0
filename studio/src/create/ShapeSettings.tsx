import type { ModelReport } from 'limner/client';
import { Choices } from '../design/controls.tsx';
import { Icon } from '../design/Icon.tsx';
import { useSay } from '../language/language.ts';
import { changeDraft } from './create-state.ts';
import { type CreateDraft, STYLE_LABELS, STYLES, type StyleName } from './draft.ts';
import { STYLE_SWATCHES } from './style-swatches.ts';

interface SettingsProps {
  readonly draft: CreateDraft;
  readonly model: ModelReport;
}

const RATIOS = ['1:1', '3:4', '4:3', '9:16', '16:9'] as const;
const SHAPE_SIDE_REM = 1.5;

/** How many, how shaped, how large, in which style. */
export function ShapeSettings({ draft, model }: SettingsProps) {
  const say = useSay();
  const { sampleCount, sizes } = model.limits;
  const counts = Array.from({ length: sampleCount.max }, (_, index) => index + 1);
  const sizeNames = Object.keys(sizes) as (keyof typeof sizes)[];
  const sizeName = sizeNames.find((name) => name === draft.imageSize) ?? sizeNames[0]!;
  const table = sizes[sizeName]!;
  return (
    <>
      <Choices
        legend={say('create.ratio')}
        value={draft.ratio}
        onChoose={(ratio) => changeDraft({ ratio })}
        options={RATIOS.map((ratio) => ({
          value: ratio,
          label: ratio,
          figure: <RatioShape ratio={ratio} />,
          isDisabled: table[ratio] === undefined,
        }))}
      />
      <div className="side-by-side">
        <Choices
          legend={say('create.count')}
          value={Math.min(draft.count, sampleCount.max)}
          onChoose={(count) => changeDraft({ count })}
          options={counts.map((count) => ({ value: count, label: String(count) }))}
        />
        {sizeNames.length > 1 && (
          <Choices
            legend={say('create.size')}
            value={sizeName}
            onChoose={(imageSize) => changeDraft({ imageSize })}
            options={sizeNames.map((name) => ({
              value: name,
              label: name,
              hint: sizeLabel(sizes[name]?.[draft.ratio as '1:1']),
            }))}
          />
        )}
      </div>
      <Choices
        columns={7}
        isPictured
        legend={say('create.style')}
        value={draft.style}
        onChoose={(style) => changeDraft({ style })}
        options={(Object.keys(STYLES) as StyleName[]).map((style) => ({
          value: style,
          label: say(STYLE_LABELS[style]),
          figure: <Swatch style={style} />,
        }))}
      />
    </>
  );
}

function sizeLabel(size: { widthPx: number; heightPx: number } | undefined): string {
  return size ? `${size.widthPx} × ${size.heightPx}` : '';
}

function Swatch({ style }: { readonly style: StyleName }) {
  if (style !== 'none') return <img className="swatch" src={STYLE_SWATCHES[style]} alt="" width={72} height={72} />;
  return (
    <span className="swatch">
      <Icon name="quill" />
    </span>
  );
}

function RatioShape({ ratio }: { readonly ratio: string }) {
  const [width, height] = ratio.split(':').map(Number) as [number, number];
  const scale = SHAPE_SIDE_REM / Math.max(width, height);
  return <span className="ratio-shape" style={{ width: `${width * scale}rem`, height: `${height * scale}rem` }} />;
}
