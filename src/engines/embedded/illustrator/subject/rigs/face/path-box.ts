import type { Box } from '../sketch.ts';

/** How many numbers each command of path data takes, and where its points lie among them: arcs are known by their ends alone. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const FIRST_POINT_OF_ARC = 5;

/** A box around all points of SVG path data, control points included; flags of arcs may be written without spaces. */
export function pathBox(d: string): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let [x, y] = [0, 0];
  for (const [, command, text] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command!.toLowerCase();
    const numbers = numbersOf(text!, kind === 'a');
    for (let at = 0; at < Math.max(numbers.length, 1) && ARITY[kind]! > 0; at += ARITY[kind]!) {
      const values = numbers.slice(at, at + ARITY[kind]!);
      [x, y] = include(box, command!, values, x, y);
    }
  }
  return box;
}

function include(
  box: { left: number; top: number; right: number; bottom: number },
  command: string,
  values: readonly number[],
  fromX: number,
  fromY: number,
): [number, number] {
  const kind = command.toLowerCase();
  const isRelative = command === kind;
  let [x, y] = [fromX, fromY];
  const visit = (dx: number, dy: number): void => {
    x = dx;
    y = dy;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  };
  if (kind === 'h') visit(values[0]! + (isRelative ? fromX : 0), fromY);
  else if (kind === 'v') visit(fromX, values[0]! + (isRelative ? fromY : 0));
  else
    for (let at = kind === 'a' ? FIRST_POINT_OF_ARC : 0; at + 1 < values.length; at += 2)
      visit(values[at]! + (isRelative ? fromX : 0), values[at + 1]! + (isRelative ? fromY : 0));
  return [x, y];
}

function numbersOf(text: string, isArc: boolean): readonly number[] {
  const plain = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([number]) => number);
  return (isArc ? splitFlags(text) : plain).map(Number);
}

/** The numbers of arcs, whose two flags may stick to each other and to what follows: `a2 2 0 11-4 0`. */
function splitFlags(text: string): readonly string[] {
  const numbers: string[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (rest === '') return numbers;
    const isFlag = numbers.length % 7 === 3 || numbers.length % 7 === 4;
    const match = isFlag ? rest[0]! : /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/i.exec(rest)![0];
    numbers.push(match);
    rest = rest.slice(match.length);
  }
}
