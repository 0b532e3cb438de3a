import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { modelOfFiles } from '../model-of-files';
import { buildSchema } from '../shape/build-schema';
import { bindableVariables } from './bindable-variables';

const schema = buildSchema({ model: modelOfFiles(process.cwd()), locales });

describe('The variables that decide nothing about a plan', () => {
  it.each([
    ['a slug', 'query Q($a: String!) { articleBySlug(slug: $a) { title } }', ['a']],
    ['an id', 'query Q($a: ID!) { article(documentId: $a) { title } }', ['a']],
    ['a compared value', 'query Q($a: Float) { achievements(filters: { value: { gt: $a } }) { label } }', ['a']],
    ['one of several', 'query Q($a: String) { articles(filters: { or: [{ slug: { in: [$a] } }] }) { title } }', ['a']],
    [
      'one in a filter of a relation',
      'query Q($a: String) { achievements(filters: { themes: { code: { eq: $a } } }) { label } }',
      ['a'],
    ],
    [
      'one in a fragment',
      'query Q($a: String) { articles { ...F } } fragment F on Article { honorees(filters: { name: { eq: $a } }) { name } }',
      ['a'],
    ],
    ['no locale', 'query Q($a: Locale) { articles(locale: $a) { title } }', []],
    ['no page', 'query Q($a: Int) { articles(pagination: { page: $a }) { title } }', []],
    ['no order', 'query Q($a: [String!]) { articles(sort: $a) { title } }', []],
    ['no directive', 'query Q($a: Boolean!) { articles { title @include(if: $a) } }', []],
    ['no filter as a whole', 'query Q($a: ArticleFiltersInput) { articles(filters: $a) { title } }', []],
    ['no list', 'query Q($a: [String!]) { articles(filters: { slug: { in: $a } }) { title } }', []],
    ['no question of absence', 'query Q($a: Boolean) { articles(filters: { slug: { null: $a } }) { title } }', []],
    [
      'none that is used in another way too',
      'query Q($a: Boolean!) { units(filters: { code: { eq: "x" } }) { code @skip(if: $a) } licences(filters: { isDefault: { eq: $a } }) { code } }',
      [],
    ],
  ])('%s', (_, source, expected) => {
    expect([...bindableVariables(schema, parse(source))]).toEqual(expected);
  });
});
