/** Gradients and clips of one drawing, named after what they make a surface look like. Light comes from the upper left. */
export interface Brush {
  /** A round body: bright at the upper left, dark at the lower right. */
  ball(hex: string): string;
  /** An upright cylinder: bright a third of the way in, dark at the right edge. */
  pillar(hex: string): string;
  /** A lying cylinder: bright near the top, dark below. */
  tube(hex: string): string;
  /** A surface lit from above. */
  wall(hex: string): string;
  /** A surface lit from the upper left corner. */
  slab(hex: string): string;
  /** A surface turned away from the light. */
  shadowSide(hex: string): string;
  /** Polished upright metal: several bands of light and dark. */
  metal(hex: string): string;
  /** A colour that fades out from the centre; `strength` is the opacity there. */
  spot(hex: string, strength?: number): string;
  /** A colour that fades out along a direction. */
  fade(hex: string, direction?: FadeDirection, strength?: number): string;
  /** Any stops along a direction, each `[offset, colour, opacity]`. */
  stops(direction: FadeDirection, stops: readonly GradientStop[]): string;
  /** The content, coming in along a direction between two shares of its box. */
  mask(direction: FadeDirection, [from, to]: readonly [number, number], content: Svg): string;
  /** The content cut to a path. */
  clip(path: string, content: Svg): string;
  /** `<defs>` with everything handed out so far. */
  defs(): string;
}

export type FadeDirection = 'down' | 'up' | 'right' | 'left' | 'diagonal';
export type GradientStop = readonly [offset: number, colour: string, opacity?: number];
/** SVG elements in drawing order, nested as is convenient. */
export type Svg = string | readonly Svg[];

const DIRECTIONS: Record<FadeDirection, string> = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  up: 'x1="0" y1="1" x2="0" y2="0"',
  right: 'x1="0" y1="0" x2="1" y2="0"',
  left: 'x1="1" y1="0" x2="0" y2="0"',
  diagonal: 'x1="0" y1="0" x2="1" y2="1"',
};

/** Starts the gradients of one drawing; every id begins with `idPrefix`. Equal calls share one gradient. */
export function createBrush(idPrefix: string): Brush {
  const definitions = new Map<string, { id: string; svg: string }>();
  const define = (key: string, svgOf: (id: string) => string): string => {
    const known = definitions.get(key);
    if (known) return `url(#${known.id})`;
    const id = `${idPrefix}b${definitions.size}`;
    definitions.set(key, { id, svg: svgOf(id) });
    return `url(#${id})`;
  };
  const linear = (direction: FadeDirection, stops: readonly GradientStop[]): string =>
    define(
      `${direction}|${stops.join('|')}`,
      (id) => `<linearGradient id="${id}" ${DIRECTIONS[direction]}>${stops.map(stopElement).join('')}</linearGradient>`,
    );
  const radial = (geometry: string, stops: readonly GradientStop[]): string =>
    define(
      `${geometry}|${stops.join('|')}`,
      (id) => `<radialGradient id="${id}" ${geometry}>${stops.map(stopElement).join('')}</radialGradient>`,
    );
  const tones = (hex: string, ...steps: readonly [number, number][]): readonly GradientStop[] =>
    steps.map(([offset, amount]) => [offset, tone(hex, amount)]);
  return {
    ball: (hex) => radial('cx="0.36" cy="0.3" r="0.78"', tones(hex, [0, 0.34], [0.45, 0.02], [1, -0.42])),
    pillar: (hex) => linear('right', tones(hex, [0, -0.12], [0.28, 0.26], [0.6, -0.04], [1, -0.42])),
    tube: (hex) => linear('down', tones(hex, [0, 0.02], [0.25, 0.3], [0.6, -0.06], [1, -0.42])),
    wall: (hex) => linear('down', tones(hex, [0, 0.14], [1, -0.16])),
    slab: (hex) => linear('diagonal', tones(hex, [0, 0.26], [0.5, 0], [1, -0.28])),
    shadowSide: (hex) => linear('diagonal', tones(hex, [0, -0.24], [1, -0.46])),
    metal: (hex) =>
      linear('right', tones(hex, [0, -0.3], [0.2, 0.5], [0.38, 0], [0.55, -0.22], [0.75, 0.28], [1, -0.45])),
    spot: (hex, strength = 0.5) =>
      radial('cx="0.5" cy="0.5" r="0.5"', [
        [0, hex, strength],
        [0.5, hex, strength * 0.5],
        [1, hex, 0],
      ]),
    fade: (hex, direction = 'down', strength = 0.5) =>
      linear(direction, [
        [0, hex, strength],
        [1, hex, 0],
      ]),
    stops: linear,
    mask: (direction, [from, to], content) => {
      const shade = linear(direction, [
        [from, '#000000'],
        [to, '#ffffff'],
      ]);
      const mask = define(
        `mask${direction}${from}|${to}`,
        (id) =>
          `<mask id="${id}" maskContentUnits="objectBoundingBox" x="0" y="0" width="1" height="1"><rect width="1" height="1" fill="${shade}"/></mask>`,
      );
      return `<g mask="${mask}">${joinSvg(content)}</g>`;
    },
    clip: (path, content) =>
      `<g clip-path="${define(`clip${path}`, (id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)}">${joinSvg(content)}</g>`,
    defs: () => `<defs>${[...definitions.values()].map((definition) => definition.svg).join('')}</defs>`,
  };
}

/** All elements in one string. */
export function joinSvg(content: Svg): string {
  return typeof content === 'string' ? content : content.map(joinSvg).join('');
}

function stopElement([offset, colour, opacity]: GradientStop): string {
  return `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;
}

/** Where light turns a colour: a warm white. */
const LIGHT = [255, 250, 234] as const;
/** How strongly shadow takes each channel away: blue least, so that shadows are cool and stay colourful. */
const SHADOW = [0.98, 1.03, 0.8] as const;

/** `#rrggbb` lit (amount > 0) or shadowed (amount < 0), -1 to 1, with warm lights and cool shadows. */
export function tone(hex: string, amount: number): string {
  const packed = Number.parseInt(hex.slice(1), 16);
  const channel = (index: 0 | 1 | 2): string => {
    const value = (packed >> (16 - 8 * index)) & 255;
    const toned = amount > 0 ? value + (LIGHT[index] - value) * amount : value * (1 + amount * SHADOW[index]);
    return Math.max(0, Math.min(255, Math.round(toned)))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}
