import { afterEach, beforeEach, expect } from 'vitest';

const consoleError = console.error;
const reported: unknown[][] = [];

/**
 * A test that makes the code report an error replaces `console.error` itself (`vi.spyOn`); any other report
 * fails the test.
 */
beforeEach(() => {
  reported.length = 0;
  console.error = (...values) => reported.push(values);
});

afterEach(() => {
  console.error = consoleError;
  expect(reported, 'console.error was called').toEqual([]);
});
