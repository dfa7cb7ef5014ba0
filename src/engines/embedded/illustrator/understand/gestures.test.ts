import { expect, it } from 'vitest';
import { gesturesAsTyped, readGestures } from './gestures.ts';

it.each([
  ['a man with his arms folded over his chest', 'a man arms-crossed'],
  ['a woman crossing her arms', 'a woman arms-crossed'],
  ['a chef giving a big thumbs up', 'a chef thumb-raised'],
  ['a girl making a peace sign', 'a girl two-fingers-raised'],
  ['a mug with a peace sign on it', 'a mug with a peace sign on it'],
  ['a thumbs up icon', 'a thumbs up icon'],
  ['a girl with her hand on her hip', 'a girl hands-on-hips'],
  ['a fan raising his fists in the air', 'a fan arms-raised'],
  ['a team celebrating a victory', 'a team arms-raised'],
  ['a family celebrating a birthday', 'a family celebrating a birthday'],
  ['a teacher pointing at a map', 'a teacher pointing next to a map'],
  ['a woman talking on her mobile phone', 'a woman phoning holding a phone'],
  ['a cat on the phone screen', 'a cat on the phone screen'],
  ['a couple taking a selfie', 'a couple selfie-taking holding a phone'],
  ['a girl taking a selfie with her phone', 'a girl selfie-taking holding a phone'],
  ['a man deep in thought', 'a man hand-on-chin'],
])('reads %s as %s', (text, read) => {
  expect(readGestures(text)).toBe(read);
});

it('knows how a gesture was typed', () => {
  expect(gesturesAsTyped('a frog raising its arms')).toEqual(new Map([['arms-raised', 'raising its arms']]));
});
