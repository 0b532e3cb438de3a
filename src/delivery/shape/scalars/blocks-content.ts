import { GraphQLScalarType } from 'graphql';
import { codedError } from '../../coded-error';

/**
 * A text of blocks: paragraphs, headings, lists, quotations, code and images, each with its inline text, marks and links.
 * Its complete TypeScript type is `BlocksContent` of the types package. It is never taken in.
 */
export const blocksContentScalar = new GraphQLScalarType({
  name: 'BlocksContent',
  description:
    'A text as a list of blocks (paragraph, heading, list, quote, code, image) with inline text, marks and links: the type `BlocksContent` of the types package.',
  serialize: (value) => value,
  parseValue: () => {
    throw codedError('BAD_USER_INPUT', { reason: 'BlocksContent is delivered and never taken in' });
  },
});
