import type { ArtDrawing } from '../art-pack.ts';
import { createBrush, joinSvg, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, stroke } from '../own/shapes.ts';
import type { Character } from './character.ts';
import type { ProfileLook } from './profile-look.ts';

/** Where the lips meet what they kiss, in the heads' 32 × 32 frame. */
export const LIPS = { x: 28.2, y: 22.6 } as const;

const FACE =
  'M13 3 C20 2.4 25.4 6.4 26 12.2 C26.1 14 26.4 15.2 27.2 16.7 C28.3 18.4 28.6 19.4 27 19.9 C26.5 20.1 26.6 20.6 27.4 21.2 C28.4 21.9 28 22.6 27 22.8 C27.9 23.2 27.8 24.2 26.7 24.8 C26.1 25.2 26.4 26 26.2 27.2 C25.7 29.4 22.8 29.9 19.6 29.4 C15.4 28.8 12.2 27 11 24 C6 22 2.6 18 3 13.6 C3.4 7 8 3.2 13 3Z';
const SHORT_HAIR =
  'M25.4 9.8 C23.4 1.8 15 .4 9.4 2.8 C3 5.8 .8 12 2.4 17.8 C3.4 21.6 6 23.8 9.6 24.6 C10.8 22.6 11 20.6 11.2 18.6 C12.4 17.4 14.4 16.6 15 13.4 C17.4 13 20.2 11.8 21.8 9 C23 10.2 24.2 10.4 25.4 9.8Z';
const LONG_HAIR =
  'M25.2 9.4 C23.4 1.4 15 -.2 9 2.4 C2 5.6 -.6 12 .4 19 C1.2 25 -1 31 .6 37.4 C4 40.2 9.6 39.8 12 36.6 C13.4 31.4 11.8 27.6 12.4 22.6 C12.8 19 14.6 17.2 15.4 13.2 C18 12.6 20.6 11.4 22 8.8 C23 9.8 24.2 10 25.2 9.4Z';
const BEARD =
  'M11.4 19.6 C13 22.8 17 24 21.4 22.2 C23.4 21.2 25.4 21 26.8 21.2 C25.6 21.8 25 22.6 25 23.2 C25.2 24 26.2 24.2 26.8 24.4 C26.4 26 26.8 29.6 24.6 31 C20.4 32.6 14.4 30.4 12 26.4 C11 24.4 10.8 21.8 11.4 19.6Z';

/** The character with its face turned to the viewer's right and its eyes closed, as in a kiss; unchanged where it has no profile. */
export function turnedAside(character: Character): Character {
  const { profile, skin, hair: _hair, face: _face, features: _features, glasses: _glasses, ...rest } = character;
  if (!profile) return character;
  return { ...rest, skin, head: profileHead(character.head, skin, profile), eyesClosed: false };
}

function profileHead(head: ArtDrawing, skin: string, { hairColour, hair, hasBeard }: ProfileLook): ArtDrawing {
  const brush = createBrush('profile');
  const locks = brush.ball(hairColour);
  const drawn: Svg = [
    path(FACE, brush.ball(skin)),
    ellipse(20.4, 21.4, 3.4, 2.4, brush.spot('#f0705a', 0.38)),
    hasBeard ? path(BEARD, brush.slab(hairColour)) : [],
    stroke('M20.2 16.2 Q22 17.9 24.2 16.5', '#2c2328', 0.75),
    stroke('M19.8 12.6 Q21.8 11.2 24.2 12.2', tone(hairColour, -0.2), 0.9),
    stroke('M25 22.9 Q26 23.1 27.2 22.8', tone(skin, -0.5), 0.6),
    hair === 'none' ? [] : path(hair === 'long' ? LONG_HAIR : SHORT_HAIR, locks),
    hair === 'none'
      ? []
      : stroke(
          'M22 5.4 C17 2.6 10.6 3.4 6.4 7.8 M20 8 C16 6 11 7 7.4 10.6',
          tone(hairColour, 0.24),
          0.55,
          'opacity="0.6"',
        ),
    ellipse(13.2, 18, 2.1, 2.8, brush.ball(tone(skin, -0.04))),
    stroke('M12.6 17 Q14.4 16.6 14 19', tone(skin, -0.3), 0.5),
  ];
  return { ...head, svg: brush.defs() + joinSvg(drawn), box: [-1, 0, 30, hair === 'long' ? 40 : 31] };
}
