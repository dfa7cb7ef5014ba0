import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import type { SettingId } from '../scene.ts';
import type { PainterBrief } from './painter.ts';

/** A place on a clear summer's day with nothing in it, seen from eye level; `changes` says what is otherwise. */
export function plainBrief(setting: SettingId, seed: number, changes: Partial<PainterBrief> = {}): PainterBrief {
  return {
    setting,
    random: createRandom(seed),
    noise: createNoise(seed),
    time: 'day',
    weather: 'clear',
    season: 'summer',
    palette: [],
    hasSubjects: false,
    pitch: 0,
    cameraHeight: 1,
    ...changes,
  };
}
