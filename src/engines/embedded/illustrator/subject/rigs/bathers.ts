import type { Random } from '../../maths/random.ts';
import { circle, ellipse, round, stroke } from '../own/shapes.ts';
import type { Character } from './character.ts';
import { createFigure } from './figure.ts';
import { POSES } from './poses.ts';
import type { Sketch } from './sketch.ts';

/** People in the water wear no coat: bare shoulders. Animals stay as they are. */
export function undressed(character: Character): Character {
  if (character.species !== 'person') return character;
  const { hat: _hat, cape: _cape, ...outfit } = character.outfit;
  return { ...character, outfit: { ...outfit, cut: 'shirt', top: character.skin, details: [], longSleeves: true } };
}

/** A crawl: head and shoulders out of the water, one arm reaching ahead, the feet splashing behind. */
export function paintSwimmer(sketch: Sketch, character: Character): void {
  const figure = createFigure(sketch, undressed(character), POSES.swim);
  const { neck, right } = figure.joints;
  const { torso, thigh, shin, head } = character.proportions;
  const waterline = neck.y + torso * 0.13;
  const tail = -(torso * 0.3 + thigh + shin) * 0.62;
  const box = { left: tail - 60, right: right.hand.x + 120, top: neck.y - head * 1.6, bottom: waterline };
  const d = `M${box.left} ${box.top} H${box.right} V${waterline} H${box.left}Z`;
  sketch.clipped(d, box, () => {
    figure.back();
    figure.trunk();
    figure.head();
    figure.arms();
    sketch.add(character.entity, { left: box.left, right: box.right, top: waterline - 60, bottom: waterline }, () => [
      splash(tail, waterline, 1),
      splash(right.hand.x + 20, waterline, 0.5),
      ellipse((neck.x + tail) / 2, waterline + 4, Math.abs(neck.x - tail) * 0.36, 12, '#ffffff', 'opacity="0.5"'),
    ]);
  });
}

/** Foam and drops thrown up at a place. */
function splash(x: number, y: number, size: number): string {
  return [
    ellipse(x, y, 74 * size, 30 * size, '#f4fbff', 'opacity="0.85"'),
    ellipse(x - 44 * size, y + 2, 54 * size, 20 * size, '#e2f2fb', 'opacity="0.8"'),
    ...[-70, -34, 4, 36, 66].map((dx, i) =>
      circle(x + dx * size, y - (34 + ((i * 29) % 40)) * size, (7 + (i % 3) * 3) * size, '#f4fbff', 'opacity="0.85"'),
    ),
  ].join('');
}

const SWIMSUITS = ['#e2504f', '#2f7fc4', '#f0a32f', '#2aa58c', '#7a5bc0'] as const;

/** Below the surface, in a suit with goggles, breathing out bubbles. */
export function paintDiver(sketch: Sketch, character: Character, random: Random): void {
  const suit = random.pick(SWIMSUITS);
  const { hat: _hat, cape: _cape, ...outfit } = character.outfit;
  const diver: Character =
    character.species === 'person'
      ? {
          ...character,
          glasses: 'goggles',
          outfit: {
            ...outfit,
            cut: 'shirt',
            top: suit,
            bottom: suit,
            legwear: 'trousers',
            details: [],
            longSleeves: true,
            shoes: '#2c3440',
          },
        }
      : character;
  const figure = createFigure(sketch, diver, POSES.dive);
  figure.all();
  const { chin } = figure;
  const bubbles = [
    [60, -60, 15],
    [96, -130, 22],
    [50, -210, 13],
    [84, -270, 18],
  ] as const;
  const { head } = character.proportions;
  sketch.add(character.entity, { left: chin.x, right: chin.x + head, top: chin.y - head * 1.8, bottom: chin.y }, () =>
    bubbles.map(([dx, dy, radius]) => [
      circle(chin.x + head * 0.4 + dx, chin.y + dy, radius, '#dff3ff', 'opacity="0.45"'),
      stroke(
        `M${round(chin.x + head * 0.4 + dx - radius * 0.5)} ${round(chin.y + dy - radius * 0.2)} q${round(radius * 0.2)} ${round(-radius * 0.5)} ${round(radius * 0.6)} ${round(-radius * 0.5)}`,
        '#ffffff',
        4,
      ),
    ]),
  );
}
