import type { Random } from '../../maths/random.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { openArtCanvas, UNIT } from './art-actor/canvas.ts';
import { hold, read } from './art-actor/hold.ts';
import { rideOn } from './art-actor/ride.ts';
import { putOnGlasses, putOnHat, tieScarf } from './art-actor/wear.ts';
import type { Part } from './part.ts';
import { createSketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';
import { wardrobeOf } from './wearables.ts';

/** An animal of the pack with what it holds, wears, reads or rides, laid over its own drawing. */
export function drawArtActor(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const { action, entity, wearing } = part;
  const sketch = createSketch();
  const canvas = openArtCanvas(craft, sketch, part, index, random);
  const { artwork } = canvas;
  if (action?.kind === 'riding') rideOn(canvas, action.object);
  else sketch.art(entity.id, artwork, { x: 0, y: 0, height: UNIT }, artwork.recolour);
  if (action?.kind === 'reading') read(canvas, action.object);
  else if (action && action.kind !== 'riding') hold(canvas, action.object);
  const wardrobe = wardrobeOf(wearing, index);
  putOnHat(canvas, wardrobe);
  const scarf = wearing.find(({ concept }) => concept === 'scarf');
  if (scarf) tieScarf(canvas, scarf);
  putOnGlasses(canvas, wardrobe);
  const { heightMetres, footing } = craft.factsOf(entity.concept);
  return sketch.finish({ metresPerUnit: (heightMetres * entity.sizeFactor) / UNIT, footing });
}
