/** One prompt per kind of scene that the illustrator paints; aims differ for plain and painterly ones. */
export const SCENES = [
  { kind: 'room, reading dog', prompt: 'a dog reading a newspaper in a living room', painterly: false },
  { kind: 'mountain lake', prompt: 'a mountain lake at sunset', painterly: false },
  { kind: 'meadow, horse', prompt: 'a white horse on a meadow', painterly: false },
  { kind: 'beach', prompt: 'two children on the beach', painterly: false },
  { kind: 'sea', prompt: 'a sailing ship on a stormy sea', painterly: false },
  { kind: 'city street, night, rain', prompt: 'a cyberpunk city street at night in the rain', painterly: false },
  { kind: 'forest', prompt: 'an owl in a forest at night', painterly: false },
  { kind: 'table, food', prompt: 'three red apples on a wooden table', painterly: false },
  { kind: 'studio', prompt: 'a red sports car in a studio', painterly: false },
  { kind: 'underwater', prompt: 'a turtle underwater among fish', painterly: false },
  { kind: 'space', prompt: 'an astronaut in space', painterly: false },
  { kind: 'desert', prompt: 'a camel in the desert', painterly: false },
  { kind: 'abstract', prompt: 'abstract composition of blue and gold', painterly: false },
  { kind: 'oil', prompt: 'a lighthouse on a cliff, oil painting', painterly: true },
  { kind: 'watercolour', prompt: 'a village house in spring, watercolor', painterly: true },
  { kind: 'ink', prompt: 'a crane by a lake, ink drawing', painterly: true },
  { kind: 'stained glass', prompt: 'a red rose, stained glass', painterly: true },
] as const;

/** Those that hold most in memory at once: terrain with water and people, traced rooms, and styles with copies of their own. */
export const LARGEST_SCENES = [
  'two hikers by a mountain lake at sunset',
  'a family having dinner in a living room',
  'a cyberpunk city street at night in the rain',
  'a lighthouse on a cliff, oil painting',
  'a village house in spring, watercolor',
  'a red rose, stained glass',
] as const;
