import { expect, it } from 'vitest';
import { readMeetings } from './meetings.ts';

const MEETING = 'five office workers in a meeting';

it.each([
  ['a team meeting in a conference room', `${MEETING} in a conference room`],
  ['a startup team brainstorming', MEETING],
  ['a diverse team collaborating, flat illustration', `${MEETING}, flat illustration`],
  ['a group of coworkers around a table', MEETING],
  ['colleagues discussing a new project', MEETING],
  ['colleagues in a meeting room', `${MEETING} in a conference room`],
  ['two colleagues in a meeting', 'two office workers in a meeting'],
  ['three employees sitting around a table', 'three office workers in a meeting'],
  ['ten colleagues in a meeting room', 'ten office workers in a meeting in a conference room'],
  ['12 coworkers brainstorming', '12 office workers in a meeting'],
  ['a football team celebrating', 'a football team celebrating'],
  ['the team on a mountain', 'the team on a mountain'],
])('%s', (text, read) => {
  expect(readMeetings(text)).toBe(read);
});
