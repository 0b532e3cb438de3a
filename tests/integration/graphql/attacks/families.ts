import type { Family } from './attack';
import { bodies } from './bodies';
import { shapes } from './documents';
import { lists } from './filters';
import { spreads } from './fragments';
import { operating } from './operations';
import { protocol } from './protocol';
import { values } from './values';
import { visibility } from './visibility';

/** Every family of attacks that is one request each. */
export const families: readonly Family[] = [
  ...shapes,
  ...spreads,
  ...operating,
  ...values,
  ...lists,
  ...bodies,
  ...visibility,
  ...protocol,
];
