import type { FieldNode } from 'graphql';
import { searchWords } from '../../domain/search/search-words';
import { codedError } from '../coded-error';
import { limits } from '../limits';
import { searchedTypes } from '../search/searched-types';
import { type DeliveredModel, type DeliveredType, typeOf } from '../shape/delivered-model';
import type { HitField, RootPlan, RowsPlan, SearchField, SearchPlan } from './plan';
import { type PaginationArgument, planPage } from './plan-page';
import { atRoot, leaves, type Planning, planRows, setsOf } from './plan-rows';
import { type Locales, planScope, type ScopeArguments } from './plan-scope';
import { refuseUnspeakable } from './refuse-unspeakable';
import { select } from './select';

/** The arguments of `search`, as GraphQL has checked them. */
export type SearchArguments = ScopeArguments & {
  readonly query: string;
  /** Names of delivered types. */
  readonly types?: readonly string[] | null;
  readonly pagination?: PaginationArgument | null;
};

/** The types that are searched, in the order in which they are named. */
const delivered = (model: DeliveredModel): readonly DeliveredType[] =>
  searchedTypes.map(({ uid }) => typeOf(model, uid));

const wordsOf = (query: string): readonly string[] => {
  refuseUnspeakable(query, 'query');
  if (query.length > limits.searchLength) {
    throw codedError('BAD_USER_INPUT', { reason: `query has more than ${limits.searchLength} characters` });
  }
  const words = searchWords(query);
  if (words.length > limits.searchWords) {
    throw codedError('BAD_USER_INPUT', { reason: `query has more than ${limits.searchWords} words` });
  }
  return words;
};

const planHit = (key: string, nodes: readonly FieldNode[], planning: Planning): HitField => {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, kind: 'typename' };
  if (name === 'excerpt') return { key, kind: 'excerpt' };
  const type = delivered(planning.model).find(({ one }) => one === name);
  return type ? { key, kind: 'document', rows: planRows(type, setsOf(nodes), planning) } : { key, kind: 'leaf', name };
};

const planField = (key: string, nodes: readonly FieldNode[], planning: Planning): SearchField => {
  switch (nodes[0]?.name.value) {
    case 'nodes': {
      const selected = select(setsOf(nodes), planning.operation);
      return { key, kind: 'nodes', fields: [...selected].map(([name, below]) => planHit(name, below, planning)) };
    }
    case 'pageInfo':
      return { key, kind: 'pageInfo', leaves: leaves(setsOf(nodes), planning) };
    default:
      return { key, kind: 'typename' };
  }
};

/** What is told of the documents that are found. */
export const documentsOfHits = ({ fields }: SearchPlan): readonly RowsPlan[] =>
  fields.flatMap((field) =>
    field.kind === 'nodes' ? field.fields.flatMap((one) => (one.kind === 'document' ? [one.rows] : [])) : [],
  );

/** Plans `search` from its arguments and from what is selected of the hits. Refuses, by code, what is too long to be looked for. */
export const planSearch = (
  asked: SearchArguments,
  nodes: readonly FieldNode[],
  surroundings: Omit<Planning, 'scope' | 'around'> & { readonly locales: Locales },
): RootPlan => {
  const scope = planScope(asked, surroundings.locales);
  const planning: Planning = { ...surroundings, scope, around: atRoot };
  const all = delivered(surroundings.model);
  const named = all.filter(({ name }) => asked.types?.includes(name));
  return {
    kind: 'search',
    scope,
    words: wordsOf(asked.query),
    types: named.length > 0 ? named : all,
    page: planPage(asked.pagination, limits.defaultPageSize),
    fields: [...select(setsOf(nodes), planning.operation)].map(([key, below]) => planField(key, below, planning)),
  };
};
