import type { Random } from '../../maths/random.ts';
import type { Board, BoardOrder, BoardThing, Ground, Piece } from './board.ts';
import { groundAt } from './board.ts';
import type { Theme } from './themes.ts';

/** Tiles along the side of a board, and of the model of a single thing. */
const PLACE_SIZE = 8;
const MODEL_SIZE = 3;
/** Where things stand, and where else if there is no such ground. Default: on any dry tile that is no road. */
const HOMES: Partial<Record<BoardThing, readonly (readonly Ground[])[]>> = {
  car: [['road'], ['sand', 'paving', 'rock', 'grass', 'snow']],
  boat: [['water']],
};
const DRY: readonly (readonly Ground[])[] = [['grass', 'paving', 'sand', 'snow', 'field', 'rock']];
const SPANS: Partial<Record<BoardThing, number>> = { castle: 3, peak: 2, church: 1 };
/** What hides the things behind it stands at the back. */
const TALL: ReadonlySet<BoardThing> = new Set<BoardThing>(['tower', 'peak', 'castle', 'church', 'lighthouse']);
/** How much lower things are at the front than at the back. */
const FRONT_LOSS = 0.5;

/** What a board is laid out with. */
export interface BoardPlan {
  readonly theme: Theme;
  readonly orders: readonly BoardOrder[];
  /** Tiles at the front that stay free. */
  readonly clearance: number;
  /** True for a model of the one thing ordered, in its middle, instead of a place with it. */
  readonly isModel: boolean;
}

/** Lays a board out: ground and ways first, then what was ordered, then what belongs to the place. */
export function planBoard({ theme, orders, clearance, isModel }: BoardPlan, random: Random): Board {
  const size = isModel ? MODEL_SIZE : PLACE_SIZE;
  const ground = isModel ? modelGround(theme, size) : layGround(theme, random);
  const taken = new Set<number>();
  const pieces: Piece[] = [];
  const board = { size, ground, pieces };
  for (let i = 0; i < size * size; i++) {
    const [x, y] = [i % size, Math.floor(i / size)];
    if (x >= size - clearance && y >= size - clearance) taken.add(i);
  }
  if (isModel) return modelOf(board, theme, orders[0]!, random);
  for (const { thing, count, colour } of [...orders, ...(theme.landmarks ?? [])])
    for (let k = 0; k < Math.min(count, size); k++) {
      const piece = place(board, thing, taken, random);
      if (piece) pieces.push(colour ? { ...piece, colour } : piece);
    }
  furnish(board, theme, taken, random);
  return board;
}

/** One thing in the middle of its board, and something small at each corner of it. */
function modelOf(board: Board, { things }: Theme, { thing, colour }: BoardOrder, random: Random): Board {
  const isAshore = board.ground.includes('water');
  const middle = isAshore ? board.size / 2 - 0.35 : board.size / 2;
  const pieces: Piece[] = [
    {
      thing,
      x: middle,
      y: middle,
      span: MODEL_SPAN,
      scale: TALL.has(thing) ? 1 : MODEL_SCALE,
      isTurned: random.chance(0.5),
      ...(colour && { colour }),
    },
  ];
  const about = (Object.keys(things) as BoardThing[]).filter((other) => other !== thing && !BUILT_UP.has(other));
  for (const [x, y, scale] of CORNERS) {
    const isAfloat = groundAt(board, x * board.size, y * board.size) === 'water';
    const other = isAfloat ? 'boat' : random.pick(about);
    pieces.push({ thing: other, x: x * board.size, y: y * board.size, span: 1, scale, isTurned: false });
  }
  return { ...board, pieces };
}

/** The ground of a model: its land at the back where it lies by the water. */
function modelGround({ base, water }: Theme, size: number): Ground[] {
  const isLand = (i: number): boolean => i % size < size - 1 && i < size * (size - 1);
  return Array.from({ length: size * size }, (_, i) => (water !== 'around' || isLand(i) ? base : 'water'));
}

const MODEL_SPAN = 1.45;
const MODEL_SCALE = 1.4;
const BUILT_UP: ReadonlySet<BoardThing> = new Set<BoardThing>(['house', 'shop', 'tower', 'church', 'castle', 'peak']);
/** Where small things stand about a model, in shares of the board, and how large. */
const CORNERS = [
  [0.14, 0.2, 0.8],
  [0.2, 0.86, 0.6],
  [0.86, 0.2, 0.6],
  [0.84, 0.86, 0.45],
] as const;

function layGround({ base, ways, way, water, shore }: Theme, random: Random): Ground[] {
  const ground: Ground[] = Array.from({ length: PLACE_SIZE * PLACE_SIZE }, () => base);
  const paint = (x: number, y: number, kind: Ground): void => {
    if (x >= 0 && y >= 0 && x < PLACE_SIZE && y < PLACE_SIZE) ground[y * PLACE_SIZE + x] = kind;
  };
  const isAlongX = random.chance(0.5);
  const line = (at: number, alongX: boolean, kind: Ground): void => {
    for (let k = 0; k < PLACE_SIZE; k++) paint(alongX ? k : at, alongX ? at : k, kind);
  };
  const crossings = [random.integer(3, 5), random.integer(3, 5)];
  for (let k = 0; k < ways; k++) line(crossings[k]!, k % 2 === 0 ? isAlongX : !isAlongX, way);
  if (water === 'side') {
    const [first, second] = [PLACE_SIZE - 2, PLACE_SIZE - 1] as const;
    line(first - 1, isAlongX, shore ?? base);
    for (const at of [first, second]) line(at, isAlongX, 'water');
  }
  if (water === 'pond') {
    const [x, y] = [random.integer(1, 5), random.integer(1, 5)];
    if (shore) for (let dy = -1; dy <= 2; dy++) for (let dx = -1; dx <= 2; dx++) paint(x + dx, y + dy, shore);
    for (let dy = 0; dy < 2; dy++)
      for (let dx = 0; dx < 2; dx++)
        if (groundAt({ size: PLACE_SIZE, ground }, x + dx, y + dy) !== way) paint(x + dx, y + dy, 'water');
  }
  if (water === 'around') {
    for (let y = 0; y < PLACE_SIZE; y++)
      for (let x = 0; x < PLACE_SIZE; x++) {
        const away = Math.max(Math.abs(x - 3.2), Math.abs(y - 3.2)) + random.between(-0.35, 0.35);
        paint(x, y, away > 3.1 ? 'water' : away > 2.1 ? (shore ?? base) : base);
      }
  }
  return ground;
}

function place(board: Board, thing: BoardThing, taken: Set<number>, random: Random): Piece | undefined {
  for (const grounds of HOMES[thing] ?? DRY) {
    const piece = placeOn(grounds, board, thing, taken, random);
    if (piece) return piece;
  }
  return undefined;
}

function placeOn(
  grounds: readonly Ground[],
  board: Board,
  thing: BoardThing,
  taken: Set<number>,
  random: Random,
): Piece | undefined {
  const span = SPANS[thing] ?? 1;
  const spots: { readonly x: number; readonly y: number; readonly cost: number }[] = [];
  for (let y = 0; y + span <= board.size; y++)
    for (let x = 0; x + span <= board.size; x++) {
      const tiles = tilesOf(x, y, span, board.size);
      if (tiles.some((tile) => taken.has(tile) || !grounds.includes(board.ground[tile]!))) continue;
      const middle = Math.abs(x + span / 2 - board.size / 2) + Math.abs(y + span / 2 - board.size / 2);
      const front = TALL.has(thing) ? x + y : 0;
      spots.push({ x, y, cost: middle * 0.6 + front * 0.35 + random.between(0, 4) });
    }
  if (spots.length === 0) return undefined;
  const { x, y } = spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best));
  for (const tile of tilesOf(x, y, span, board.size)) taken.add(tile);
  const isTurned = HOMES[thing] ? isWayAlongY(board, x, y) : random.chance(0.5);
  return { thing, x: x + span / 2, y: y + span / 2, span, scale: 1, isTurned };
}

function isWayAlongY(board: Board, x: number, y: number): boolean {
  const here = groundAt(board, x, y);
  return groundAt(board, x, y - 1) === here || groundAt(board, x, y + 1) === here;
}

function tilesOf(x: number, y: number, span: number, size: number): number[] {
  return Array.from({ length: span * span }, (_, k) => (y + Math.floor(k / span)) * size + x + (k % span));
}

/** Chance that a car stands on a tile of road, and a boat on one of water. */
const TRAFFIC = 0.32;
const BOATS = 0.14;

function furnish(board: Board, { things, density, water }: Theme, taken: Set<number>, random: Random): void {
  const pieces = board.pieces as Piece[];
  const names = Object.entries(things).flatMap(([thing, weight]) =>
    Array.from({ length: weight }, () => thing as BoardThing),
  );
  for (let tile = 0; tile < PLACE_SIZE * PLACE_SIZE; tile++) {
    const [x, y] = [tile % PLACE_SIZE, Math.floor(tile / PLACE_SIZE)];
    const kind = board.ground[tile]!;
    const thing = random.pick(names);
    const luck = random.next();
    const isTurned = random.chance(0.5);
    if (taken.has(tile)) continue;
    const back = 1 - FRONT_LOSS * ((x + y) / (2 * PLACE_SIZE - 2));
    const stand = (what: BoardThing, scale: number, turned = isTurned): void => {
      pieces.push({ thing: what, x: x + 0.5, y: y + 0.5, span: 1, scale, isTurned: turned });
    };
    if (kind === 'road') {
      if (luck < TRAFFIC) stand('car', 1, isWayAlongY(board, x, y));
    } else if (kind === 'water') {
      if (luck < BOATS && water !== 'pond') stand('boat', 1);
    } else if (kind !== 'field' && luck < density && !(kind === 'sand' && BUILT.has(thing))) {
      stand(thing, TALL.has(thing) ? back : 1);
    }
  }
}

const BUILT: ReadonlySet<BoardThing> = new Set<BoardThing>(['house', 'shop', 'tower', 'tree', 'conifer']);
