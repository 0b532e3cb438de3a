import { isEnumType, isListType, isNonNullType, isObjectType, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../config/locales';
import { modelOfFiles } from '../model-of-files';
import { buildModel } from './build-model';
import { buildSchema } from './build-schema';
import { parseContentType } from './content-type';
import { deliveredTypes } from './delivered-types';

const model = modelOfFiles(process.cwd());
const schema = buildSchema({ model, locales });
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('The delivered schema', () => {
  it('is a valid schema, and only read', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('has no list that may be null or hold null', () => {
    const loose = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
          return isListType(inner) && !(isNonNullType(field.type) && isNonNullType(inner.ofType));
        })
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(loose).toEqual([]);
  });

  it('promises no relation to one document, as its target may not be there', () => {
    const promised = [...model.types.values()].flatMap((type) =>
      [...type.fields.values()]
        .filter((field) => field.kind === 'relation' && !field.many)
        .filter((field) => {
          const object = schema.getType(type.name);
          return isObjectType(object) && isNonNullType(object.getFields()[field.name]?.type);
        })
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(promised).toEqual([]);
  });

  it('has the enumerations of the model in the model’s spelling', () => {
    const kind = schema.getType('AchievementKind');
    expect(isEnumType(kind) && kind.getValues().map(({ name, value }) => [name, value])).toContainEqual([
      'award_count',
      'award_count',
    ]);
  });

  it('has nothing that is private or internal', () => {
    for (const { name } of types) expect(name).not.toMatch(/^(SourceDocument|ImportRun|Translation[A-Z]|Term)/);
    for (const entry of deliveredTypes) expect(model.types.get(entry.uid)?.fields.has('sourceDocument')).toBe(false);
  });

  it('cannot be built with an attribute that has no honest type', () => {
    const odd = parseContentType(
      'api::odd.odd',
      {
        info: { singularName: 'odd', pluralName: 'odds' },
        attributes: { anything: { type: 'json' } },
      },
      null,
    );
    const entries = [{ uid: 'api::odd.odd', order: [] }];
    const sources = { contentTypes: new Map([[odd.uid, odd]]), components: new Map(), entries };
    expect(() => buildModel(sources)).toThrow('Odd.anything');
  });
});
