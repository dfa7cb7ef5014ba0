import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { createRandom } from '../maths/random.ts';
import { plainBrief } from '../paint/brief-fixture.ts';
import { createFrame, STUFF_LABELS } from '../paint/frame.ts';
import type { Sight } from '../paint/sights.ts';
import { PAINTERS } from '../painters.ts';
import type { SettingId } from '../scene.ts';
import { planPicture } from './plan.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());
const planOf = (prompt: string) => planPicture(understanding.parse(prompt), 5, studio.factsOf);

describe('sights outside', () => {
  it.each<[string, SettingId, readonly Sight[]]>([
    ['a black cat sitting on a windowsill at night with full moon', 'table', ['full-moon']],
    ['a girl in her bedroom with a full moon', 'room', ['full-moon']],
    ['a cozy living room with a rainbow', 'room', ['rainbow']],
    ['an astronaut in a spaceship looking at Saturn', 'room', ['ringed-planet']],
    ['an astronaut in a spaceship looking at Earth', 'room', ['earth']],
    ['a chef in a kitchen under a crescent moon', 'kitchen', ['crescent-moon']],
  ])('%s', (prompt, setting, sights) => {
    const plan = planOf(prompt);
    expect({ setting: plan.setting, sights: plan.sights }).toEqual({ setting, sights });
  });

  it.each(['a full moon over a lake', 'a child holding a star in a bedroom', 'a cat in a living room'])(
    'none in %s',
    (prompt) => {
      expect(planOf(prompt).sights).toBeUndefined();
    },
  );

  it.each(['room', 'table'] as const)('the moon is the brightest thing in the windows of a %s by night', (setting) => {
    for (const seed of [1, 2, 3]) {
      const brightest = (sights?: readonly Sight[]): number => {
        const frame = createFrame(128, 128);
        PAINTERS[setting](
          frame,
          plainBrief(setting, seed, {
            surface: 'windowsill',
            random: createRandom(seed * 7919),
            time: 'night',
            showLight: false,
            hasSubjects: true,
            ...(sights && { sights }),
          }),
        );
        const isOutside = (i: number): boolean =>
          frame.labels[i] === STUFF_LABELS.window || frame.labels[i] === STUFF_LABELS.sky;
        const blue = Array.from(frame.labels.keys(), (i) => (isOutside(i) ? frame.colour[i * 3 + 2]! : 0));
        return Math.max(...blue);
      };
      expect(brightest(['full-moon'])).toBeGreaterThan(0.7);
      expect(brightest(['full-moon'])).toBeGreaterThan(brightest());
    }
  });
});
