import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestRunner } from '../src/testing/index.ts';

/** Lets the contract suites run under vitest. */
export const vitestRunner: TestRunner = {
  describe: (name, body) => {
    describe(name, body);
  },
  it: (name, body) => {
    it(name, body);
  },
  skip: (name) => {
    it.skip(name, () => {});
  },
  beforeAll: (body) => beforeAll(body),
  afterAll: (body) => afterAll(body),
  assert: (condition, message) => expect(condition, message).toBe(true),
};
