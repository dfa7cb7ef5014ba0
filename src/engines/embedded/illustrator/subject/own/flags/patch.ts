/** A point of a flag: both in hundredths of its height, from the hoist and from the upper edge. */
export type FlagPoint = readonly [x: number, y: number];

/** A field of one colour; later ones lie over earlier ones. */
export interface Patch {
  readonly fill: string;
  readonly points: readonly FlagPoint[];
}

/** Part of a flag `width` hundredths of its height long. */
export type FlagPart = (width: number) => readonly Patch[];

const polygon = (fill: string, ...points: readonly FlagPoint[]): Patch => ({ fill, points });

/** Any field, as `[x, y]` with x as a share of the length and y of the height. */
export const field =
  (fill: string, ...points: readonly FlagPoint[]): FlagPart =>
  (width) => [polygon(fill, ...points.map(([x, y]): FlagPoint => [x * width, y * 100]))];

/** A rectangle, in shares of the length and the height. */
export const block = (fill: string, left: number, top: number, right: number, bottom: number): FlagPart =>
  field(fill, [left, top], [right, top], [right, bottom], [left, bottom]);

/** The whole cloth. */
export const cloth = (fill: string): FlagPart => block(fill, 0, 0, 1, 1);

/** Bands from top to bottom; a number after a colour is its weight. */
export const rows = (...bands: readonly (string | number)[]): FlagPart => {
  const parts = weighed(bands);
  return (width) => parts.flatMap(({ fill, from, to }) => block(fill, 0, from, 1, to)(width));
};

/** Bands from hoist to fly; a number after a colour is its weight. */
export const columns = (...bands: readonly (string | number)[]): FlagPart => {
  const parts = weighed(bands);
  return (width) => parts.flatMap(({ fill, from, to }) => block(fill, from, 0, to, 1)(width));
};

/** A cross with its upright at `centre` of the length; `breadth` in shares of the height. */
export const cross =
  (fill: string, centre: number, breadth: number): FlagPart =>
  (width) => {
    const half = (breadth * 100) / 2;
    const x = centre * width;
    return [
      polygon(fill, [x - half, 0], [x + half, 0], [x + half, 100], [x - half, 100]),
      polygon(fill, [0, 50 - half], [width, 50 - half], [width, 50 + half], [0, 50 + half]),
    ];
  };

/** Two diagonal bars; `breadth` in shares of the height. */
export const saltire =
  (fill: string, breadth: number): FlagPart =>
  (width) => {
    const slant = Math.hypot(width, 100);
    const dx = ((breadth * 100) / 2) * (slant / 100);
    const dy = ((breadth * 100) / 2) * (slant / width);
    const bar: readonly FlagPoint[] = [
      [0, 0],
      [dx, 0],
      [width, 100 - dy],
      [width, 100],
      [width - dx, 100],
      [0, dy],
    ];
    return [polygon(fill, ...bar), polygon(fill, ...bar.map(([x, y]): FlagPoint => [x, 100 - y]))];
  };

/** A free-standing cross with equal arms, centre and size in hundredths of the height, x from the middle of the flag. */
export const plus =
  (fill: string, x: number, y: number, reach: number, breadth: number): FlagPart =>
  (width) => {
    const [cx, h] = [width / 2 + x, breadth / 2];
    return [
      polygon(fill, [cx - h, y - reach], [cx + h, y - reach], [cx + h, y + reach], [cx - h, y + reach]),
      polygon(fill, [cx - reach, y - h], [cx + reach, y - h], [cx + reach, y + h], [cx - reach, y + h]),
    ];
  };

/** A triangle on the hoist that reaches `reach` hundredths of the height into the flag. */
export const wedge =
  (fill: string, reach: number): FlagPart =>
  () => [polygon(fill, [0, 0], [reach, 50], [0, 100])];

const CIRCLE_POINTS = 48;

/** A disc around a share of the length and of the height; radius in hundredths of the height. */
export const disc =
  (fill: string, x: number, y: number, radius: number): FlagPart =>
  (width) => [polygon(fill, ...ring(x * width, y * 100, radius, 0, 2 * Math.PI))];

/** A star around a share of the length and of the height, its first point turned `turnDegrees` clockwise from upright. */
export const star =
  (fill: string, x: number, y: number, radius: number, points = 5, turnDegrees = 0, inner = 0.382): FlagPart =>
  (width) => [
    polygon(
      fill,
      ...Array.from({ length: points * 2 }, (_, i): FlagPoint => {
        const angle = (Math.PI * i) / points + (turnDegrees * Math.PI) / 180;
        const reach = i % 2 ? radius * inner : radius;
        return [x * width + Math.sin(angle) * reach, y * 100 - Math.cos(angle) * reach];
      }),
    ),
  ];

/** A crescent open to the fly: a disc less another, both on one line. */
export const crescent =
  (fill: string, x: number, y: number, radius: number, shift: number, innerRadius: number, turnDegrees = 0): FlagPart =>
  (width) => {
    const [cx, cy] = [x * width, y * 100];
    const along = (radius ** 2 - innerRadius ** 2 + shift ** 2) / (2 * shift);
    const outer = Math.acos(along / radius);
    const inner = Math.acos((along - shift) / innerRadius);
    const turn = (turnDegrees * Math.PI) / 180;
    const [sx, sy] = [Math.cos(turn) * shift, Math.sin(turn) * shift];
    return [
      polygon(
        fill,
        ...ring(cx, cy, radius, outer + turn, 2 * Math.PI - outer + turn),
        ...ring(cx + sx, cy + sy, innerRadius, inner + turn, 2 * Math.PI - inner + turn).reverse(),
      ),
    ];
  };

/** A ring of equal parts around a share of the length and of the height. */
export const around = (
  count: number,
  x: number,
  y: number,
  radius: number,
  make: (dx: number, dy: number, index: number) => FlagPart,
): FlagPart => {
  return (width) =>
    Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * i) / count;
      return make(x + (Math.sin(angle) * radius) / width, y - (Math.cos(angle) * radius) / 100, i)(width);
    }).flat();
};

/** Another flag in the upper hoist corner, by shares of the length and the height. */
export const canton =
  (right: number, bottom: number, ...parts: readonly FlagPart[]): FlagPart =>
  (width) => {
    const scale = bottom;
    const inner = (right * width) / scale;
    return parts.flatMap((part) =>
      part(inner).map(({ fill, points }) => ({
        fill,
        points: points.map(([x, y]): FlagPoint => [x * scale, y * scale]),
      })),
    );
  };

function ring(cx: number, cy: number, radius: number, from: number, to: number): FlagPoint[] {
  return Array.from({ length: CIRCLE_POINTS + 1 }, (_, i): FlagPoint => {
    const angle = from + ((to - from) * i) / CIRCLE_POINTS;
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
  });
}

function weighed(bands: readonly (string | number)[]): { fill: string; from: number; to: number }[] {
  const weighedFills: { fill: string; weight: number }[] = [];
  for (const band of bands) {
    if (typeof band === 'string') weighedFills.push({ fill: band, weight: 1 });
    else weighedFills[weighedFills.length - 1]!.weight = band;
  }
  const sum = weighedFills.reduce((total, { weight }) => total + weight, 0);
  let from = 0;
  return weighedFills.map(({ fill, weight }) => {
    const band = { fill, from, to: from + weight / sum };
    from = band.to;
    return band;
  });
}
