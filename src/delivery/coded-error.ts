import { type ASTNode, GraphQLError } from 'graphql';
import type { Parameters } from '../domain/message';
import { type ProblemCode, problem } from '../domain/problem';

/**
 * The GraphQL error of a problem: its English sentence, and its code in `extensions.code`.
 *
 * @example codedError('DEPTH_LIMIT', { depth: 12, limit: 10 }, node)
 */
export const codedError = (code: ProblemCode, parameters: Parameters = {}, node?: ASTNode): GraphQLError =>
  new GraphQLError(problem(code, parameters).message, { nodes: node ?? null, extensions: { code } });
