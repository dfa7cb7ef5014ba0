/** Shapes of the pack's heads that hang beside the face, by how their outlines begin: a woman's bob, a girl's bunches. */
export const LOOSE_HAIR: Readonly<Record<string, readonly string[]>> = {
  woman: ['M29.396 20.528'],
  girl: ['m23.6', 'm8.4'],
  child: [],
};

/** The head without what hangs beside its face. What is stripped leaves the forehead open: hair is to be painted over it. */
export function withoutLooseHair(svg: string, head: string): string {
  const outlines = LOOSE_HAIR[head];
  if (!outlines) return svg;
  return svg.replace(/<path [^>]*>/g, (element) => {
    const d = /\bd="([^"]*)"/.exec(element)?.[1] ?? '';
    return outlines.some((outline) => d.startsWith(outline)) ? '' : element;
  });
}
