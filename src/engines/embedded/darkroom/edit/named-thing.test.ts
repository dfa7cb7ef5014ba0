import { describe, expect, it } from 'vitest';
import { namedThing } from './named-thing.ts';

describe('what a name in an instruction may mean', () => {
  it.each(['the cup', 'this bus', 'the red motorcycle', 'a glass', 'cactus'])(
    '"%s" may be what stands out',
    (wording) => {
      expect(namedThing(wording)).toMatchObject({ isSubject: false, mayStandOut: true });
    },
  );

  it.each(['the subject', 'main object', 'the product'])('"%s" is what stands out', (wording) => {
    expect(namedThing(wording)).toMatchObject({ isSubject: true, mayStandOut: true });
  });

  it.each([
    'the people',
    'all the cars',
    'her hair',
    'the text',
    'the man on the left',
    'the cup and the spoon',
    'his dog',
  ])('"%s" cannot be told', (wording) => {
    expect(namedThing(wording).mayStandOut).toBe(false);
  });

  it('leaves the article out of the name', () => {
    expect(namedThing('the cup').name).toBe('cup');
  });
});
