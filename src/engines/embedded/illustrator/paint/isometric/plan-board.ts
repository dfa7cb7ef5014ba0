import type { Random } from '../../maths/random.ts';
import type { Board, BoardOrder, BoardThing, Ground, Piece } from './board.ts';
import { groundAt } from './board.ts';
import type { Theme } from './themes.ts';

/** Tiles along the side of a board. */
const SIZE = 8;
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

/** Lays a board out: ground and ways first, then what was ordered, then what belongs to the place. `clearance` tiles at the front stay free. */
export function planBoard(theme: Theme, orders: readonly BoardOrder[], clearance: number, random: Random): Board {
  const ground = layGround(theme, random);
  const taken = new Set<number>();
  const pieces: Piece[] = [];
  const board = { size: SIZE, ground, pieces };
  for (let i = 0; i < SIZE * SIZE; i++) {
    const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
    if (x >= SIZE - clearance && y >= SIZE - clearance) taken.add(i);
  }
  for (const { thing, count, colour } of [...orders, ...(theme.landmarks ?? [])])
    for (let k = 0; k < Math.min(count, SIZE); k++) {
      const piece = place(board, thing, taken, random);
      if (piece) pieces.push(colour ? { ...piece, colour } : piece);
    }
  furnish(board, theme, taken, random);
  return board;
}

function layGround({ base, ways, way, water, shore }: Theme, random: Random): Ground[] {
  const ground: Ground[] = Array.from({ length: SIZE * SIZE }, () => base);
  const paint = (x: number, y: number, kind: Ground): void => {
    if (x >= 0 && y >= 0 && x < SIZE && y < SIZE) ground[y * SIZE + x] = kind;
  };
  const isAlongX = random.chance(0.5);
  const line = (at: number, alongX: boolean, kind: Ground): void => {
    for (let k = 0; k < SIZE; k++) paint(alongX ? k : at, alongX ? at : k, kind);
  };
  const crossings = [random.integer(3, 5), random.integer(3, 5)];
  for (let k = 0; k < ways; k++) line(crossings[k]!, k % 2 === 0 ? isAlongX : !isAlongX, way);
  if (water === 'side') {
    const [first, second] = [SIZE - 2, SIZE - 1] as const;
    line(first - 1, isAlongX, shore ?? base);
    for (const at of [first, second]) line(at, isAlongX, 'water');
  }
  if (water === 'pond') {
    const [x, y] = [random.integer(1, 5), random.integer(1, 5)];
    if (shore) for (let dy = -1; dy <= 2; dy++) for (let dx = -1; dx <= 2; dx++) paint(x + dx, y + dy, shore);
    for (let dy = 0; dy < 2; dy++)
      for (let dx = 0; dx < 2; dx++)
        if (groundAt({ size: SIZE, ground }, x + dx, y + dy) !== way) paint(x + dx, y + dy, 'water');
  }
  if (water === 'around') {
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++) {
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
  for (let tile = 0; tile < SIZE * SIZE; tile++) {
    const [x, y] = [tile % SIZE, Math.floor(tile / SIZE)];
    const kind = board.ground[tile]!;
    const thing = random.pick(names);
    const luck = random.next();
    const isTurned = random.chance(0.5);
    if (taken.has(tile)) continue;
    const back = 1 - FRONT_LOSS * ((x + y) / (2 * SIZE - 2));
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
