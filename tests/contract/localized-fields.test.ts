import { expect, it } from 'vitest';
import { type LocalizedField, localizedFields } from '../../src/localizing/segments/localized-fields';
import { readModel } from '../../src/strapi/model/read-model';

const model = readModel(process.cwd());
const shapes: Readonly<Record<string, LocalizedField['kind']>> = {
  string: 'string',
  text: 'text',
  blocks: 'blocks',
  component: 'component',
};

type Shape = readonly [name: string, kind: string | undefined, fields: readonly Shape[]];

/** What the schema says is localised, of a type or of a component. */
const localizedIn = (uid: string): readonly Shape[] =>
  Object.entries(model.find((type) => type.uid === uid)?.schema.attributes ?? {})
    .filter(([, attribute]) => attribute.pluginOptions?.i18n?.localized === true)
    .map(([name, { type, component }]) => [name, shapes[type], component === undefined ? [] : localizedIn(component)]);

const described = (fields: readonly LocalizedField[]): readonly Shape[] =>
  fields.map((field) => [field.name, field.kind, field.kind === 'component' ? described(field.fields) : []]);

it('the fields that are translated are those that the schemas call localised', () => {
  const localized = model
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ uid }) => [uid.slice(uid.indexOf('.') + 1), localizedIn(uid)] as const)
    .filter(([, fields]) => fields.length > 0);
  expect(Object.entries(localizedFields).map(([name, fields]) => [name, described(fields)])).toEqual(localized);
});
