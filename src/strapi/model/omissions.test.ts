import { describe, expect, it } from 'vitest';
import { omissionsOf } from './omissions';
import { readModel } from './read-model';
import type { Attribute, FieldLabels, ModelType } from './schema';

const words = { zh: '标题', en: 'Title' };
const complete: FieldLabels = { label: words, description: words };
const shared = { i18n: { localized: false } };

const typeWith = (
  attribute: Attribute,
  labels: FieldLabels | undefined = complete,
  kind: ModelType['kind'] = 'DELIVERED',
): ModelType => ({
  uid: 'api::note.note',
  kind,
  schema: { info: { displayName: 'Title' }, pluginOptions: shared, attributes: { field: attribute } },
  labels: { name: words, plural: words, description: words, fields: labels === undefined ? {} : { field: labels } },
});

describe('The model', () => {
  const model = readModel(process.cwd());

  it('is found whole: fifteen delivered types, five internal ones, one component', () => {
    const count = (kind: ModelType['kind']): number => model.filter((type) => type.kind === kind).length;
    expect([count('DELIVERED'), count('INTERNAL'), count('COMPONENT')]).toEqual([15, 7, 1]);
  });

  it.each(model)('leaves nothing unsaid about $uid', (type) => {
    expect(omissionsOf(type)).toEqual([]);
  });
});

describe('A type of the model', () => {
  it('is complete when everything is said', () => {
    expect(omissionsOf(typeWith({ type: 'string', pluginOptions: shared }))).toEqual([]);
  });

  it.each<[string, ModelType]>([
    ['does not state whether it is localised', typeWith({ type: 'string' })],
    [
      'is a relation and localised',
      typeWith({ type: 'relation', pluginOptions: { i18n: { localized: true } }, target: 'api::note.note' }),
    ],
    ['is private and not `searchable: false`', typeWith({ type: 'string', private: true, pluginOptions: shared })],
    [
      'belongs to an internal type and is not private',
      typeWith({ type: 'string', pluginOptions: shared }, complete, 'INTERNAL'),
    ],
    ['is a relation inside a component', typeWith({ type: 'relation', pluginOptions: shared }, complete, 'COMPONENT')],
    ['is a decimal, which holds ten digits only', typeWith({ type: 'decimal', pluginOptions: shared })],
    ['has no entry in labels.json', { ...typeWith({ type: 'string', pluginOptions: shared }), ...withoutFields() }],
    [
      'has no label in both languages',
      typeWith({ type: 'string', pluginOptions: shared }, { label: { zh: '标题', en: ' ' }, description: words }),
    ],
    [
      'has no description in both languages',
      typeWith({ type: 'string', pluginOptions: shared }, { label: words, description: { zh: '', en: 'x' } }),
    ],
    [
      'has a bad example and no good one',
      typeWith({ type: 'string', pluginOptions: shared }, { ...complete, bad: words }),
    ],
    ['has no words for open', typeWith({ type: 'enumeration', enum: ['open'], pluginOptions: shared })],
    [
      'has words for shut, which is no value',
      typeWith({ type: 'string', pluginOptions: shared }, { ...complete, values: { shut: words } }),
    ],
    [
      'has the value 开, which is not ASCII snake_case',
      typeWith({ type: 'enumeration', enum: ['开'], pluginOptions: shared }, { ...complete, values: { 开: words } }),
    ],
  ])('is refused when an attribute %s', (sentence, type) => {
    expect(omissionsOf(type)).toEqual([`api::note.note field ${sentence}`]);
  });

  it('is refused when the admin UI cannot find its words by its display name', () => {
    const type = typeWith({ type: 'string', pluginOptions: shared });
    const renamed = { ...type, schema: { ...type.schema, info: { displayName: 'Remark' } } };
    expect(omissionsOf(renamed)).toEqual(['api::note.note has a display name that is not its English name']);
  });

  it('is refused when it has no labels at all', () => {
    const type = { ...typeWith({ type: 'string', pluginOptions: shared }), labels: null };
    expect(omissionsOf(type)).toContain('api::note.note has no labels.json');
  });
});

function withoutFields(): Pick<ModelType, 'labels'> {
  return { labels: { name: words, plural: words, description: words, fields: {} } };
}
