import { readFileSync } from 'node:fs';

/** The part of an Iconify icon set that the bake reads. */
export interface IconSet {
  readonly width?: number;
  readonly height?: number;
  readonly icons: Readonly<
    Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>
  >;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

/** One drawing as the sets give it. */
export interface SourceDrawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

const ICONIFY_DEFAULT_SIZE = 16;
/**
 * Noto drawings with isolated groups far outside the canvas: resvg 2.6.2 panics on them and takes the process along.
 * The bake renders every drawing, so a new one of this sort stops the bake. Fluent has its own drawing of both.
 */
export const UNSAFE_IN_NOTO = new Set(['package', 'rainbow-flag']);
const SKIN_TONE = /-(?:light|medium-light|medium|medium-dark|dark)$|skin-tone/;

/** Drawings worth having in natural skin tones: heads, and people drawn whole. */
const TONED = [
  'girl boy man woman child person old-man old-woman older-person baby man-beard woman-white-hair man-red-hair',
  'woman-red-hair person-blonde-hair woman-blonde-hair man-blonde-hair man-bald person-wearing-turban santa-claus mrs-claus',
  'person-surfing person-rowing-boat person-climbing person-golfing person-playing-handball person-cartwheeling',
  'person-lifting-weights person-in-lotus-position person-bouncing-ball person-playing-water-polo snowboarder',
  'person-taking-bath person-in-bed person-in-manual-wheelchair man-merpeople woman-merpeople horse-racing',
].flatMap((line) => line.split(' '));
const TONES = ['medium-light', 'medium', 'dark'];

const modules = new URL('./node_modules/', import.meta.url);

export function readSourceJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, modules), 'utf8')) as T;
}

export function readSourceText(path: string): string {
  return readFileSync(new URL(path, modules), 'utf8');
}

/** Drawings of a set without skin-tone variants and without those in `leftOut`, sorted by name. */
export function plainDrawings(set: IconSet, leftOut: ReadonlySet<string> = new Set()): SourceDrawing[] {
  return drawingsOf(
    set,
    Object.keys(set.icons).filter((name) => !SKIN_TONE.test(name) && !leftOut.has(name)),
  );
}

/** The drawings in natural skin tones that the rigs use, sorted by name. */
export function tonedDrawings(set: IconSet): SourceDrawing[] {
  const names = TONED.flatMap((base) => TONES.map((tone) => `${base}-${tone}`));
  return drawingsOf(
    set,
    names.filter((name) => name in set.icons),
  );
}

/** Second names of kept drawings, sorted: `[alias, name]`. */
export function aliasesOf(set: IconSet, kept: ReadonlySet<string>): [string, string][] {
  return Object.entries(set.aliases ?? {})
    .filter(([alias, { parent }]) => kept.has(parent) && !SKIN_TONE.test(alias) && !kept.has(alias))
    .map(([alias, { parent }]): [string, string] => [alias, parent])
    .sort(byFirst);
}

function drawingsOf(set: IconSet, names: readonly string[]): SourceDrawing[] {
  return [...names].sort().map((name) => {
    const icon = set.icons[name]!;
    return {
      name,
      width: icon.width ?? set.width ?? ICONIFY_DEFAULT_SIZE,
      height: icon.height ?? set.height ?? ICONIFY_DEFAULT_SIZE,
      body: icon.body,
    };
  });
}

function byFirst(a: readonly string[], b: readonly string[]): number {
  return a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0;
}
