import type { DocumentNode, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { BoundedMap } from '../cache/bounded-map';
import { type ExecutionContext, engine, isWritten } from '../engine/execute';
import type { Source } from '../engine/source';
import { limits } from '../limits';
import { closedCodesPlugin } from './closed-codes-plugin';
import { type Asked, enginePlugin } from './engine-plugin';
import { type Incoming, RefusedRequest } from './incoming';
import { limitsPlugin } from './limits-plugin';
import type { Question } from './question';

/** Where the content is queried. */
export const graphqlPath = '/graphql';

/** What goes out to a client. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Options = {
  readonly schema: GraphQLSchema;
  readonly source: Source;
  readonly maskError: (error: unknown) => Error;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
};

const refusedByYoga = (status: number): RefusedRequest => {
  if (status === 406) return new RefusedRequest(status, 'NOT_ACCEPTABLE');
  return new RefusedRequest(status, 'BAD_REQUEST', { reason: `HTTP status ${status}` });
};

/** Streams of answers, which are nothing that a query has, and what is said not to be wanted. */
const unwanted = /text\/event-stream|multipart\/mixed|;\s*q=0(?:\.0*)?\s*$/i;

/** What is accepted of an answer at once. */
const acceptOf = ({ accept = '' }: Incoming['headers']): string => {
  const wanted = accept.split(',').filter((one) => !unwanted.test(one));
  if (wanted.length === 0) throw new RefusedRequest(406, 'NOT_ACCEPTABLE');
  return wanted.join(',');
};

/** Whether an answer is one JSON text: nothing else is kept, and told to others. */
export const isJson = (contentType: string | null | undefined): contentType is string =>
  /^application\/(?:graphql-response\+)?json\b/i.test(contentType ?? '');

/**
 * Answers requests in two lanes. The whole of GraphQL over HTTP, with everything that can be wrong in a request, is yoga's. A
 * request in a usual form, with a document and an `Accept` that yoga has answered before, goes straight to the engine, and to
 * yoga only when its answer has errors.
 */
export const answering = ({ schema, source, maskError, introspection }: Options) => {
  const execute = engine(source);
  /** Documents that yoga has found to be valid, by their texts, and what it answered each `Accept` with. */
  const documents = new BoundedMap<DocumentNode>(limits.knownDocuments);
  const contentTypes = new BoundedMap<string>(100);

  const yoga = createYoga<Asked>({
    schema,
    graphqlEndpoint: graphqlPath,
    maskedErrors: { maskError },
    plugins: [
      limitsPlugin(introspection),
      enginePlugin(execute, (text, document) => documents.set(text, document, text.length)),
      closedCodesPlugin(introspection),
    ],
    // Origins are configured once, for the whole server: `strapi::cors`.
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
  });

  const byYoga = async ({ method, url, headers, body }: Incoming, asked: Asked): Promise<Answer> => {
    const sent = new Headers();
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, String(value));
    sent.set('accept', acceptOf(headers));
    const request = { method, headers: sent, ...(method === 'POST' ? { body } : {}) };
    const response = await yoga.fetch(`http://localhost${url}`, request, asked);
    const contentType = response.headers.get('content-type');
    if (response.status === 200 && isJson(contentType)) contentTypes.set(headers.accept ?? '', contentType, 1);
    const text = await response.text();
    // @NOTE Of some refusals yoga tells the status alone.
    if (response.status >= 400 && !text.startsWith('{"')) throw refusedByYoga(response.status);
    const told = [...response.headers].map(([name, value]) => [name.toLowerCase(), value]);
    return { status: response.status, headers: Object.fromEntries(told), body: text };
  };

  return {
    /** The content type that requests with this `Accept` are answered with, if one was answered before. */
    contentTypeFor: ({ headers }: Incoming): string | null => contentTypes.get(headers.accept ?? '') ?? null,

    answer: async (
      incoming: Incoming,
      question: (Question & { readonly query: string }) | null,
      context: ExecutionContext,
    ): Promise<Answer> => {
      const contentType = contentTypes.get(incoming.headers.accept ?? '');
      const document = question && documents.get(question.query);
      if (!contentType || !question || !document) return byYoga(incoming, { context, told: null });
      const told = await execute({
        schema,
        document,
        operationName: question.operationName,
        variableValues: question.variables,
        contextValue: context,
      });
      if (!isWritten(told)) return byYoga(incoming, { context, told });
      return { status: 200, headers: { 'content-type': contentType }, body: told.stringify() };
    },
  };
};

export type Lanes = ReturnType<typeof answering>;
