import type { Random } from '../../maths/random.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { animalLook } from './animal-table.ts';
import { castMember } from './cast-member.ts';
import type { Part } from './part.ts';
import { drawQuadruped } from './quadruped.ts';
import { createSketch } from './sketch.ts';
import { shapeFor } from './soloist.ts';
import { metresPerUnit, objectArtwork, type Stagecraft } from './stagecraft.ts';

/** Beasts that fetch and carry with their jaws. */
const FETCHERS = /^(dog|guide-dog|poodle|cat|black-cat|fox|wolf|lion|tiger|bear)$/;

/** What they take between their teeth, and how wide it is there against the head; paws hold the rest. */
const MOUTHFULS: Readonly<Record<string, { readonly width: number; readonly degrees: number }>> = {
  stick: { width: 1.5, degrees: 0 },
  bone: { width: 0.9, degrees: 0 },
  'flying-disc': { width: 0.72, degrees: 0 },
  'rolled-up-newspaper': { width: 1.1, degrees: 0 },
  newspaper: { width: 0.7, degrees: 90 },
  rose: { width: 0.5, degrees: -78 },
  fish: { width: 0.9, degrees: 0 },
  'tropical-fish': { width: 0.7, degrees: 0 },
  mouse: { width: 0.6, degrees: 0 },
  rat: { width: 0.6, degrees: 0 },
  feather: { width: 0.4, degrees: 70 },
  'tennis-ball': { width: 0.3, degrees: 0 },
  tennis: { width: 0.4, degrees: 0 },
  'soccer-ball': { width: 0.5, degrees: 0 },
  yarn: { width: 0.5, degrees: 0 },
  slippers: { width: 0.7, degrees: 0 },
  'thong-sandal': { width: 0.7, degrees: 0 },
  carrot: { width: 0.7, degrees: 45 },
  envelope: { width: 0.6, degrees: 0 },
  letter: { width: 0.6, degrees: 0 },
};
const HEAD_UNITS = 440;
const RESTED_POSES: ReadonlySet<string> = new Set(['sleep', 'lie', 'dance', 'meditate']);

/** True for a beast that has something between its teeth rather than in its paws. */
export function carriesInMouth(
  { factsOf }: Stagecraft,
  { entity, action, wearing, second, passengers }: Part,
): boolean {
  if (!action || second || passengers || wearing.length > 0) return false;
  if ((action.kind !== 'holding' && action.kind !== 'with') || RESTED_POSES.has(entity.pose ?? '')) return false;
  const isFetcher = FETCHERS.test(entity.concept.replace(/-body$/, '')) && animalLook(entity.concept) !== undefined;
  return isFetcher && Object.hasOwn(MOUTHFULS, action.object.concept) && factsOf(entity.concept).kind === 'animal';
}

/** The beast on all fours or sitting, with what it carries across its muzzle. */
export function drawMouthCarrier(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const { object } = part.action!;
  const character = castMember(craft, part, index, random);
  const mouth = drawQuadruped(sketch, character, shapeFor(part.entity, random));
  const { width, degrees } = MOUTHFULS[object.concept]!;
  const artwork = objectArtwork({ craft, object, index, random });
  const height = (artwork.box[3] / artwork.box[2]) * width * HEAD_UNITS;
  const turned = (degrees * Math.PI) / 180;
  const foot = { x: mouth.x - (Math.sin(turned) * height) / 2, y: mouth.y + (Math.cos(turned) * height) / 2 };
  sketch.art(object.id, artwork, { ...foot, height, degrees }, artwork.recolour);
  return sketch.finish({ metresPerUnit: metresPerUnit(character) * part.entity.sizeFactor, looks: 'left' });
}
