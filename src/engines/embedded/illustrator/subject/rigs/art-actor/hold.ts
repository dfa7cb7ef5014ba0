import { umbrella } from '../hand-props.ts';
import { newspaper, openBook } from '../papers.ts';
import type { Part } from '../part.ts';
import { type ArtCanvas, UNIT } from './canvas.ts';

type Thing = Part['entity'];

/** Draws something in the beak or before the breast. */
export function hold(canvas: ArtCanvas, thing: Thing): void {
  if (/umbrella|parasol/.test(thing.concept)) holdUmbrella(canvas, thing);
  else holdBefore(canvas, thing);
}

/** Share of what hangs from a beak that is below it. */
const HANGING = 0.86;

function holdBefore(canvas: ArtCanvas, thing: Thing): void {
  const { at, body, sketch } = canvas;
  const { x, y } = at(...body.hold);
  const height = body.held * UNIT;
  const artwork = canvas.artworkOf(thing);
  const isHanging = body.isInBeak && canvas.part.action?.kind !== 'drinking';
  const below = height * (isHanging ? HANGING : 0.5);
  if (artwork) sketch.art(thing.id, artwork, { x, y: y + below, height }, artwork.recolour);
}

/** In the trunk or beak of those that look to the left, beside those that look at us. */
function holdUmbrella({ at, body, colourOf, sketch, width }: ArtCanvas, thing: Thing): void {
  const hand = body.isFrontal ? { x: width * 0.42, y: -UNIT * 0.42 } : at(...body.hold);
  const span = Math.max(width * 1.25, UNIT * 0.8);
  const shaft = UNIT * 0.82;
  sketch.add(
    thing.id,
    { left: hand.x - span / 2, right: hand.x + span / 2, top: hand.y - shaft * 1.1, bottom: hand.y + 80 },
    (brush) => umbrella(brush, hand, span, shaft, colourOf(thing, '#d8414c')),
  );
}

/** Draws an open book or a sheet of paper where things are held. */
export function read({ at, body, colourOf, craft, sketch }: ArtCanvas, thing: Thing): void {
  const { x, y } = at(...body.hold);
  const height = body.held * UNIT;
  const sheet = { x: x - height * 0.85, y: y - height / 2, width: height * 1.7, height };
  const isPaper = /paper|map|letter|scroll/.test(thing.concept);
  const [text] = craft.scene.lettering;
  sketch.add(
    thing.id,
    { left: sheet.x, right: sheet.x + sheet.width, top: sheet.y, bottom: sheet.y + height },
    (brush) =>
      isPaper
        ? newspaper(brush, sheet, text ?? 'DAILY NEWS')
        : openBook(brush, sheet, colourOf(thing, '#2f5f9e'), text),
  );
}
