import type { Attribute, ContentType } from './content-type';
import type {
  DeliveredComponent,
  DeliveredModel,
  DeliveredType,
  DerivedRelation,
  Field,
  RelationField,
  ScalarField,
  ScalarName,
} from './delivered-model';
import type { DeliveredEntry } from './delivered-types';

const scalarNames: Readonly<Record<string, ScalarName>> = {
  string: 'String',
  text: 'String',
  uid: 'String',
  email: 'String',
  integer: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'DateTime',
  blocks: 'BlocksContent',
};

const words = (name: string): readonly string[] => name.split(/[-_.]/).filter((word) => word !== '');
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `photo-caption` → `PhotoCaption`. */
const pascalCase = (name: string): string => words(name).map(upperFirst).join('');

/** `photo-captions` → `photoCaptions`. */
const camelCase = (name: string): string => {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
};

const scalarField = (owner: string, name: string, attribute: Attribute): ScalarField => {
  const { description, required } = attribute;
  if (attribute.type === 'enumeration') {
    const enumName = `${owner}${upperFirst(name)}`;
    return {
      kind: 'enum',
      name,
      description,
      required,
      enumName,
      values: attribute.enum,
      valueDescriptions: attribute.enumDescriptions,
    };
  }
  const scalar = scalarNames[attribute.type];
  if (!scalar) throw new Error(`${owner}.${name}: no GraphQL type is known for the attribute type ${attribute.type}`);
  return { kind: 'value', name, description, required, scalar };
};

const publicAttributes = (type: ContentType): readonly (readonly [string, Attribute])[] =>
  [...type.attributes].filter(([, attribute]) => !attribute.private);

const deliverComponent = (component: ContentType): DeliveredComponent => {
  const name = component.uid.split('.').map(pascalCase).join('');
  return {
    uid: component.uid,
    name,
    fields: publicAttributes(component).map(([field, attribute]) => scalarField(name, field, attribute)),
  };
};

type Sources = {
  readonly contentTypes: ReadonlyMap<string, ContentType>;
  readonly components: ReadonlyMap<string, ContentType>;
  readonly entries: readonly DeliveredEntry[];
};

const required = (types: ReadonlyMap<string, ContentType>, uid: string): ContentType => {
  const type = types.get(uid);
  if (!type) throw new Error(`There is no schema of ${uid}`);
  return type;
};

const storedField = (entry: DeliveredEntry, name: string, attribute: Attribute, sources: Sources): Field | null => {
  const { description, many } = attribute;
  const owner = pascalCase(required(sources.contentTypes, entry.uid).singularName);
  switch (attribute.type) {
    case 'relation': {
      const { target } = attribute;
      if (!target || !sources.entries.some(({ uid }) => uid === target)) return null;
      return {
        kind: 'relation',
        name,
        description,
        many,
        target,
        derived: null,
        passes: [],
        order: entry.relationOrder?.[name] ?? [],
      };
    }
    case 'media':
      return { kind: 'media', name, description, many, only: entry.mediaOnly?.[name] ?? null };
    case 'component': {
      const component = deliverComponent(required(sources.components, attribute.component ?? ''));
      return { kind: 'component', name, description, many, component };
    }
    default:
      return scalarField(owner, name, attribute);
  }
};

const passes = (type: ContentType, derived: DerivedRelation): readonly string[] => {
  if (derived.kind === 'code') return [];
  const via = type.attributes.get(derived.via)?.target;
  if (!via) throw new Error(`${type.uid} has no relation ${derived.via}`);
  return [via];
};

const derivedFields = (entry: DeliveredEntry, type: ContentType): readonly RelationField[] =>
  Object.entries(entry.derived ?? {}).map(([name, derived]) => ({
    kind: 'relation',
    name,
    description: derived.description,
    target: derived.target,
    many: derived.kind === 'through',
    derived,
    passes: passes(type, derived),
    order: [],
  }));

const deliverType = (entry: DeliveredEntry, sources: Sources): DeliveredType => {
  const type = required(sources.contentTypes, entry.uid);
  const fields = publicAttributes(type)
    .map(([name, attribute]) => storedField(entry, name, attribute, sources))
    .filter((field) => field !== null);
  return {
    uid: type.uid,
    name: pascalCase(type.singularName),
    one: camelCase(type.singularName),
    many: camelCase(type.pluralName),
    description: type.description,
    localized: type.localized,
    draftAndPublish: type.draftAndPublish,
    fields: new Map([...fields, ...derivedFields(entry, type)].map((field) => [field.name, field])),
    order: entry.order,
    furtherOrders: entry.furtherOrders ?? [],
    sections: entry.sections ?? [],
    only: entry.only ?? null,
  };
};

/**
 * What is delivered of the content types: no private attribute, no relation to a type that is not delivered.
 *
 * @throws when an attribute has no honest GraphQL type (`json`, `decimal`, `biginteger`): give it a type, or make it private.
 */
export const buildModel = (sources: Sources): DeliveredModel => ({
  types: new Map(sources.entries.map((entry) => [entry.uid, deliverType(entry, sources)])),
});
