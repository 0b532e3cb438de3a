import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { brokenLimit } from './measure';

const levels = (count: number): string => (count === 1 ? 'a' : `a { ${levels(count - 1)} }`);
const codeOf = (query: string): unknown => brokenLimit(parse(query))?.extensions.code ?? null;

describe('The limits of a document', () => {
  it('count levels from the root, and no fragment as a level', () => {
    expect(codeOf(`{ ${levels(10)} }`)).toBeNull();
    expect(codeOf(`{ ${levels(11)} }`)).toBe('DEPTH_LIMIT');
    expect(codeOf(`{ ... on Query { ...F } } fragment F on Query { ${levels(10)} }`)).toBeNull();
    expect(codeOf(`{ ... on Query { ...F } } fragment F on Query { ${levels(11)} }`)).toBe('DEPTH_LIMIT');
  });

  it('leave room for every usual introspection', () => {
    for (const inputValueDeprecation of [true, false]) {
      const query = getIntrospectionQuery({ inputValueDeprecation, specifiedByUrl: true, schemaDescription: true });
      expect(codeOf(query)).toBeNull();
    }
    expect(codeOf(`{ __schema { ${levels(17)} } }`)).toBe('DEPTH_LIMIT');
  });

  it('end with a cycle of fragments, which validation refuses', () => {
    expect(codeOf('{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }')).toBeNull();
  });

  it('stop at fragments that multiply', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Q { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(codeOf(`{ ...F0 } ${doubling.join(' ')} fragment F40 on Q { a }`)).toBe('QUERY_TOO_LARGE');
  });

  it('know queries only', () => {
    expect(codeOf('mutation { a }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
