import { type Svg, tone } from '../../own/brush.ts';
import { ellipse, path, stroke } from '../../own/shapes.ts';
import type { Character } from '../character.ts';
import { FEATURES } from '../face/blank-face.ts';
import type { Box } from '../sketch.ts';
import type { Body } from './body.ts';

const WHOLE: Box = { left: 0, right: 32, top: 0, bottom: 40 };
/** Below short hair, in the frame of the head. */
const NAPE = 'M9 26.6 Q12 25.2 16 26 Q20 25.2 23 26.6 C22.6 29 19.8 30.4 16 30.4 C12.2 30.4 9.4 29 9 26.6Z';
const LONG_HAIR =
  'M5 14 C4 22 4.4 30 5.2 35.4 Q8.4 38 11 36 Q13.6 38.8 16 36.6 Q18.4 38.8 21 36 Q23.6 38 26.8 35.4 C27.6 30 28 22 27 14Z';
const LOCKS = [
  'M9.4 9 Q6.8 15 7.6 22',
  'M12.4 7 Q10.6 15 11.4 23',
  'M16 6.2 Q15.4 15 16 23.4',
  'M19.6 7 Q21.4 15 20.6 23',
  'M22.6 9 Q25.2 15 24.4 22',
];

/** The head of somebody who is turned away, in its frame: its outline in the colour of hair or fur, with nape and ears of people. */
export function paintBackOfHead({ add, character, sketch }: Pick<Body, 'add' | 'character' | 'sketch'>): void {
  const { head, profile, skin, species } = character;
  const isPerson = species === 'person';
  const isBare = isPerson && profile?.hair === 'none';
  const colour = isBare ? skin : isPerson ? (profile?.hairColour ?? '#4a3528') : character.outfit.top;
  const [left, top, width, height] = head.box;
  const box = { left, top, right: left + width, bottom: top + height };
  if (isPerson && profile?.hair === 'long') add(WHOLE, (brush) => path(LONG_HAIR, brush.wall(tone(colour, -0.06))));
  if (isPerson) add(WHOLE, (brush) => [4.9, 27.1].map((x) => ellipse(x, 18.4, 1.7, 2.6, brush.ball(skin))));
  sketch.foreign(character.entity, box, outlineOf(character, colour), character.recolour);
  add(WHOLE, (brush) => [
    isPerson && profile?.hair === 'short' ? path(NAPE, brush.ball(tone(skin, -0.12))) : [],
    ellipse(12, 11, 7.4, 6.6, brush.spot(tone(colour, 0.5), 0.32)),
    ellipse(22.4, 21, 6, 8, brush.spot(tone(colour, -0.5), 0.3)),
    isPerson && !isBare ? locks(colour, profile?.hair === 'long') : [],
  ]);
}

function locks(colour: string, isLong: boolean): Svg {
  return LOCKS.map((d, i) =>
    stroke(isLong ? `${d} v10` : d, tone(colour, i % 2 === 0 ? -0.3 : 0.24), 0.42, 'opacity="0.5"'),
  );
}

/** Everything that the head's drawing covers, in one colour. */
function outlineOf({ head }: Character, colour: string): string {
  const [left, top, width, height] = head.box;
  const region = `x="${left - 2}" y="${top - 2}" width="${width + 4}" height="${height + 4}" filterUnits="userSpaceOnUse"`;
  return `<filter id="away" ${region}><feFlood flood-color="${colour}"/><feComposite in2="SourceAlpha" operator="in"/></filter><g filter="url(#away)">${head.svg.replace(FEATURES, '')}</g>`;
}
