/** Gradients of one drawing. Ids carry the prefix, so that drawings can be put into one document. */
export interface SvgPaint {
  /** Linear gradient; the default runs from top to bottom. Returns a `fill` value. */
  linear(from: string, to: string, direction?: GradientDirection): string;
  /** Radial gradient, bright at (cx, cy) in fractions of the shape's box. Returns a `fill` value. */
  radial(inner: string, outer: string, cx?: number, cy?: number, radius?: number): string;
  /** `<defs>` with everything handed out so far. */
  defs(): string;
}

export type GradientDirection = 'down' | 'right' | 'diagonal';

const DIRECTIONS: Record<GradientDirection, string> = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  right: 'x1="0" y1="0" x2="1" y2="0"',
  diagonal: 'x1="0" y1="0" x2="1" y2="1"',
};

/** Starts the gradients of one drawing; equal calls share one gradient. */
export function createPaint(idPrefix: string): SvgPaint {
  const gradients = new Map<string, { id: string; svg: string }>();
  const add = (key: string, svgOf: (id: string) => string): string => {
    let gradient = gradients.get(key);
    if (!gradient) {
      const id = `${idPrefix}g${gradients.size}`;
      gradient = { id, svg: svgOf(id) };
      gradients.set(key, gradient);
    }
    return `url(#${gradient.id})`;
  };
  const stops = (from: string, to: string): string =>
    `<stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`;
  return {
    linear: (from, to, direction = 'down') =>
      add(
        `l${direction}${from}${to}`,
        (id) => `<linearGradient id="${id}" ${DIRECTIONS[direction]}>${stops(from, to)}</linearGradient>`,
      ),
    radial: (inner, outer, cx = 0.38, cy = 0.3, radius = 0.8) =>
      add(
        `r${cx},${cy},${radius}${inner}${outer}`,
        (id) =>
          `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${radius}">${stops(inner, outer)}</radialGradient>`,
      ),
    defs: () => `<defs>${[...gradients.values()].map((gradient) => gradient.svg).join('')}</defs>`,
  };
}

/** `#rrggbb` made lighter (amount > 0, towards white) or darker (amount < 0, towards black); amount is -1 to 1. */
export function shade(hex: string, amount: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  const channel = (value: number): string => {
    const shaded = amount < 0 ? value * (1 + amount) : value + (255 - value) * amount;
    return Math.max(0, Math.min(255, Math.round(shaded)))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel((n >> 16) & 255)}${channel((n >> 8) & 255)}${channel(n & 255)}`;
}

/** Text made safe for SVG content and attributes. Everything that came from a prompt goes through here; control characters are dropped. */
export function escapeSvgText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A complete document around SVG elements. */
export function svgDocument(width: number, height: number, elements: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${elements}</svg>`;
}
