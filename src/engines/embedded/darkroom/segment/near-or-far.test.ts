import { expect, it } from 'vitest';
import { findNearOrFar } from './near-or-far.ts';

/** Looks at a picture that is seen as clearly as stated from near and, in a copy of 192 pixels, from far. */
function look(confidence: { readonly near: number; readonly far: number }, longerSidePx = 320) {
  const looks: number[] = [];
  const findAt = (sidePx: number) => {
    looks.push(sidePx);
    return { sidePx, confidence: sidePx === longerSidePx ? confidence.near : confidence.far };
  };
  return { found: findNearOrFar(findAt, longerSidePx).sidePx, looks };
}

it('looks once at what is more than a guess', () => {
  expect(look({ near: 0.15, far: 0.9 })).toEqual({ found: 320, looks: [320] });
});

it('takes a guess for what is sure from farther away', () => {
  expect(look({ near: 0.14, far: 0.6 })).toEqual({ found: 192, looks: [320, 192] });
});

it('stays with a guess that is none the surer from farther away', () => {
  expect(look({ near: 0.14, far: 0.59 })).toEqual({ found: 320, looks: [320, 192] });
});

it('steps back from no copy that is as small already', () => {
  expect(look({ near: 0.01, far: 0.9 }, 160)).toEqual({ found: 160, looks: [160] });
});
