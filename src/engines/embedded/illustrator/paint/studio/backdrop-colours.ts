import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { PainterBrief } from '../painter.ts';

/** The colours of a seamless backdrop: the paper, the second colour it runs into, and the colour of set pieces. */
export interface BackdropColours {
  readonly paper: LinearRgb;
  readonly second: LinearRgb;
  readonly piece: LinearRgb;
}

const coloursOf = (paper: string, second: string, piece: string): BackdropColours => ({
  paper: linearOfHex(paper),
  second: linearOfHex(second),
  piece: linearOfHex(piece),
});

const STUDIO_COLOURS: readonly BackdropColours[] = [
  coloursOf('#e9e6e1', '#cfd6de', '#f4e3d0'),
  coloursOf('#f2cfc4', '#e9a995', '#fbe6da'),
  coloursOf('#bfd8e4', '#8fb7d6', '#e8f0ee'),
  coloursOf('#cfdcc3', '#9dbb9a', '#eef0dc'),
  coloursOf('#f3dca6', '#eab56b', '#fbefd2'),
  coloursOf('#d9cdea', '#a99ad6', '#f3dfe8'),
  coloursOf('#e8b7b0', '#c77f8c', '#f5d9c9'),
  coloursOf('#b9ddd6', '#6fb3b0', '#f0e6d4'),
  coloursOf('#d8c8b4', '#b3977a', '#efe4d4'),
  coloursOf('#c6ccd4', '#8d99a8', '#dfe3e6'),
];

const PORTRAIT_COLOURS: readonly BackdropColours[] = [
  coloursOf('#5b5148', '#2a2522', '#8c7c6a'),
  coloursOf('#47545c', '#1d262c', '#7b8b92'),
  coloursOf('#5a6350', '#262c22', '#8b9279'),
  coloursOf('#7a4b3c', '#331c18', '#b27a5c'),
  coloursOf('#3f5e63', '#15282c', '#6d9794'),
  coloursOf('#5c4a66', '#241b2c', '#8f7898'),
  coloursOf('#8d7a5c', '#43372a', '#bfa77f'),
  coloursOf('#6a6a6c', '#2c2c2f', '#97979a'),
];

/** Colours of a bright studio: the prompt's ground or palette first, otherwise a seeded set. */
export function chooseStudioColours(brief: PainterBrief): BackdropColours {
  return fromPalette(brief) ?? brief.random.pick(STUDIO_COLOURS);
}

/** Colours of a portrait backdrop: the prompt's palette first, otherwise a seeded set of muted, darker colours. */
export function choosePortraitColours(brief: PainterBrief): BackdropColours {
  return fromPalette(brief) ?? brief.random.pick(PORTRAIT_COLOURS);
}

function fromPalette(brief: PainterBrief): BackdropColours | undefined {
  if (brief.ground !== undefined) return { paper: brief.ground, second: brief.ground, piece: brief.ground };
  const [first, second, third] = brief.palette;
  if (first === undefined) return undefined;
  const deeper: LinearRgb = [first[0] * 0.6, first[1] * 0.6, first[2] * 0.6];
  const lighter: LinearRgb = [first[0] * 0.6 + 0.35, first[1] * 0.6 + 0.35, first[2] * 0.6 + 0.35];
  return { paper: first, second: second ?? deeper, piece: third ?? lighter };
}
