import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ProblemCode, problem } from '../../domain/problem';
import problemTexts from '../../domain/problems.json';
import { limits } from '../limits';

const isProblemCode = (code: unknown): code is ProblemCode => typeof code === 'string' && code in problemTexts;

const recoded = (error: GraphQLError, code: ProblemCode, message = error.message): GraphQLError =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code },
  });

/** An error that got this far without a code of ours: by its HTTP status, else by the only phase that gives none. */
const closed = (error: GraphQLError): GraphQLError => {
  const { code, http } = error.extensions;
  if (isProblemCode(code)) return error;
  const status: unknown = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  if (status === 413)
    return recoded(error, 'REQUEST_TOO_LARGE', problem('REQUEST_TOO_LARGE', { limit: limits.body }).message);
  // @NOTE graphql-js gives no code to a variable that does not fit its type; yoga gives one to whatever it refuses itself.
  if (code === undefined) return recoded(error, 'BAD_USER_INPUT');
  return recoded(error, 'BAD_REQUEST', problem('BAD_REQUEST', { reason: error.message.replace(/\.$/, '') }).message);
};

const isError = (value: unknown): value is GraphQLError => value instanceof GraphQLError;

const uncoded = (errors: readonly unknown[], code: ProblemCode): readonly GraphQLError[] =>
  errors.filter(isError).map((error) => (isProblemCode(error.extensions.code) ? error : recoded(error, code)));

const closeResult = (result: ExecutionResult): ExecutionResult =>
  result.errors
    ? { ...result, errors: result.errors.map((error) => (isError(error) ? closed(error) : error)) }
    : result;

/** graphql-js guesses at what was meant, and tells the schema by it. */
const withoutSuggestion = (error: GraphQLError): GraphQLError => {
  const message = error.message.replace(/ ?Did you mean [^?]*\?/g, '');
  return message === error.message || !isProblemCode(error.extensions.code)
    ? error
    : recoded(error, error.extensions.code, message);
};

/** Whatever names a request has, its answer is short. */
const mostCharacters = 500;

const short = (error: GraphQLError): GraphQLError => {
  const { code } = error.extensions;
  if (error.message.length <= mostCharacters || !isProblemCode(code)) return error;
  return recoded(error, code, `${error.message.slice(0, mostCharacters)}…`);
};

const isResult = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);

/** Sees to it that every error has a code of the closed list (`docs/problems.md`), whichever phase it comes from. */
export const closedCodesPlugin = (introspection: boolean): Plugin => ({
  onParse:
    () =>
    ({ result, replaceParseResult }) => {
      if (!isError(result) || isProblemCode(result.extensions.code)) return;
      const tooLong = /tokens/.test(result.message);
      const code = tooLong ? 'QUERY_TOO_LARGE' : 'GRAPHQL_PARSE_FAILED';
      const message = tooLong
        ? problem(code, { what: 'tokens', limit: limits.tokens }).message
        : problem(code, { reason: result.message.replace(/^Syntax Error: /, '').replace(/\.$/, '') }).message;
      replaceParseResult(recoded(result, code, message));
    },
  onValidate:
    () =>
    ({ result, setResult }) => {
      const coded = uncoded(result, 'GRAPHQL_VALIDATION_FAILED');
      if (result.length > 0) setResult(introspection ? [...coded] : coded.map(withoutSuggestion));
    },
  onResultProcess: ({ result, setResult }) => {
    if (!isResult(result)) return;
    const closedResult = closeResult(result);
    const { errors } = closedResult;
    if (!errors) return setResult(closedResult);
    const told = errors.map(short);
    setResult({ ...closedResult, errors: introspection ? told : told.map(withoutSuggestion) });
  },
});
