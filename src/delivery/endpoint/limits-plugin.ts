import { NoSchemaIntrospectionCustomRule, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { brokenLimit } from './measure';
import { bracketsOf } from './nesting';

const parseBounded = (source: string | Source, options?: ParseOptions) => {
  if (bracketsOf(typeof source === 'string' ? source : source.body) > limits.brackets)
    throw codedError('QUERY_TOO_LARGE', { what: 'levels of brackets', limit: limits.brackets });
  return parse(source, { ...options, maxTokens: limits.tokens });
};

/** Refuses a document that is too long, too wide or too deep before anything else is done with it. */
export const limitsPlugin = (introspection: boolean): Plugin => ({
  onParse: ({ setParseFn }) => {
    setParseFn(parseBounded);
  },
  onValidate: ({ params, setResult, addValidationRule }) => {
    if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    const error = brokenLimit(params.documentAST);
    if (error) setResult([error]);
  },
});
