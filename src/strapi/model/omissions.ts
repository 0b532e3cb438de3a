import type { Attribute, FieldLabels, ModelType, Words } from './schema';

/** Strapi's own name of an enumeration value in GraphQL is the value itself, so it must be one: no dash, no Chinese. */
const enumerationValue = /^[a-z][a-z0-9_]*$/;

const bothLanguages = (words: Words | undefined): boolean =>
  words !== undefined && words.zh.trim() !== '' && words.en.trim() !== '';

const labelOmissions = (attribute: Attribute, labels: FieldLabels | undefined): readonly string[] => {
  if (labels === undefined) return ['has no entry in labels.json'];
  const said = Object.keys(labels.values ?? {});
  const possible = attribute.enum ?? [];
  return [
    bothLanguages(labels.label) ? null : 'has no label in both languages',
    bothLanguages(labels.description) ? null : 'has no description in both languages',
    labels.bad !== undefined && labels.good === undefined ? 'has a bad example and no good one' : null,
    ...possible.filter((value) => !bothLanguages(labels.values?.[value])).map((value) => `has no words for ${value}`),
    ...said.filter((value) => !possible.includes(value)).map((value) => `has words for ${value}, which is no value`),
  ].filter((sentence) => sentence !== null);
};

const attributeOmissions = (attribute: Attribute, kind: ModelType['kind']): readonly string[] =>
  [
    attribute.pluginOptions?.i18n?.localized === undefined ? 'does not state whether it is localised' : null,
    attribute.type === 'relation' && attribute.pluginOptions?.i18n?.localized ? 'is a relation and localised' : null,
    attribute.private && attribute.searchable !== false ? 'is private and not `searchable: false`' : null,
    kind === 'INTERNAL' && !attribute.private ? 'belongs to an internal type and is not private' : null,
    kind === 'COMPONENT' && attribute.type === 'relation' ? 'is a relation inside a component' : null,
    attribute.type === 'decimal' ? 'is a decimal, which holds ten digits only' : null,
    attribute.type === 'biginteger' ? 'is a biginteger, which loses precision above 2^53' : null,
    ...(attribute.enum ?? [])
      .filter((value) => !enumerationValue.test(value))
      .map((value) => `has the value ${value}, which is not ASCII snake_case`),
  ].filter((sentence) => sentence !== null);

/**
 * What a type of the model leaves unsaid: attributes silent about localising, private ones that a search could read out, fields
 * without words. One sentence each, beginning with the attribute's place; none when it is complete.
 *
 * @example ['api::article.article kicker has no label in both languages']
 */
export const omissionsOf = ({ uid, kind, schema, labels }: ModelType): readonly string[] => {
  const attributes = Object.entries(schema.attributes);
  const typeOmissions = [
    labels === null ? 'has no labels.json' : null,
    labels !== null && ![labels.name, labels.plural, labels.description].every(bothLanguages)
      ? 'has no name, plural and description in both languages'
      : null,
    labels !== null && labels.name.en !== schema.info.displayName
      ? 'has a display name that is not its English name'
      : null,
    kind !== 'COMPONENT' && schema.pluginOptions?.i18n?.localized === undefined
      ? 'does not state whether it is localised'
      : null,
    ...Object.keys(labels?.fields ?? {})
      .filter((name) => !(name in schema.attributes))
      .map((name) => `has labels for ${name}, which is no attribute`),
  ].filter((sentence) => sentence !== null);
  return [
    ...typeOmissions.map((sentence) => `${uid} ${sentence}`),
    ...attributes.flatMap(([name, attribute]) =>
      [...attributeOmissions(attribute, kind), ...labelOmissions(attribute, labels?.fields[name])].map(
        (sentence) => `${uid} ${name} ${sentence}`,
      ),
    ),
  ];
};
