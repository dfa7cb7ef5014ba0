import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { MOODS } from '../scene.ts';
import { castScene } from './cast-scene.ts';
import { completeScene } from './complete-scene.ts';
import { factsOfThing, groupsOf, sceneOf } from './layout-fixture.ts';
import { planPicture } from './plan.ts';

describe('planPicture', () => {
  it('makes four ideas of four consecutive seeds', () => {
    const scene = sceneOf(['dog']);
    for (let first = 0; first < 40; first += 4) {
      const ideas = [0, 1, 2, 3].map((k) => {
        const { setting, time, camera } = planPicture(scene, first + k, factsOfThing);
        return `${setting} ${time} ${camera.side}`;
      });
      expect(new Set(ideas).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps what the prompt says', () => {
    const scene = sceneOf(['dog'], [], { setting: 'desert', time: 'night', weather: 'fog', season: 'winter' });
    for (let seed = 0; seed < 8; seed++) {
      expect(planPicture(scene, seed, factsOfThing)).toMatchObject({
        setting: 'desert',
        time: 'night',
        weather: 'fog',
        season: 'winter',
      });
    }
  });

  it('puts things where they are at home', () => {
    const settingsOf = (thing: string, more = {}): Set<string> =>
      new Set(
        Array.from({ length: 24 }, (_, seed) => planPicture(sceneOf([thing], [], more), seed, factsOfThing).setting),
      );
    expect(settingsOf('apple')).toContain('table');
    expect(settingsOf('bus')).toEqual(new Set(['street']));
    expect(settingsOf('elephant')).toContain('savanna');
    expect(settingsOf('elephant', { weather: 'snow' })).not.toContain('savanna');
    expect(settingsOf('woman', { camera: { shot: 'portrait' } })).toEqual(new Set(['portrait']));
    for (const setting of settingsOf('dog', { weather: 'rain' })) expect(setting).not.toBe('room');
  });

  it('stands plants on the floor of a bathroom, and fruit on a table', () => {
    const settingOf = (thing: string): string =>
      planPicture(sceneOf([thing], [], { setting: 'room', placeKind: 'bathroom' }), 1, factsOfThing).setting;
    expect(settingOf('tulip')).toBe('room');
    expect(settingOf('apple')).toBe('table');
  });

  it('keeps on land what would sink', () => {
    const settingOf = (thing: string): string =>
      planPicture(sceneOf([thing], [], { setting: 'sea' }), 1, factsOfThing).setting;
    expect(['cliff', 'island']).toContain(settingOf('house'));
    expect(settingOf('dog')).toBe('beach');
    expect(settingOf('eagle')).toBe('sea');
  });

  it('makes landscapes of times and weathers alone, and an abstract picture of nothing', () => {
    expect(planPicture(sceneOf([], [], { time: 'sunset' }), 1, factsOfThing).setting).not.toBe('abstract');
    expect(planPicture(sceneOf([], [], { season: 'autumn' }), 1, factsOfThing).setting).not.toBe('abstract');
    expect(planPicture(sceneOf([]), 1, factsOfThing).setting).toBe('abstract');
  });
});

describe('completeScene', () => {
  it('gives every mood a place and, with some seed, a cast', () => {
    for (const mood of MOODS) {
      const scenes = Array.from({ length: 6 }, (_, seed) => completeScene(sceneOf([], [], { mood }), seed));
      expect(scenes.every((scene) => scene.setting !== undefined)).toBe(true);
      expect(scenes.some((scene) => scene.entities.length > 0)).toBe(true);
    }
  });

  it('puts words without a bearer on a sign', () => {
    const scene = completeScene(sceneOf([], [], { lettering: ['OPEN'] }), 1);
    expect(scene.entities.map((entity) => entity.concept)).toEqual(['sign']);
  });

  it('seats somebody for a portrait', () => {
    const scene = completeScene(sceneOf([], [], { camera: { shot: 'portrait' } }), 1);
    expect(['man', 'woman']).toContain(scene.entities[0]?.concept);
  });

  it('has animals sit for a portrait, but stand up in clothes', () => {
    const camera = { shot: 'portrait' } as const;
    const poseIn = (scene: ReturnType<typeof sceneOf>) => completeScene(scene, 1).entities[0]?.pose;
    expect(poseIn(sceneOf(['lion-body'], [], { camera }))).toBe('sit');
    expect(poseIn(sceneOf(['dog', 'crown'], ['0 wearing 1'], { camera }))).toBe('sit');
    expect(poseIn(sceneOf(['dog', 'suit'], ['0 wearing 1'], { camera }))).toBe('stand');
    expect(poseIn(sceneOf(['giraffe'], [], { camera }))).toBe('stand');
  });

  it('leaves other scenes alone', () => {
    const scene = sceneOf(['dog'], [], { mood: 'joy' });
    expect(completeScene(scene, 1)).toBe(scene);
  });
});

describe('castScene', () => {
  const groupShowing = (text: string) => (scene: ReturnType<typeof sceneOf>) =>
    groupsOf({ ...scene, entities: scene.entities.filter((entity) => entity.concept !== 'sign') }).map((group) => ({
      ...group,
      draw: () => ({ ...group.draw(0, createRandom(1)), parts: [{ entity: 0, svg: `<text>${text}</text>` }] }),
    }));

  it('adds a sign only when nothing shows the quoted words', () => {
    const scene = sceneOf(['bus'], [], { lettering: ['OPEN & "FREE"'] });
    expect(castScene(scene, groupShowing('OPEN &amp;')).scene).toBe(scene);
    expect(castScene(scene, groupShowing('CITY')).scene.entities.map((entity) => entity.concept)).toEqual([
      'bus',
      'sign',
    ]);
  });
});
