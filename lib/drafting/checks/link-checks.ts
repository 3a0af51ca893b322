import { addressesOf } from '../addresses';
import type { Check } from './finding';

/** Addresses that did not answer when they were asked again and again. */
export const linkChecks: Check = function* (draft, { dead }) {
  for (const { path, address } of addressesOf(draft)) if (dead?.has(address)) yield { path, check: 'dead-link', values: { found: address } };
};
