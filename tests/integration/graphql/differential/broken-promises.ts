import { deliveredTypes } from '../../../../src/delivery/shape/delivered-types';
import type { Json } from './derive';
import type { ListAsk, Question, Selected } from './question';

/** A field that Strapi's schema promises and its content lacks: for that, Strapi answers nothing of all that is asked. */
export type BrokenPromise = { readonly type: string; readonly field: string };

/** Reads it from the error of graphql-js; null when the error is another one. */
export const brokenPromise = (message: string): BrokenPromise | null => {
  const [, type, field] = /^Cannot return null for non-nullable field (\w+)\.(\w+)\.$/.exec(message) ?? [];
  return type && field ? { type, field } : null;
};

/** The question without the field: neither told nor sorted by. */
export const withoutField = (question: Question, { type, field }: BrokenPromise): Question => {
  const unsorted = (list: ListAsk, owner: string): ListAsk =>
    owner === type ? { ...list, sort: list.sort.filter(({ name }) => name !== field) } : list;
  const without = (of: readonly Selected[], owner: string): readonly Selected[] => {
    const left = of
      .filter(({ name }) => owner !== type || name !== field)
      .map((one): Selected => {
        switch (one.kind) {
          case 'plain':
          case 'formats':
            return one;
          case 'many':
          case 'connection':
            return { ...one, list: unsorted(one.list, one.target), of: without(one.of, one.target) };
          default:
            return { ...one, of: without(one.of, one.target) };
        }
      });
    return left.length > 0 ? left : [{ key: 'documentId', name: 'documentId', kind: 'plain', type: 'ID' }];
  };
  const of = without(question.of, question.type);
  if (question.kind === 'one') return { ...question, of };
  const list = unsorted(question.list, question.type);
  const isUsual = list.sort.length === 0 && question.type === type && sortsBy(field);
  const byDocument = { name: 'documentId', descending: false, written: 'documentId' };
  return { ...question, of, list: isUsual ? { ...list, sort: [byDocument] } : list };
};

/** Whether some type is sorted by a field of that name where nobody sorts it. */
const sortsBy = (field: string): boolean =>
  deliveredTypes.some(({ order }) => order.some((key) => key.field === field));

/** What an answer tells of a field, wherever it stands. */
const valuesOf = (answer: Json | undefined, of: readonly Selected[], owner: string, broken: BrokenPromise): Json[] => {
  if (Array.isArray(answer)) return answer.flatMap((one: Json) => valuesOf(one, of, owner, broken));
  if (typeof answer !== 'object' || answer === null) return [];
  // @NOTE Neither a list nor null: an object.
  const row = answer as { readonly [key: string]: Json };
  if ('nodes' in row) return valuesOf(row.nodes, of, owner, broken);
  return of.flatMap((field): Json[] => {
    const value = row[field.key];
    if (owner === broken.type && field.name === broken.field) return [value ?? null];
    return field.kind === 'plain' || field.kind === 'formats' ? [] : valuesOf(value, field.of, field.target, broken);
  });
};

const isWindow = (field: Selected): boolean => {
  if (field.kind === 'plain' || field.kind === 'formats') return false;
  const isPaged = (field.kind === 'many' || field.kind === 'connection') && field.list.pagination !== null;
  return isPaged || field.of.some(isWindow);
};

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Whether Ulger's answer shows what Strapi stumbled over: an absent target, an empty text. True also where that need not be in the
 * answer: behind the end of a page, or in another locale of a fallback.
 */
export const showsAbsence = (answer: Json | undefined, question: Question, broken: BrokenPromise): boolean => {
  if (question.of.some(isWindow) || (question.kind === 'one' && question.fallback === 'DEFAULT')) return true;
  const values = valuesOf(answer, question.of, question.type, broken);
  return values.length === 0 || values.some(isEmpty);
};
