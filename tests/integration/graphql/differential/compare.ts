import { isDeepStrictEqual } from 'node:util';
import { brokenPromise, showsAbsence, withoutField } from './broken-promises';
import type { JsonObject } from './derive';
import type { Circumstances, IntendedDifference } from './intended-differences';
import type { NewsroomOfTwo } from './newsroom-of-two';
import type { Question } from './question';
import { expectedAnswer } from './reference';
import type { Shared } from './schemas';
import { writeForUlger } from './write-for-ulger';

/** What came of a question, and which intended differences it needed. */
export type Outcome = { readonly needed: ReadonlySet<IntendedDifference> } & (
  | { readonly kind: 'same' | 'refused' }
  | { readonly kind: 'different'; readonly report: string }
);

/** The cost of a question is Ulger's alone to refuse: a few go too deep without a page size. */
const tooMuch = /^The query may bring \d+ objects/;

type Surroundings = {
  readonly shared: Shared;
  readonly newsroom: NewsroomOfTwo;
  readonly circumstances: Circumstances;
  /** A difference that is taken for none: an answer that it explains differs then. */
  readonly without?: IntendedDifference;
};

/** Strapi answered with errors instead of data. */
class StrapiRefused extends Error {}

/** Where two answers part first, and what stands there in each. */
const firstDifference = (told: unknown, expected: unknown, at = 'asked'): string => {
  if (typeof told === 'object' && typeof expected === 'object' && told !== null && expected !== null) {
    const [own, other] = [Object.entries(told), new Map(Object.entries(expected))];
    const odd = own.find(([name, value]) => !isDeepStrictEqual(value, other.get(name)));
    if (odd && other.has(odd[0])) return firstDifference(odd[1], other.get(odd[0]), `${at}.${odd[0]}`);
  }
  return `${at}: Ulger ${JSON.stringify(told)}, expected ${JSON.stringify(expected)}`;
};

/** Asks both, and compares the answers deeply. */
export const compare = async (question: Question, about: Surroundings): Promise<Outcome> => {
  const needed = new Set<IntendedDifference>();
  const intends = (difference: IntendedDifference): boolean => {
    needed.add(difference);
    return difference !== about.without;
  };
  const queries: string[] = [];
  const ask = async (query: string): Promise<JsonObject> => {
    queries.push(query);
    const { data, errors } = await about.newsroom.askStrapi(query);
    const [error] = errors;
    if (data === null || error !== undefined) throw new StrapiRefused(error ?? 'no data');
    return data;
  };
  const written = writeForUlger(about.shared, question);
  const told = await about.newsroom.askUlger(written, question.status === 'DRAFT');
  if (told.errors.some((message) => tooMuch.test(message))) return { kind: 'refused', needed };
  const different = (expected: unknown): Outcome => ({
    kind: 'different',
    needed,
    report: [
      `Question ${question.seed}`,
      written.query,
      JSON.stringify(written.variables),
      firstDifference(told.errors.length > 0 ? told.errors : told.data?.asked, expected),
      'Strapi was asked:',
      ...queries,
    ].join('\n'),
  });
  try {
    const expected = await expectedAnswer(question, { ...about, ask, intends });
    const isSame = told.errors.length === 0 && isDeepStrictEqual(told.data?.asked, expected);
    return isSame ? { kind: 'same', needed } : different(expected);
  } catch (error) {
    if (!(error instanceof StrapiRefused)) throw error;
    const broken = brokenPromise(error.message);
    if (broken === null) return told.errors.length > 0 ? { kind: 'refused', needed } : different(error.message);
    const reduced = withoutField(question, broken);
    const isAbsent = told.errors.length === 0 && showsAbsence(told.data?.asked, question, broken);
    if (!isAbsent || isDeepStrictEqual(reduced, question)) return different(error.message);
    const isWord = about.shared.type(broken.type).field(broken.field).kind === 'plain';
    if (!intends(isWord ? 'missingWords' : 'absentTargets')) return different(error.message);
    const outcome = await compare(reduced, about);
    return { ...outcome, needed: new Set([...needed, ...outcome.needed]) };
  }
};
