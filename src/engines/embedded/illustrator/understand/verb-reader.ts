import type { PoseId, RelationKind } from '../scene.ts';
import type { EntityDraft } from './draft.ts';
import { actsAs } from './kinds.ts';
import type { Reader } from './reader.ts';
import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

const NOMINAL: ReadonlySet<Kind> = new Set(['noun', 'colour', 'attribute', 'size']);
/** What a verb of movement means when it has an object. */
const TRANSITIVE: Partial<Record<PoseId, RelationKind>> = {
  fly: 'holding',
  walk: 'with',
  jump: 'above',
  wave: 'holding',
};

/** Places that a verb implies give way to those that are named. */
const IMPLIED_RANK = 2;

/** What somebody does: a pose, an action on what follows, or an adjective of it. */
export function readVerb(reader: Reader, sense: SenseOf<'verb'>, mark: Mark): void {
  const next = reader.next();
  if (next?.sense.kind === 'quotation') return;
  if (isAdjective(reader, sense, next)) {
    if (sense.pose !== undefined) reader.phrase.pose = sense.pose;
    else reader.draft.reportUnknown(mark.raw);
    return;
  }
  reader.flushPhrase();
  // "smoke rising" where nobody knows smoke: the verb is about the unknown word.
  if (reader.clause.hasUnknown && reader.clause.isPaused) return;
  const subjects = reader.subjects(true);
  const transitive =
    sense.relation === undefined && sense.pose !== undefined && takesObject(next) ? TRANSITIVE[sense.pose] : undefined;
  const pose = transitive === 'holding' ? undefined : sense.pose;
  if (pose !== undefined && subjects.length === 0) reader.frontPose = pose;
  for (const id of subjects) takePose(reader.draft.entities[id], pose);
  startPredicate(reader, sense, transitive, mark.raw);
}

/** Who sits goes on sitting when singing: only another posture than standing replaces one. */
function takePose(entity: EntityDraft, pose: PoseId | undefined): void {
  if (pose === undefined || (pose === 'stand' && entity.pose !== undefined)) return;
  entity.pose = pose;
}

function startPredicate(
  reader: Reader,
  sense: SenseOf<'verb'>,
  transitive: RelationKind | undefined,
  raw: string,
): void {
  const isShownOtherwise = sense.relation !== undefined || sense.pose !== undefined;
  if (sense.tool !== undefined)
    reader.tools.push({ noun: sense.tool, users: reader.subjects(true), ...(isShownOtherwise ? {} : { deed: raw }) });
  if (sense.setting !== undefined) reader.draft.place.setSetting(sense.setting, IMPLIED_RANK);
  if (sense.setting !== undefined && sense.placeKind !== undefined)
    reader.draft.place.setKind(sense.setting, sense.placeKind);
  const kind = sense.relation ?? transitive;
  if (kind !== undefined) {
    reader.openLink({
      kind,
      isReversed: false,
      isVerb: true,
      ...(sense.implied !== undefined && { implied: sense.implied }),
      ...(sense.usually !== undefined && { usually: sense.usually }),
      ...(sense.needsObject && { typed: raw }),
    });
  } else {
    const subjects = reader.subjects(true);
    reader.closeLink();
    reader.notePosture(subjects);
    if (reader.clause.isRelative) reader.clause.isRelative = false;
    if (subjects.length > 0) reader.clause.hasPredicate = true;
  }
  reader.clause.isJoined = false;
  reader.clause.isPaused = false;
}

function takesObject(next: Mark | undefined): boolean {
  return next !== undefined && ['determiner', 'number', 'colour', 'noun'].includes(next.sense.kind);
}

/** "a sleeping cat", "flying cars": the verb describes the noun after it. */
function isAdjective(reader: Reader, sense: SenseOf<'verb'>, next: Mark | undefined): boolean {
  if (next === undefined || !NOMINAL.has(next.sense.kind) || reader.clause.hasUnknown) return false;
  if (reader.hasOpenPhrase()) return true;
  if (sense.pose === undefined || sense.relation !== undefined) return false;
  const { topics, isPaused, isJoined, link, last } = reader.clause;
  if (topics.length === 0 || isPaused || link !== undefined) return true;
  const concept = last === undefined ? undefined : reader.draft.entities[last].concept;
  return isJoined && concept !== undefined && !actsAs(concept, reader.kindOf(concept));
}
