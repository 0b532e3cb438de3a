import type { AnswerCache, KeptAnswer } from '../cache/answer-cache';
import type { ExecutionContext } from '../engine/execute';
import { type Answer, isJson, type Lanes } from './answering';
import type { Incoming } from './incoming';
import { readQuestion } from './question';
import { type TrustedDocuments, withDocument, writtenOut } from './trusted-documents';

type Options = {
  /** Null where no answers are kept. */
  readonly cache: AnswerCache | null;
  /** Seconds for which a shared cache may answer by itself. */
  readonly sharedMaxAge: number;
  readonly documents: TrustedDocuments;
};

/** What a request may see: only what anybody may see is kept. */
export type Asking = Omit<ExecutionContext, 'onAnswer'> & { readonly isPublic: boolean };

const isKnown = ({ headers }: Incoming, etag: string): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*');

/** Answers from what is kept where it can; says to caches further out for how long, and under which keys, they may keep it. */
export const keptAnswering = (lanes: Lanes, { cache, sharedMaxAge, documents }: Options) => {
  const control =
    sharedMaxAge > 1
      ? `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=60`
      : `public, max-age=0, s-maxage=${sharedMaxAge}`;

  const told = (incoming: Incoming, contentType: string, { body, etag, keys }: KeptAnswer, outcome: string): Answer => {
    const headers = {
      etag,
      'cache-control': control,
      'surrogate-key': keys,
      'x-cache': outcome,
    };
    return incoming.method === 'GET' && isKnown(incoming, etag)
      ? { status: 304, headers, body: '' }
      : { status: 200, headers: { ...headers, 'content-type': contentType }, body };
  };

  return async (incoming: Incoming, { isPublic, ...asking }: Asking): Promise<Answer> => {
    const asked = readQuestion(incoming);
    const question = withDocument(asked, documents);
    const request = question && asked?.query === null ? writtenOut(incoming, question) : incoming;
    if (!cache || !isPublic || !question) {
      return lanes.answer(request, question, { ...asking, onAnswer: () => undefined });
    }
    const key = JSON.stringify([question.query, question.operationName, question.variables]);
    const contentType = lanes.contentTypeFor(incoming);
    const found = contentType === null ? null : cache.find(key);
    // @NOTE Whoever finds nothing goes on at once: after an `await` everybody else would have found nothing, too.
    const kept = found instanceof Promise ? await found : found;
    if (kept && contentType !== null) return told(incoming, contentType, kept, 'HIT');
    let answer: Answer | null = null;
    const made = await cache.make(key, async () => {
      let tags: ReadonlySet<string> | null = null;
      answer = await lanes.answer(request, question, {
        ...asking,
        onAnswer: (found) => {
          tags = found;
        },
      });
      const isKept = answer.status === 200 && isJson(answer.headers['content-type']);
      return tags === null || !isKept ? null : { body: answer.body, tags };
    });
    // @NOTE What runs inside `make` has run when it is done; the compiler does not see it.
    const own = answer as unknown as Answer;
    return made ? told(incoming, own.headers['content-type'] ?? contentType ?? '', made, 'MISS') : own;
  };
};
