import { NoSchemaIntrospectionCustomRule, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits';
import { brokenLimit } from './measure';

const parseBounded = (source: string | Source, options?: ParseOptions) =>
  parse(source, { ...options, maxTokens: limits.tokens });

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
