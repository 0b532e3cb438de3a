import { describe, expect, it } from 'vitest';
import { isNear } from './near-paths';

describe('A path', () => {
  it.each([
    '/graphql/',
    '//graphql',
    '/GraphQL',
    '/graphql%00',
    '/%67raphql',
    '/x/../graphql',
    '/graphql%ZZ',
    '/graphql?x',
  ])('%s means /graphql', (path) => expect(isNear(path)).toBe(true));

  it.each(['/', '/api/graphql', '/uploads/graphql.png', '/admin?x=/graphql', '/%', '/graph'])(
    '%s means something else',
    (path) => expect(isNear(path)).toBe(false),
  );
});
