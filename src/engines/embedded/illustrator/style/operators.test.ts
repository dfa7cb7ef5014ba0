import { describe, expect, it } from 'vitest';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import { FAR_AWAY, FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../paint/frame.ts';
import { PIXEL_ART_COLOURS } from './media/pixel-art.ts';
import { STYLE_OPERATORS } from './operators.ts';
import type { StyleInput, StyleOperator } from './style.ts';

const WIDTH = 200;
const HEIGHT = 160;
const operators = Object.entries(STYLE_OPERATORS) as [string, StyleOperator][];

/** Sky over a ground with texture, before both a red ball with a dark spot. */
function scene(): StyleInput {
  const input = blank();
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const i = y * WIDTH + x;
      const sky = y < 90;
      const fromBall = Math.hypot(x - 90, y - 85);
      const ball = fromBall < 40;
      const spot = Math.hypot(x - 80, y - 75) < 9;
      const wave = Math.sin(x * 0.3) * Math.cos(y * 0.4) * 25;
      const colour = spot
        ? [20, 10, 15]
        : ball
          ? [215 - fromBall, 40, 45]
          : sky
            ? [110 + y, 150 + y / 2, 225]
            : [95 + wave, 130 + wave, 60];
      input.rgb.set(colour, i * 3);
      input.labels[i] = ball ? FIRST_SUBJECT_LABEL : sky ? STUFF_LABELS.sky : STUFF_LABELS.ground;
      input.depth[i] = ball ? 1 : sky ? FAR_AWAY : 400 / y;
    }
  }
  return input;
}

function blank(): StyleInput {
  return {
    widthPx: WIDTH,
    heightPx: HEIGHT,
    rgb: new Uint8Array(WIDTH * HEIGHT * 3),
    labels: new Uint16Array(WIDTH * HEIGHT),
    depth: new Float32Array(WIDTH * HEIGHT).fill(FAR_AWAY),
    random: createRandom(7),
    noise: createNoise(7),
  };
}

function flat(red: number, green: number, blue: number): StyleInput {
  const input = blank();
  for (let i = 0; i < input.rgb.length; i += 3) input.rgb.set([red, green, blue], i);
  return input;
}

function luma(rgb: Uint8Array, x: number, y: number): number {
  const i = (y * WIDTH + x) * 3;
  return 0.2126 * rgb[i]! + 0.7152 * rgb[i + 1]! + 0.0722 * rgb[i + 2]!;
}

function meanLuma(rgb: Uint8Array, left: number, top: number, side: number): number {
  let sum = 0;
  for (let y = top; y < top + side; y++) for (let x = left; x < left + side; x++) sum += luma(rgb, x, y);
  return sum / (side * side);
}

/** Standard deviation of the mean brightness of 10×10 blocks away from the sheet's margins: blotches, not grain. */
function blotchiness(rgb: Uint8Array): number {
  const means: number[] = [];
  for (let y = 40; y < HEIGHT - 40; y += 10)
    for (let x = 40; x < WIDTH - 40; x += 10) means.push(meanLuma(rgb, x, y, 10));
  const mean = means.reduce((a, b) => a + b, 0) / means.length;
  return Math.sqrt(means.reduce((a, b) => a + (b - mean) ** 2, 0) / means.length);
}

describe.each(operators)('%s', (name, operator) => {
  it('gives equal pictures for equal input', () => {
    expect(operator(scene())).toEqual(operator(scene()));
  });

  it('returns a whole picture that differs from its input', () => {
    const result = operator(scene());
    expect(result).toHaveLength(WIDTH * HEIGHT * 3);
    const input = scene().rgb;
    let changed = 0;
    for (let i = 0; i < input.length; i++) if (Math.abs(input[i]! - result[i]!) > 6) changed++;
    expect(changed / input.length).toBeGreaterThan(0.2);
  });

  it('keeps the subject apart from what is behind it', () => {
    const result = operator(scene());
    // The ball is far darker than the sky beside it in every medium, outline media excepted, where the spot is drawn.
    const sky = meanLuma(result, 150, 40, 20);
    const spots = [meanLuma(result, 76, 71, 8), meanLuma(result, 100, 90, 12), meanLuma(result, 82, 44, 16)];
    // Lines of a blueprint are light, and so are tubes of neon.
    const apart = name === 'blueprint' || name === 'neon-sign' ? Math.max(...spots) - sky : sky - Math.min(...spots);
    expect(apart).toBeGreaterThan(8);
  });

  it('works without a subject and on a picture of one colour', () => {
    for (const input of [flat(128, 128, 128), flat(0, 0, 0), flat(255, 255, 255)]) {
      expect(operator(input)).toHaveLength(WIDTH * HEIGHT * 3);
    }
  });

  it('works on the extreme aspects', () => {
    for (const [widthPx, heightPx] of [
      [64, 301],
      [301, 64],
    ] as const) {
      const pixels = widthPx * heightPx;
      const rgb = Uint8Array.from({ length: pixels * 3 }, (_, i) => (i * 7) % 256);
      const input = {
        ...blank(),
        widthPx,
        heightPx,
        rgb,
        labels: new Uint16Array(pixels),
        depth: new Float32Array(pixels),
      };
      expect(operator(input)).toHaveLength(pixels * 3);
    }
  });
});

/** Media that show their tool on flat areas too: hatching, dots, pieces, a frame through the middle. */
const LIVELY = new Set([
  'pencil',
  'charcoal',
  'ink',
  'stained-glass',
  'art-deco',
  'art-nouveau',
  'cubist',
  'pop-art',
  'low-poly',
  'vintage-poster',
  'mosaic',
  'bricks',
  'embroidery',
  'tapestry',
  'woodcut',
  'linocut',
  'engraving',
  'crayon',
  'batik',
  'risograph',
  'fresco',
  'stencil',
  'graffiti',
  'greek-vase',
  'neon-sign',
  'quilling',
  'origami',
  'illumination',
  'persian-miniature',
]);

describe('a flat picture', () => {
  it.each(operators.filter(([name]) => !LIVELY.has(name)))('stays calm as %s', (name, operator) => {
    // Pigment and ink that flow are what such media are about; still no blotch may stand out.
    const limit = name === 'watercolour' || name === 'brush-ink' ? 18 : 9;
    expect(blotchiness(operator(flat(120, 150, 170)))).toBeLessThan(limit);
  });

  it.each(operators.filter(([name]) => ['flat', 'digital-art', 'pixel-art', 'paper-cut'].includes(name)))(
    'keeps its colour as %s',
    (_name, operator) => {
      const result = operator(flat(120, 150, 170));
      const i = ((HEIGHT / 2) * WIDTH + WIDTH / 2) * 3;
      expect(result[i + 2]!).toBeGreaterThan(result[i]!);
      expect(Math.abs(luma(result, WIDTH / 2, HEIGHT / 2) - 145)).toBeLessThan(60);
    },
  );
});

describe('media with a rule of their own', () => {
  it('sets pixel art in exact blocks of a small palette', () => {
    const result = STYLE_OPERATORS['pixel-art']!(scene());
    const block = Math.max(2, Math.round(WIDTH / 144));
    const colours = new Set<string>();
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const i = (y * WIDTH + x) * 3;
        const corner = ((y - (y % block)) * WIDTH + x - (x % block)) * 3;
        expect(result[i] === result[corner] && result[i + 1] === result[corner + 1]).toBe(true);
        colours.add(result.subarray(i, i + 3).join());
      }
    }
    expect(colours.size).toBeGreaterThan(8);
    expect(colours.size).toBeLessThanOrEqual(PIXEL_ART_COLOURS);
  });

  it('draws line art as black lines on mostly white paper, and the outline of the subject among them', () => {
    const result = STYLE_OPERATORS['line-art']!(scene());
    let white = 0;
    for (let i = 0; i < result.length; i += 3) {
      expect(result[i]).toBe(result[i + 1]);
      if (result[i]! > 240) white++;
    }
    expect(white / (WIDTH * HEIGHT)).toBeGreaterThan(0.7);
    let darkest = 255;
    for (let y = 40; y < 52; y++) darkest = Math.min(darkest, luma(result, 90, y));
    expect(darkest).toBeLessThan(90);
  });

  it('leaves boards dark and draws on them in light chalk', () => {
    const board = STYLE_OPERATORS.chalkboard!(flat(20, 20, 20));
    expect(meanLuma(board, 90, 20, 12)).toBeLessThan(60);
    const drawn = STYLE_OPERATORS.chalkboard!(scene());
    let lightest = 0;
    for (let y = 40; y < 52; y++) lightest = Math.max(lightest, luma(drawn, 90, y));
    expect(lightest).toBeGreaterThan(150);
  });

  it('parts cubist pictures by dark cuts, other ones by another seed', () => {
    const cuts = STYLE_OPERATORS.cubist!(flat(160, 160, 160));
    let darkest = 255;
    for (let x = 0; x < WIDTH; x++) darkest = Math.min(darkest, luma(cuts, x, 60));
    expect(darkest).toBeLessThan(meanLuma(cuts, WIDTH / 2, HEIGHT / 2, 40) * 0.7);
    const other = STYLE_OPERATORS.cubist!({ ...flat(160, 160, 160), random: createRandom(99) });
    expect(other).not.toEqual(cuts);
  });

  it('builds of bricks that all have the same stud', () => {
    const wall = STYLE_OPERATORS.bricks!(flat(120, 150, 170));
    for (let x = 20; x < 60; x++) expect(Math.abs(luma(wall, x, 40) - luma(wall, x + 5, 45))).toBeLessThan(3);
    const plate = Array.from({ length: 25 }, (_, k) => luma(wall, 40 + (k % 5), 40 + Math.floor(k / 5)));
    expect(Math.max(...plate) - Math.min(...plate)).toBeGreaterThan(25);
  });

  it('sets swirling strokes apart by their brightness where oil blends them', () => {
    const sky = (): StyleInput => {
      const input = flat(90, 130, 200);
      input.labels.fill(STUFF_LABELS.sky);
      return input;
    };
    const roughness = (rgb: Uint8Array): number => {
      let sum = 0;
      for (let y = 20; y < HEIGHT - 20; y++)
        for (let x = 20; x < WIDTH - 20; x++) sum += Math.abs(luma(rgb, x, y) - luma(rgb, x + 3, y));
      return sum;
    };
    expect(roughness(STYLE_OPERATORS.swirling!(sky()))).toBeGreaterThan(1.15 * roughness(STYLE_OPERATORS.oil!(sky())));
  });

  it('dabs pointillist pictures in purer colours that come to the same from afar', () => {
    const dabs = STYLE_OPERATORS.pointillist!(flat(120, 150, 170));
    expect(Math.abs(meanLuma(dabs, WIDTH / 2, HEIGHT / 2, 30) - 150)).toBeLessThan(40);
    const colours = new Set<string>();
    for (let i = 0; i < dabs.length; i += 3) colours.add(dabs.subarray(i, i + 3).join());
    expect(colours.size).toBeGreaterThan(200);
  });

  it('leaves paper bare round water colour and gouache', () => {
    for (const name of ['watercolour', 'gouache'] as const) {
      expect(meanLuma(STYLE_OPERATORS[name]!(scene()), 0, 0, 3)).toBeGreaterThan(225);
    }
  });

  it('draws in greys with the pencil', () => {
    const drawing = STYLE_OPERATORS.pencil!(scene());
    for (let i = 0; i < drawing.length; i += 3) expect(Math.abs(drawing[i]! - drawing[i + 2]!)).toBeLessThan(16);
  });

  it('shows dark joints between the stones of a mosaic', () => {
    const stones = STYLE_OPERATORS.mosaic!(flat(180, 190, 200));
    const light = Array.from({ length: WIDTH * HEIGHT }, (_, k) => luma(stones, k % WIDTH, Math.floor(k / WIDTH)));
    light.sort((one, other) => one - other);
    expect(light[light.length >> 1]! - light[0]!).toBeGreaterThan(40);
  });

  it('stitches each square of the cloth alike on a flat area', () => {
    const cloth = STYLE_OPERATORS.embroidery!(flat(40, 60, 90));
    const stitch = Math.max(4, Math.round(Math.max(WIDTH, HEIGHT) / 150));
    const middle = Math.floor(stitch / 2);
    expect(luma(cloth, middle, middle)).not.toBe(luma(cloth, middle, 0));
    expect(Math.abs(luma(cloth, middle, middle) - luma(cloth, middle + stitch * 2, middle))).toBeLessThan(24);
  });

  it('prints reliefs in one ink on paper, with more ink where it is darker', () => {
    for (const name of ['woodcut', 'linocut', 'engraving'] as const) {
      const [dark, light] = [40, 215].map((grey) => {
        const input = scene();
        for (let i = 0; i < input.rgb.length; i += 3)
          if (input.labels[i / 3] === STUFF_LABELS.ground) input.rgb.set([grey, grey, grey], i);
        return meanLuma(STYLE_OPERATORS[name]!(input), 40, 130, 20);
      }) as [number, number];
      expect(light - dark).toBeGreaterThan(60);
    }
  });

  it('lays brushed ink in more than two greys and stamps a red seal', () => {
    const painted = STYLE_OPERATORS['brush-ink']!(scene());
    let [middle, red] = [0, 0];
    for (let i = 0; i < painted.length; i += 3) {
      if (painted[i]! - painted[i + 2]! > 90) red++;
      if (painted[i]! > 90 && painted[i]! < 190 && painted[i]! - painted[i + 2]! < 30) middle++;
    }
    expect(red).toBeGreaterThan(8);
    expect(middle / (WIDTH * HEIGHT)).toBeGreaterThan(0.05);
  });

  it('leaves white pits between the strokes of crayons, which are coloured', () => {
    const drawing = STYLE_OPERATORS.crayon!(flat(40, 90, 200));
    const light = Array.from({ length: 3600 }, (_, k) => luma(drawing, 70 + (k % 60), 50 + Math.floor(k / 60)));
    expect(Math.max(...light) - Math.min(...light)).toBeGreaterThan(60);
    const i = (80 * WIDTH + 100) * 3;
    expect(drawing[i + 2]!).toBeGreaterThan(drawing[i]!);
  });

  it('puts things alone on walls and vases', () => {
    const plain = (sky: number): StyleInput => {
      const input = scene();
      for (let i = 0; i < input.rgb.length; i += 3)
        if (input.labels[i / 3] === STUFF_LABELS.sky) input.rgb.set([sky, 255 - sky, sky], i);
      return input;
    };
    for (const name of ['neon-sign', 'graffiti', 'greek-vase'] as const) {
      const [one, other] = [40, 210].map((sky) => STYLE_OPERATORS[name]!(plain(sky))) as [Uint8Array, Uint8Array];
      expect(Math.abs(meanLuma(one, 150, 40, 20) - meanLuma(other, 150, 40, 20))).toBeLessThan(2);
    }
  });

  it('paints vases in black and clay alone, black where the figure is dark', () => {
    const vase = STYLE_OPERATORS['greek-vase']!(scene());
    expect(meanLuma(vase, 100, 95, 10)).toBeLessThan(60);
    const clay = (60 * WIDTH + 170) * 3;
    expect(vase[clay]! - vase[clay + 2]!).toBeGreaterThan(80);
  });

  it('lets the tubes of a neon sign light up the wall', () => {
    const sign = STYLE_OPERATORS['neon-sign']!(scene());
    expect(meanLuma(sign, 134, 80, 10)).toBeGreaterThan(1.2 * meanLuma(sign, 185, 5, 10));
  });

  it('gilds the sky of miniatures within a border that is none of the picture', () => {
    for (const name of ['illumination', 'persian-miniature'] as const) {
      const input = scene();
      for (let i = 0; i < input.rgb.length; i += 3)
        if (input.labels[i / 3] === STUFF_LABELS.sky) input.rgb.set([50, 100, 210], i);
      const painted = STYLE_OPERATORS[name]!(input);
      const sky = (40 * WIDTH + 150) * 3;
      expect(painted[sky]! - painted[sky + 2]!).toBeGreaterThan(60);
      expect(painted.subarray(0, WIDTH * 6)).toEqual(STYLE_OPERATORS[name]!(flat(20, 160, 60)).subarray(0, WIDTH * 6));
    }
  });

  it('sets strips of paper on edge: light tops, dark gaps', () => {
    const strips = STYLE_OPERATORS.quilling!(flat(40, 90, 200));
    const light = Array.from({ length: 3600 }, (_, k) => luma(strips, 70 + (k % 60), 50 + Math.floor(k / 60)));
    expect(Math.max(...light) - Math.min(...light)).toBeGreaterThan(40);
  });

  it('follows the seed', () => {
    for (const name of ['oil', 'watercolour', 'pencil', 'stained-glass', 'low-poly', 'mosaic'] as const) {
      const other = { ...scene(), random: createRandom(8), noise: createNoise(8) };
      expect(STYLE_OPERATORS[name]!(other)).not.toEqual(STYLE_OPERATORS[name]!(scene()));
    }
  });

  it('lays a grid of light over the ground of vaporwave, and none over things', () => {
    const input = scene();
    const plain = STYLE_OPERATORS.vaporwave!(input);
    const isCyan = (i: number): boolean => plain[i * 3 + 1]! > 150 && plain[i * 3 + 2]! > 170 && plain[i * 3]! < 140;
    const share = (label: number): number => {
      const pixels = [...input.labels.keys()].filter((i) => input.labels[i] === label);
      return pixels.filter(isCyan).length / pixels.length;
    };
    expect(share(STUFF_LABELS.ground)).toBeGreaterThan(0.03);
    expect(share(FIRST_SUBJECT_LABEL)).toBe(0);
  });
});
