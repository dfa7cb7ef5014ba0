import type { Entity, PlaceKind, Relation, RelationKind, Scene } from '../scene.ts';
import type { SubjectGroup } from '../subject/drawing.ts';

const OF_PEOPLE = 'desk chair office-chair table desktop-computer laptop';

/** A kind of room, `plain` for a room of none, `kitchen` for the setting of that name, `balcony` for what one stands on before a view. */
export type RoomKind = PlaceKind | 'plain' | 'kitchen' | 'balcony';

/** What kinds of rooms show by themselves: concepts, separated by spaces. */
const SHOWN: Partial<Record<RoomKind, string>> = {
  plain: 'fireplace window-seat',
  kitchen: 'kitchen-island stool',
  cabin: 'fireplace window armchair sofa couch-and-lamp carpet bookshelf floor-lamp lantern curtain',
  bedroom: 'double-bed bed window curtain pillow carpet floor-lamp wardrobe framed-picture blanket',
  bathroom: 'candle clawfoot-bathtub bathtub washbasin toilet window towel standing-mirror ceramic-tile carpet',
  'dining-room': 'table chair window curtain carpet candle plate',
  cellar: 'barrel wine-bottle lantern candle brick brick-wall',
  tavern: 'barrel lantern candle wine-bottle bench window',
  attic: 'window armchair carpet light-bulb travel-trunk cardboard-box',
  barbershop: 'window standing-mirror chair',
  'witch-kitchen': 'cauldron potion candle lantern window bookshelf books book-stack',
  subway: 'metro chair bench window door',
  carriage: 'chair bench window steam-locomotive metro',
  station: 'bench mantelpiece-clock station window',
  garage: 'garage wheel toolbox hammer wrench carpentry-saw wooden-shelf',
  workshop: 'toolbox hammer wrench carpentry-saw wooden-shelf window wood',
  smithy: 'fireplace lantern barrel window',
  balcony: 'potted-plant flower-pot bush',
  concert: 'drum-kit loudspeaker microphone amplifier',
  theatre: 'curtain theatre theatre-stage chair',
  'great-hall': 'castle table bench candle chandelier placard flag carpet window flashlight',
  ballroom: 'chandelier window curtain castle',
  'throne-room': 'throne carpet castle placard flag window chandelier flashlight',
  spaceship: 'spaceship rocket control-panel desktop-computer chair window cockpit space-station',
  office: `${OF_PEOPLE} window bookshelf potted-plant`,
  ward: 'window curtain chair',
  playroom: 'window curtain balloon teddy-bear toy ball carpet',
  pool: 'window swimming-pool',
  greenhouse: 'potted-plant flower-pot window bush herb leafy-green',
  corridor: 'door window carpet framed-picture',
  church: 'candle window bench church cathedral',
  'school-corridor': 'file-cabinet door window',
  'hospital-corridor': 'door window',
  'server-hall': 'server-rack',
  laboratory: 'test-tube microscope alembic',
  gym: 'window dumbbell barbell standing-mirror',
  classroom: 'blackboard desk chair window bookshelf',
  lobby: 'column chandelier sofa armchair window carpet potted-plant hotel bank reception-bell',
  terminal: 'bench chair window airplane airport',
  underground: 'metro bench high-speed-train',
  supermarket: 'refrigerator wooden-shelf bookshelf tin-can milk-carton',
  nightclub: 'mirror-ball loudspeaker turntable nightclub',
  arcade: 'arcade-machine',
  casino: 'slot-machine chandelier casino',
  tatami: 'window carpet table pillow lantern paper-lantern hanging-scroll',
  cell: 'dungeon prison bed straw flashlight chain window brick-wall bucket',
  boardroom: 'table chair office-chair window laptop projection-screen',
  courtyard: 'column ceramic-tile potted-plant lantern',
  'ship-deck': 'steering-wheel barrel ship sailboat lantern',
  'beach-bar': 'stool table potted-plant',
  'in-pool': 'swimming-pool deck-chair potted-plant umbrella-on-ground',
  poolside: 'swimming-pool deck-chair potted-plant umbrella-on-ground',
  courtroom: 'gavel balance-scale table chair column bench window',
  bowling: 'bowling bowling-ball',
  laundromat: 'washing-machine laundry bench',
  village: 'church house cottage',
};

/** Furniture that belongs to those who use it: who is at a desk of the room needs none of his own. */
const SEATS: ReadonlySet<string> = new Set(
  OF_PEOPLE.split(' ').concat('bench', 'metro', 'steam-locomotive', 'arcade-machine', 'slot-machine'),
);
/** Rooms whose seats are given to people: see `Stage.spots`. */
const SEATED: ReadonlySet<RoomKind> = new Set<RoomKind>(['office', 'subway', 'carriage', 'arcade', 'casino']);
/** What does not tie a thing to who is there: the windows that one looks through are those of the room. */
const LOOSE: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'watching', 'through']);
/** What is part of a wall: others stand beside it without moving it. */
const BESIDE: ReadonlySet<RelationKind> = new Set<RelationKind>(['next-to', 'behind', 'in-front-of']);
const BUILT_IN: ReadonlySet<string> = new Set(['fireplace', 'window-seat']);
/** Rooms that are full of people anyway. */
const CROWDED: ReadonlySet<RoomKind> = new Set<RoomKind>(['concert', 'theatre']);
const CROWD = 20;

/** True where a kind of room has such a thing anyway. */
export function hasInRoom(placeKind: RoomKind | undefined, concept: string): boolean {
  return placeKind !== undefined && (SHOWN[placeKind]?.split(' ').includes(concept) ?? false);
}

/** True for what villages are made of: whoever names one wants to see the whole village. */
export function isOfVillage({ placeKind, relations }: Scene, { id, concept }: Entity): boolean {
  const isAlone = relations.every(({ subject, object }) => subject !== id && object !== id);
  return placeKind === 'village' && hasInRoom(placeKind, concept) && isAlone;
}

/** Ids of the entities that the room shows by itself: of those that it has, the ones that the prompt says nothing further about. */
export function shownByRoom(
  groups: readonly SubjectGroup[],
  placeKind: RoomKind | undefined,
  relations: readonly Relation[],
): ReadonlySet<number> {
  const names = new Set(placeKind && SHOWN[placeKind]?.split(' '));
  const isCrowd = ({ lead }: SubjectGroup): boolean =>
    placeKind !== undefined && CROWDED.has(placeKind) && lead.concept === 'person' && lead.count >= CROWD;
  const shown = new Set(
    groups
      .filter(
        (group) =>
          isCrowd(group) || (names.has(group.lead.concept) && group.members.length === 1 && isPlain(group.lead)),
      )
      .map(({ lead }) => lead.id),
  );
  const leads = new Map(groups.map(({ lead }) => [lead.id, lead.concept]));
  const isKept = (id: number): boolean => {
    const isSeat = placeKind !== undefined && SEATED.has(placeKind) && SEATS.has(leads.get(id) ?? '');
    return relations.some(
      ({ kind, subject, object }) =>
        !(LOOSE.has(kind) || (BESIDE.has(kind) && BUILT_IN.has(leads.get(id) ?? ''))) &&
        !isSeat &&
        (subject === id || object === id) &&
        !(shown.has(subject) && shown.has(object)),
    );
  };
  return new Set([...shown].filter((id) => !isKept(id)));
}

/** What is true of a room's own things anyway: servers have their lights on. */
const USUAL: ReadonlySet<string> = new Set(['wooden', 'old', 'glowing']);

function isPlain({ colours, attributes }: Entity): boolean {
  return colours.length === 0 && attributes.every((attribute) => USUAL.has(attribute));
}
