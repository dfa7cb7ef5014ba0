import { expect, it } from 'vitest';
import { readVehicleWindows } from './vehicle-windows.ts';

it.each([
  ['the view through the window of a train', 'the view through the window inside a train'],
  ['a cat at an airplane window', 'a cat at a window inside an airplane'],
  ['an astronaut at the porthole of the space station', 'an astronaut at the porthole inside the space station'],
  ['a room with a window showing the sea', 'a room with a window overlooking the sea'],
  ['a room with a window with a view of the sea', 'a room with a window overlooking the sea'],
  ['a girl in the window of a shop', 'a girl in the window of a shop'],
  ['a pilot with Earth outside', 'a pilot, Earth'],
  ['a cockpit with the moon outside the window', 'a cockpit, the moon'],
  ['a bus window seat', 'a bus window seat'],
])('%s', (text, read) => {
  expect(readVehicleWindows(text)).toBe(read);
});
