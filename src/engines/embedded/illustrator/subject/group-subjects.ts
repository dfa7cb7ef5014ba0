import type { Random } from '../maths/random.ts';
import type { ArtPack } from './art-pack.ts';
import { assembled } from './assembled.ts';
import { asBalloon } from './ballooned.ts';
import { ACTING_KINDS, type ConceptKind, type Footing } from './concept.ts';
import type { Grouping } from './draft-grouping.ts';
import type { GroupSubjects, SubjectDrawing, SubjectGroup, ThingMood } from './drawing.ts';
import type { FactsOf } from './facts.ts';
import { groupEntities } from './grouping.ts';
import { inMaterials } from './material/of-material.ts';
import { canCarry, paintActor } from './rigs/actor.ts';
import { drawArmWrestle } from './rigs/arm-wrestle.ts';
import { drawArtActor } from './rigs/art-actor.ts';
import { drawAtTable } from './rigs/at-table.ts';
import { drawClasp } from './rigs/clasp.ts';
import { drawFilled } from './rigs/containers.ts';
import { drawChase, drawHug } from './rigs/couples.ts';
import { drawDance } from './rigs/dance.ts';
import { isDressedUp } from './rigs/dressed-animals.ts';
import { drawEmblem } from './rigs/emblem.ts';
import { drawEmbrace } from './rigs/embrace.ts';
import { drawHandInHand } from './rigs/hand-in-hand.ts';
import { drawKiss } from './rigs/kiss.ts';
import { mountOf } from './rigs/mounts.ts';
import { carriesInMouth, drawMouthCarrier } from './rigs/mouth-carrier.ts';
import type { Part } from './rigs/part.ts';
import { drawSeated } from './rigs/seats.ts';
import { createSketch } from './rigs/sketch.ts';
import { drawSoloist } from './rigs/soloist.ts';
import { metresPerUnit, type Stagecraft } from './rigs/stagecraft.ts';
import { onWheels } from './wheels.ts';

const METRES_PER_MILLIMETRE = 0.001;

/** Makes the function that decides which entities are drawn together, and draws them, over an opened art pack. */
export function createGroupSubjects(pack: ArtPack, factsOf: FactsOf): GroupSubjects {
  return (scene) => {
    const craft: Stagecraft = { pack, scene, factsOf };
    return groupEntities(scene, craft).map(
      (grouping): SubjectGroup => ({
        lead: grouping.lead,
        members: grouping.members,
        shown: grouping.shown,
        draw: (index, random) => {
          const { lead } = grouping;
          const drawn = assembled(drawGrouping(craft, grouping, index, random), craft, random);
          const made = inMaterials(drawn, scene, factsOf);
          const whole = asBalloon(withFace(made, grouping, factsOf), lead);
          return onWheels(whole, lead, factsOf(lead.concept).kind);
        },
      }),
    );
  };
}

/** What has a face of its own, or is too large or too thin for one. */
const FACELESS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([...ACTING_KINDS, 'building', 'landform']);

const MOODS: Readonly<Record<string, ThingMood>> = {
  happy: 'happy',
  laughing: 'happy',
  sad: 'sad',
  angry: 'angry',
  surprised: 'surprised',
  scared: 'surprised',
  tired: 'tired',
};

/** A thing drawn by itself that is said to be kawaii, or to feel something, has a face. */
function withFace(drawing: SubjectDrawing, { shape, lead, parts }: Grouping, factsOf: FactsOf): SubjectDrawing {
  const isAlone = (shape === 'solo' && parts.length === 1) || shape === 'filled';
  if (!isAlone || FACELESS.has(factsOf(lead.concept).kind)) return drawing;
  // What it feels says more than that it is cute.
  const name = lead.attributes
    .toReversed()
    .find((attribute) => Object.hasOwn(MOODS, attribute) && attribute !== 'kawaii');
  const face = name ? MOODS[name] : lead.attributes.includes('kawaii') ? 'happy' : undefined;
  return face ? { ...drawing, face } : drawing;
}

/** Riders of brooms and rockets fly with them. */
function footingOf({ entity, action }: Part): Footing {
  const mount = action?.kind === 'riding' ? mountOf(action.object.concept) : undefined;
  if (mount?.floats) return 'floats';
  return mount?.flies || entity.pose === 'fly' ? 'flies' : 'stands';
}

function drawGrouping(craft: Stagecraft, grouping: Grouping, index: number, random: Random): SubjectDrawing {
  const { shape, parts, base, lead } = grouping;
  const [first, second] = parts;
  const sketch = createSketch();
  switch (shape) {
    case 'seated':
      drawSeated(sketch, craft, base!, parts, random, index);
      return sketch.finish({ metresPerUnit: METRES_PER_MILLIMETRE, footing: craft.factsOf(base!.concept).footing });
    case 'filled':
      drawFilled(sketch, craft, base!, parts, random, index);
      return sketch.finish({ metresPerUnit: METRES_PER_MILLIMETRE, footing: craft.factsOf(base!.concept).footing });
    case 'at-table':
      drawAtTable(sketch, craft, { table: base!, parts, ...grouping.company! }, random);
      return sketch.finish({ metresPerUnit: METRES_PER_MILLIMETRE });
    case 'emblem':
      return drawEmblem(craft, parts, index, random);
    case 'hug':
      return sketch.finish({ metresPerUnit: drawHug(sketch, craft, first!, second!, index, random) });
    case 'kiss':
      return sketch.finish({ metresPerUnit: drawKiss(sketch, craft, first!, second!, index, random) });
    case 'hand-in-hand':
      return sketch.finish({ metresPerUnit: drawHandInHand(sketch, craft, first!, second!, index, random) });
    case 'dance':
      return sketch.finish({ metresPerUnit: drawDance(sketch, craft, first!, second!, index, random) });
    case 'arm-wrestle':
      return sketch.finish({ metresPerUnit: drawArmWrestle(sketch, craft, first!, second!, index, random) });
    case 'shake-hands':
    case 'high-five':
      return sketch.finish({ metresPerUnit: drawClasp(sketch, craft, shape, first!, second!, index, random) });
    case 'embrace':
      return sketch.finish({ metresPerUnit: drawEmbrace(sketch, craft, first!, base!, index, random) });
    case 'chase':
      return sketch.finish({ metresPerUnit: drawChase(sketch, craft, first!, second!, index, random) });
    default:
      if (isDressedUp(first!)) return drawActor(craft, first!, index, random);
      if (canCarry(craft, lead.concept) && (first!.action || first!.wearing.length > 0)) {
        return drawArtActor(craft, first!, index, random);
      }
      if (!first!.action && !first!.passengers) return drawSoloist(craft, first!, index, random);
      if (carriesInMouth(craft, first!)) return drawMouthCarrier(craft, first!, index, random);
      return drawActor(craft, first!, index, random);
  }
}

function drawActor(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const { character, pose } = paintActor(sketch, craft, part, index, random, false);
  const isSideOn = pose.facing === 'side' && part.action?.kind !== 'riding';
  const footing = footingOf(part);
  return sketch.finish({
    footing,
    endsAtWater: footing === 'floats',
    metresPerUnit: metresPerUnit(character) * part.entity.sizeFactor,
    ...(isSideOn && { looks: 'right' }),
  });
}
