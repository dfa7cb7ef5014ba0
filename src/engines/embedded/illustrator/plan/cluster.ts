import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import { type Entity, IN_ROW, type PoseId, type RelationKind, type SettingId } from '../scene.ts';
import type { ConceptFacts, ConceptKind } from '../subject/concept.ts';
import type { SubjectDrawing, SubjectGroup } from '../subject/drawing.ts';
import { attach, TOUCHING } from './attach.ts';
import { flipTowards, turned } from './facing.ts';
import { extentOf, type Figure, moved } from './figure.ts';
import { type Habit, habitOf } from './habits.ts';
import type { Tie } from './hosts.ts';
import { hoverAtBlossom, hoverBeside } from './hover-round.ts';
import { memberSpots } from './member-spots.ts';
import { ALIVE, largestBeside, largestHandy, type Party } from './size-beside.ts';
import type { SkylineOf } from './skyline.ts';
import { calledStature, freeStature, touchingStature } from './stature.ts';

/** A subject group with its drawings made and its facts looked up. */
export interface CastGroup {
  readonly index: number;
  readonly group: SubjectGroup;
  readonly facts: ConceptFacts;
  /** Different drawings of members; member k uses drawing k modulo their number. */
  readonly drawings: readonly SubjectDrawing[];
}

/** The member of a cast for a group's index: some groups may have been placed already. */
export function castOf(cast: readonly CastGroup[], groupIndex: number): CastGroup {
  return cast.find(({ index }) => index === groupIndex)!;
}

/** Figures that belong together and keep themselves in the same way; the first is the leading one. */
export interface Cluster {
  readonly habit: Habit;
  readonly figures: readonly Figure[];
}

/** What all clusters of a picture share. */
export interface ClusterContext {
  readonly cast: readonly CastGroup[];
  readonly ties: readonly Tie[];
  readonly setting: SettingId;
  /** Where the main subject looks. */
  readonly facing: 'left' | 'right';
  /** Frame width over height. */
  readonly aspect: number;
  readonly random: Random;
  readonly skylineOf: SkylineOf;
}

/** Habits of what touches no ground. */
const FLOATING: ReadonlySet<Habit> = new Set<Habit>(['air', 'suspended', 'sky']);

/** Groups with their guests, one cluster per group that has no host. The reference height is the main group's. */
export function buildClusters(context: ClusterContext): Cluster[] {
  const { cast, ties } = context;
  const guests = new Set(ties.map((tie) => tie.guest));
  return cast.filter((member) => !guests.has(member.index)).map((root) => buildCluster(root, context));
}

function buildCluster(root: CastGroup, context: ClusterContext): Cluster {
  const { cast } = context;
  const habit = habitOf(root.group, root.drawings[0]!, root.facts, context.setting);
  const free = freeStature(staturedHeight(root), staturedHeight(cast[0]!));
  const stature = called(
    root,
    cast[0]!,
    Math.min(free, largestBeside(partyOf(root), partyOf(cast[0]!), context.setting)),
  );
  let figures = memberFigures(root, stature, habit, context);
  figures = hoverAtBlossom(attachGuests(root, figures, context));
  if (FLOATING.has(habit)) {
    figures = figures.map((figure) => (figure.contact === 'ground' ? { ...figure, contact: 'air' as const } : figure));
  }
  return { habit, figures: centred(figures) };
}

/** Adds the groups tied to `host`, and those tied to them. */
function attachGuests(host: CastGroup, placed: readonly Figure[], context: ClusterContext): Figure[] {
  let figures = [...placed];
  for (const tie of context.ties.filter((candidate) => candidate.host === host.index)) {
    const guest = castOf(context.cast, tie.guest);
    const leader = figures.find((figure) => figure.group === host.index)!;
    const isTouching = TOUCHING.has(tie.kind);
    const isDuel =
      guest.group.lead.count <= MOST_OPPONENTS &&
      MEETINGS.has(tie.kind) &&
      ALIVE.has(host.facts.kind) &&
      ALIVE.has(guest.facts.kind);
    const compare = isTouching ? touchingStature : freeStature;
    const compared = compare(
      staturedHeight(guest),
      Math.min(staturedHeight(host), LARGEST_HOST[host.facts.kind] ?? TALLEST_METRES),
    );
    const largest = isTouching
      ? largestHandy(partyOf(guest), partyOf(host), context.setting)
      : largestBeside(partyOf(guest), partyOf(host), context.setting);
    const natural = Math.min(compared, largest);
    const met = isDuel ? clamp(natural, SMALLEST_OPPONENT, 1 / SMALLEST_OPPONENT) : natural;
    const ratio = called(
      guest,
      host,
      isFlat(host) ? freeStature(staturedHeight(guest), staturedHeight(context.cast[0]!)) / leader.height : met,
    );
    const leastOfMain = (isTouching ? SMALLEST_CARRIED_MAIN : SMALLEST_MAIN) * Math.min(1, guest.group.lead.sizeFactor);
    const least = guest.index === 0 ? leader.height * leastOfMain : SMALLEST_STATURE;
    const stature = Math.max(least, leader.height * ratio);
    const own = attachGuests(guest, memberFigures(guest, stature, 'ground', context, tie.kind === 'on'), context);
    const spread = extentOf(own);
    const flying = habitOf(guest.group, guest.drawings[0]!, guest.facts, context.setting);
    const guests = moved(own, { x: -(spread.left + spread.right) / 2 });
    const { facing, random, skylineOf } = context;
    const meeting = { ...tie, host: leader, placed: figures, guests, facing, random, skylineOf };
    const attached = attach(meeting).map((figure) =>
      figure.contact === 'host' && figure.carrier === undefined ? { ...figure, carrier: host.index } : figure,
    );
    const isHovering =
      !isTouching && (flying === 'air' || flying === 'sky') && !attached.some((figure) => figure.contact !== 'ground');
    const together = goAlong(guest, host, tie.kind) ? turned(attached, facing) : attached;
    figures = figures.concat(isHovering ? hoverBeside(together, leader) : together);
  }
  return figures;
}

function memberFigures(
  member: CastGroup,
  stature: number,
  habit: Habit,
  context: ClusterContext,
  isCarried = false,
): Figure[] {
  const { group, drawings, facts, index } = member;
  const first = drawings[0]!;
  const width = (stature * first.width) / first.height;
  const count = habit === 'field' ? 1 : group.lead.count;
  const random = context.random.fork(`members ${index}`);
  const goesOneWay = ARRANGED.some((name) => group.lead.attributes.includes(name)) || goesSomewhere(group.lead);
  const looksRight = (k: number): boolean =>
    (context.facing === 'right') !== (k > 0 && random.chance(0.3) && !goesOneWay);
  // Two of a kind that stay where they are look at each other, most of the time.
  const isPair = count === 2 && !goesOneWay && MOBILE.has(facts.kind) && random.chance(0.75);
  const breadth = (context.aspect * stature) / width;
  const { aspect, facing } = context;
  const isFloating = FLOATING.has(habit);
  const spots = memberSpots({ lead: group.lead, facts, isFloating, isCarried, count, breadth, aspect, facing }, random);
  return spots.map((spot, k) => {
    const drawing = drawings[k % drawings.length]!;
    const size = count > 1 ? random.between(0.93, 1.07) * (drawing.heightMetres / first.heightMetres) : 1;
    const height = stature * size * spot.scale;
    return {
      group: index,
      member: k,
      concept: group.lead.concept,
      drawing,
      facts,
      width: (height * drawing.width) / drawing.height,
      height,
      x: spot.x * width,
      rise: spot.rise * stature,
      lift: spot.lift * stature,
      order: 0,
      contact: FLOATING.has(habit) ? ('air' as const) : spot.lift > 0 ? ('host' as const) : ('ground' as const),
      isFlipped: flipTowards(
        (isPair ? spot.x < 0 : looksRight(k)) ? 'right' : 'left',
        group.lead.concept,
        drawing,
        facts.kind,
      ),
    };
  });
}

/** Relations of those who go the same way when one of them goes. */
const BESIDE: ReadonlySet<RelationKind> = new Set<RelationKind>(['next-to', 'with', 'holding', 'tending']);

/** True where one is beside another, and one of them is on the way. */
function goAlong(guest: CastGroup, host: CastGroup, kind: RelationKind): boolean {
  return (
    BESIDE.has(kind) &&
    MOBILE.has(guest.facts.kind) &&
    MOBILE.has(host.facts.kind) &&
    (goesSomewhere(guest.group.lead) || goesSomewhere(host.group.lead))
  );
}

const MOBILE: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'animal', 'bird', 'fantasy']);

/** Arrangements of those who look the same way. */
const ARRANGED: readonly string[] = [IN_ROW, 'in-wedge'];

/** True of who is on the way: those who go together go the same way. */
export function goesSomewhere({ pose }: Pick<Entity, 'pose'>): boolean {
  return pose !== undefined && GOING.has(pose);
}

const GOING: ReadonlySet<PoseId> = new Set<PoseId>(['walk', 'run', 'fly', 'swim']);

/** Nothing counts as higher than this: mountains and towers are drawn as far away. */
const TALLEST_METRES = 26;
/** Sun, moon and clouds have no size of their own in a picture. */
const SKY_OBJECT_METRES = 3;
/** Rocks, hills and clouds are as large as what is on them needs. */
const LARGEST_HOST: Partial<Record<ConceptKind, number>> = { landform: 2.2, 'sky-object': 2.2, tree: 6.5 };
/** What the picture is about is seen well on or beside whatever it is related to, as a share of that one's height. */
const SMALLEST_CARRIED_MAIN = 0.36;
const SMALLEST_MAIN = 0.45;
/** Those who fight, chase or watch each other are not too different: both are what the picture is about. */
const MEETINGS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'against',
  'chasing',
  'watching',
  'addressing',
  'shaking-hands',
  'high-fiving',
  'arm-wrestling',
  'hugging',
  'kissing',
  'holding-hands',
]);
const SMALLEST_OPPONENT = 0.58;
/** More than these are a swarm, a herd or a school, each as small as it is. */
const MOST_OPPONENTS = 2;
/** Guests of guests do not become invisible. */
const SMALLEST_STATURE = 0.1;

/** A ratio of statures as the sizes said of both want it. */
function called(one: CastGroup, other: CastGroup, ratio: number): number {
  return one === other ? ratio : calledStature(ratio, one.group.lead.sizeFactor, other.group.lead.sizeFactor);
}

function partyOf(one: CastGroup): Party {
  const { facts, group, index } = one;
  return { facts, metres: staturedHeight(one), sizeFactor: group.lead.sizeFactor, isMain: index === 0 };
}

/** Real height for comparisons; the drawing's includes the size the prompt asks for. */
function staturedHeight({ drawings, facts, group }: CastGroup): number {
  if (facts.kind === 'sky-object') return SKY_OBJECT_METRES * group.lead.sizeFactor;
  return Math.min(TALLEST_METRES, drawings[0]!.heightMetres);
}

/** Carpets are seen foreshortened: their height on the picture tells nothing of the size of what lies on them. */
function isFlat({ facts, drawings }: CastGroup): boolean {
  return facts.footing === 'lies' && drawings[0]!.width > drawings[0]!.height * FLAT_ASPECT;
}

const FLAT_ASPECT = 3;

function centred(figures: readonly Figure[]): Figure[] {
  const { left, right } = extentOf(figures);
  return moved(figures, { x: -(left + right) / 2 });
}
