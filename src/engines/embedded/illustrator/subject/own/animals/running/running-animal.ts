import { tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { at, path } from '../../shapes.ts';
import type { RunnerLook } from './build.ts';
import { BODY_LENGTH, footRadius, type RunnerFrame, solveFrame } from './frame.ts';
import { paintRunner } from './runner.ts';
import { TAIL_REACH } from './runner-tails.ts';
import { callsOf, RUNNERS } from './runners.ts';
import { STRIDES, type StrideName } from './strides.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** Room that a head and what grows on it need round the skull's centre, in radii of the skull. */
const HEAD_ROOM = 1.7;
const HORN_ROOM = 3.7;

/** What a moment of motion covers above the ground. */
function boxOf({ build, coat, head }: RunnerLook, frame: RunnerFrame): Box {
  const foot = footRadius(build) * 1.6;
  const skull = build.head * BODY_LENGTH;
  const feet = Object.values(frame.legs).flatMap((joints) => [...joints]);
  const xs = [...feet, ...frame.silhouette].map(({ x }) => x);
  const tops = frame.silhouette.map(({ y }) => y);
  const above = skull * (head.horns && head.horns !== 'nose' ? HORN_ROOM : head.ears === 'long' ? 2.6 : HEAD_ROOM);
  return {
    left: Math.min(
      ...xs.map((x) => x - foot),
      frame.tailRoot.x - (coat.tail.length * BODY_LENGTH * TAIL_REACH[coat.tail.kind]) / 100,
    ),
    right: Math.max(
      ...xs.map((x) => x + foot),
      frame.head.x + (skull * Math.max(head.muzzle.length + 30, head.trunk ? 300 : 0)) / 100,
    ),
    top: Math.min(...tops, frame.head.y - above) - BODY_LENGTH * 0.03,
  };
}

/** What rises higher above the ground, in units of strides, is a leap. */
const HIGHEST_STEP = 0.1;

/** The animal in one of several moments, as the seed chooses. */
function inMotion(concept: string, lengthMetres: number, look: RunnerLook, strides: readonly StrideName[]): OwnSubject {
  const footing = strides.some((name) => STRIDES[name].lift > HIGHEST_STEP) ? 'flies' : 'stands';
  const frames = strides.map((name) => solveFrame(look.build, STRIDES[name]));
  const boxes = frames.map((frame) => boxOf(look, frame));
  const [left, right, top] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
    Math.min(...boxes.map((box) => box.top)),
  ];
  return ownSubject(
    {
      concept,
      names: [],
      kind: 'animal',
      heightMetres: (lengthMetres * -top) / BODY_LENGTH,
      footing,
      width: Math.round(right - left),
      height: Math.round(-top),
    },
    (brush, { colour, random }) => [
      // Down to the ground, above which it may fly.
      path(`M0 ${Math.round(-top)} h1 v-1Z`, 'none'),
      at(-left, -top, 1, 0, paintRunner(brush, colour ? dyed(look, colour) : look, random.pick(frames))),
    ],
  );
}

/** The same animal in a coat of another colour. */
function dyed({ coat, head, ...look }: RunnerLook, colour: string): RunnerLook {
  const light = tone(colour, 0.45);
  return {
    ...look,
    coat: {
      ...coat,
      coat: coat.wool ? coat.coat : colour,
      belly: light,
      socks: coat.socks === coat.coat ? colour : tone(colour, 0.14),
      tail: { ...coat.tail, colour: tone(colour, -0.06) },
      ...(coat.wool ? { wool: colour } : {}),
    },
    head: { ...head, muzzleColour: light, ...(head.cheek ? { cheek: tone(colour, 0.3) } : {}) },
  };
}

/** Animals of which there is no other drawing, with their further names. */
const WITHOUT_OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['cheetah', []],
  ['lioness', ['female lion']],
  ['antelope', ['gazelle', 'impala', 'springbok']],
]);

/** From hip to shoulder, in metres. */
const LENGTHS_METRES: Readonly<Record<string, number>> = {
  cheetah: 0.72,
  leopard: 0.68,
  tiger: 0.92,
  lion: 0.92,
  lioness: 0.86,
  panther: 0.7,
  cat: 0.34,
  'black-cat': 0.34,
  dog: 0.46,
  poodle: 0.42,
  wolf: 0.66,
  fox: 0.48,
  rabbit: 0.26,
  deer: 0.86,
  antelope: 0.78,
  horse: 1.2,
  unicorn: 1.2,
  zebra: 1,
  donkey: 0.85,
  giraffe: 1.5,
  camel: 1.2,
  cow: 1.2,
  bull: 1.3,
  bison: 1.3,
  sheep: 0.68,
  ram: 0.72,
  goat: 0.64,
  pig: 0.74,
  boar: 0.78,
  bear: 1,
  'polar-bear': 1.15,
  panda: 0.8,
  elephant: 1.7,
  rhinoceros: 1.4,
};

/** Every runner running and leaping, and those who have a voice calling: `running-fox`, `leaping-fox`, `howling-wolf`. */
export const RUNNING_ANIMALS: readonly OwnSubject[] = Object.entries(RUNNERS).flatMap(([name, look]) => [
  inMotion(`running-${name}`, LENGTHS_METRES[name]!, look, look.runs),
  inMotion(`leaping-${name}`, LENGTHS_METRES[name]!, look, [look.leaps]),
  ...callsOf(name).map((call) => inMotion(`${call}-${name}`, LENGTHS_METRES[name]!, look, [call])),
  ...(WITHOUT_OTHERS.has(name)
    ? [{ ...inMotion(name, LENGTHS_METRES[name]!, look, ['walking']), names: WITHOUT_OTHERS.get(name)! }]
    : []),
]);
