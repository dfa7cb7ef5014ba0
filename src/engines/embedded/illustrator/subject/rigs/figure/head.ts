import { createBrush, joinSvg, type Svg } from '../../own/brush.ts';
import { ellipse, stroke } from '../../own/shapes.ts';
import type { Character } from '../character.ts';
import { eyewear } from '../eyewear.ts';
import { FEATURES } from '../face/blank-face.ts';
import { paintFeatures } from '../face/features.ts';
import { faceMask } from '../face-mask.ts';
import { facePoints } from '../faces.ts';
import { HEAD_FRAME } from '../figure-frame.ts';
import { paintFaceMarks } from '../hair-styles/face-marks.ts';
import type { Hairdo } from '../hair-styles/hair-style.ts';
import { hairBehind, hairInFront } from '../hair-styles/paint-hair.ts';
import { HEADWEAR } from '../headwear.ts';
import { paintNeck } from '../neck.ts';
import type { Box } from '../sketch.ts';
import { paintBackOfHead } from './back-of-head.ts';
import { around, type Body } from './body.ts';

const EYES_BOX: Box = { left: 8, right: 24, top: 10, bottom: 20 };
const MASK_BOX: Box = { left: 5, right: 27, top: 15, bottom: 31 };
const FACE_BOX: Box = { left: 4, right: 28, top: 14, bottom: 46 };

/** The head on its neck, with hair, glasses and hat. */
export function paintHead(body: Body): void {
  const { add, character, chin, joints } = body;
  inHeadFrame(body, () => paintBehind(body));
  if (character.species === 'person') add(around(chin, 30), (brush) => paintNeck(brush, character, joints.neck, chin));
  inHeadFrame(body, () => {
    if (character.looksAway) paintFromBehind(body);
    else paintFace(body);
    paintHatFront(body);
  });
}

/** Runs `draw` in the 32 × 32 frame of the head. */
function inHeadFrame({ chin, headUnit, pose, sketch }: Body, draw: () => void): void {
  sketch.placed({ x: chin.x, y: chin.y, scale: headUnit, degrees: pose.headTilt }, () =>
    sketch.placed({ x: -HEAD_FRAME.chinX, y: -HEAD_FRAME.chinY }, draw),
  );
}

/** What of hat and hair lies behind the head. */
function paintBehind({ add, addWorn, character }: Body): void {
  const { hair, outfit } = character;
  const hat = outfit.hat && HEADWEAR[outfit.hat];
  const behind = hat?.behind;
  if (behind)
    addWorn('hat', { left: -2, right: 34, top: hat.top, bottom: 20 }, (brush) =>
      behind(brush, outfit.hatColour ?? hat.colour),
    );
  if (hair) add(hairBox(hair), (brush) => hairBehind(brush, hair));
}

/** Hair that hangs behind the head is the nearest of it. */
function paintFromBehind(body: Body): void {
  const { add, character } = body;
  const { hair } = character;
  paintBackOfHead(body);
  if (hair) add(hairBox(hair), (brush) => hairBehind(brush, hair));
}

function paintFace({ add, addWorn, character, sketch }: Body): void {
  const { eyesClosed, face, features, glasses, hair, head, skin } = character;
  const [left, top, width, height] = head.box;
  const headBox = { left, top, right: left + width, bottom: top + height };
  sketch.foreign(character.entity, headBox, headSvg(character), character.recolour);
  if (face) add(FACE_BOX, (brush) => paintFaceMarks(brush, face.marks, { skin, hair: face.hair }));
  if (hair) add(hairBox(hair), (brush) => hairInFront(brush, hair));
  if (eyesClosed && !features) add(EYES_BOX, () => closedLids(character));
  if (glasses) {
    const { eyeY, spread } = features?.plan ?? facePoints(head.name);
    addWorn('glasses', EYES_BOX, () => eyewear(glasses, eyeY, spread));
  }
  const { mask } = character.outfit;
  if (mask) addWorn('mask', MASK_BOX, (brush) => faceMask(brush, mask));
}

/** The head with its features, which lie under the locks that fall into the face. */
function headSvg({ eyesClosed, features, head, skin }: Character): string {
  if (!features) return head.svg;
  const brush = createBrush('features');
  const painted = joinSvg(paintFeatures(brush, features, skin, eyesClosed));
  return head.svg.replace(FEATURES, brush.defs() + painted);
}

function paintHatFront({ addWorn, character: { outfit } }: Body): void {
  const hat = outfit.hat && HEADWEAR[outfit.hat];
  if (hat)
    addWorn('hat', { left: 4, right: 28, top: hat.top, bottom: 12 }, (brush) =>
      hat.front(brush, outfit.hatColour ?? hat.colour),
    );
}

/** Lids over the eyes of a sleeper, in the head's frame. */
export function closedLids(character: Character): Svg {
  const { eyeY, spread, radius } = facePoints(character.head.name);
  const lid = character.species === 'person' ? character.skin : character.outfit.top;
  return [-1, 1].map((s) => [
    ellipse(16 + s * spread, eyeY, radius * 1.12, radius * 1.15, lid),
    stroke(`M${16 + s * spread - radius} ${eyeY + 0.2} q${radius} ${radius * 0.9} ${2 * radius} 0`, '#2c2328', 0.7),
  ]);
}

function hairBox({ style, fallTo }: Hairdo): Box {
  const isWide = style === 'ponytail' || style === 'pigtails';
  return { left: isWide ? -4 : 0, right: isWide ? 36 : 32, top: -8, bottom: 30 + fallTo };
}
