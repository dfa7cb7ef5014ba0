import type { MoodId, PoseId, RelationKind, SettingId, TimeOfDay, Weather } from '../scene.ts';

/** A small scene that says a feeling without words. */
export interface MoodScene {
  readonly cast: readonly MoodEntity[];
  /** Between the first and the second of the cast. */
  readonly relation?: RelationKind;
  readonly setting: SettingId;
  readonly time: TimeOfDay;
  readonly weather?: Weather;
}

/** A member of a mood's cast. */
export interface MoodEntity {
  readonly concept: string;
  readonly count?: number;
  readonly pose?: PoseId;
}

/** Several scenes for each mood; the seed chooses. Without a cast the place alone speaks. */
export const MOOD_SCENES: Readonly<Record<MoodId, readonly MoodScene[]>> = {
  joy: [
    {
      cast: [
        { concept: 'dog', pose: 'run' },
        { concept: 'butterfly', count: 3 },
      ],
      setting: 'meadow',
      time: 'golden',
    },
    { cast: [{ concept: 'balloon', count: 9 }], setting: 'sky', time: 'day' },
    { cast: [{ concept: 'girl', pose: 'jump' }, { concept: 'kite' }], setting: 'beach', time: 'day' },
    { cast: [{ concept: 'hot-air-balloon', count: 5 }], setting: 'mountains', time: 'golden' },
  ],
  love: [
    { cast: [{ concept: 'swan', count: 2 }], setting: 'lake', time: 'sunset' },
    { cast: [{ concept: 'red-heart', count: 7 }], setting: 'sky', time: 'sunset' },
    { cast: [{ concept: 'bouquet' }], setting: 'table', time: 'golden' },
    { cast: [{ concept: 'man' }, { concept: 'woman' }], relation: 'hugging', setting: 'beach', time: 'sunset' },
  ],
  calm: [
    { cast: [{ concept: 'rowboat' }], setting: 'lake', time: 'sunrise', weather: 'fog' },
    { cast: [], setting: 'lake', time: 'dusk' },
    { cast: [{ concept: 'cat', pose: 'sleep' }], setting: 'room', time: 'golden' },
    { cast: [], setting: 'sea', time: 'sunrise' },
  ],
  freedom: [
    { cast: [{ concept: 'eagle', pose: 'fly' }], setting: 'mountains', time: 'golden' },
    { cast: [{ concept: 'horse', pose: 'run' }], setting: 'meadow', time: 'sunset' },
    { cast: [{ concept: 'sailing-ship' }], setting: 'sea', time: 'golden' },
    { cast: [{ concept: 'hot-air-balloon' }], setting: 'sky', time: 'sunrise' },
  ],
  sadness: [
    {
      cast: [{ concept: 'woman' }, { concept: 'umbrella' }],
      relation: 'holding',
      setting: 'street',
      time: 'dusk',
      weather: 'rain',
    },
    { cast: [{ concept: 'wilted-flower' }], setting: 'table', time: 'dusk' },
    { cast: [{ concept: 'bench' }], setting: 'lake', time: 'dusk', weather: 'fog' },
  ],
  dream: [
    { cast: [{ concept: 'whale', pose: 'fly' }], setting: 'sky', time: 'dusk' },
    { cast: [{ concept: 'hot-air-balloon', count: 3 }], setting: 'sky', time: 'sunset' },
    { cast: [{ concept: 'unicorn' }], setting: 'forest', time: 'night' },
  ],
  anger: [
    { cast: [], setting: 'volcano', time: 'night' },
    { cast: [], setting: 'sea', time: 'dusk', weather: 'storm' },
    { cast: [{ concept: 'dragon' }], setting: 'volcano', time: 'dusk' },
  ],
  fear: [
    { cast: [{ concept: 'ghost' }], setting: 'forest', time: 'night', weather: 'fog' },
    { cast: [{ concept: 'bat', count: 6, pose: 'fly' }], setting: 'cliff', time: 'night' },
    { cast: [], setting: 'forest', time: 'dusk', weather: 'fog' },
  ],
  music: [
    { cast: [{ concept: 'violin' }], setting: 'studio', time: 'day' },
    { cast: [{ concept: 'guitar' }], setting: 'room', time: 'golden' },
    { cast: [{ concept: 'musical-notes', count: 5 }], setting: 'sky', time: 'sunset' },
  ],
  time: [
    { cast: [{ concept: 'hourglass-done' }], setting: 'desert', time: 'sunset' },
    { cast: [{ concept: 'hourglass-done' }], setting: 'table', time: 'golden' },
    { cast: [{ concept: 'clock-tower' }], setting: 'meadow', time: 'dusk' },
  ],
};
