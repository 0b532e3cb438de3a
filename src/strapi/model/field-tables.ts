import type { Attribute, FieldLabels, ModelType } from './schema';

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const targetOf = (attribute: Attribute): string => attribute.target?.split('.').at(-1) ?? '';

const typeOf = (attribute: Attribute): string => {
  if (attribute.type === 'relation')
    return `${targetOf(attribute)}${attribute.relation?.endsWith('Many') ? ' [ ]' : ''}`;
  if (attribute.type === 'component') return `${attribute.component}${attribute.repeatable ? ' [ ]' : ''}`;
  if (attribute.type === 'enumeration') return 'enum';
  return attribute.type;
};

const legendOf = (attribute: Attribute): string => {
  if (attribute.type === 'relation') return 'R';
  return attribute.pluginOptions?.i18n?.localized ? 'L' : 'S';
};

const valuesOf = (attribute: Attribute, labels: FieldLabels): string =>
  (attribute.enum ?? []).map((value) => `\`${value}\` ${labels.values?.[value]?.zh ?? ''}`).join(' · ');

const exampleOf = (labels: FieldLabels): string =>
  [
    labels.good === undefined ? null : `Good: *${labels.good.en}*`,
    labels.bad === undefined ? null : `Bad: *${labels.bad.en}*`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

const meaningOf = (attribute: Attribute, labels: FieldLabels): string =>
  [
    labels.description.en,
    valuesOf(attribute, labels),
    attribute.default === undefined ? '' : `Default \`${String(attribute.default)}\`.`,
    exampleOf(labels),
  ]
    .filter((part) => part !== '')
    .join('<br>');

/**
 * The fields of a type as a Markdown table: name, Chinese label, type, how it is shared, meaning, mapping. A private field is
 * marked with a dagger, one required to publish with an exclamation mark.
 */
export const fieldTable = ({ schema, labels, kind }: ModelType): string => {
  const rows = Object.entries(schema.attributes).map(([name, attribute]) => {
    const words = labels?.fields[name];
    const marks = `${attribute.required ? ' **!**' : ''}${attribute.private && kind !== 'INTERNAL' ? ' †' : ''}`;
    const meaning = words === undefined ? '' : meaningOf(attribute, words);
    const cells = [
      `\`${name}\`${marks}`,
      words?.label.zh ?? '',
      typeOf(attribute),
      legendOf(attribute),
      meaning,
      words?.maps ?? '',
    ];
    return `| ${cells.map(escaped).join(' | ')} |`;
  });
  return ['| field | 中文 | type | | meaning | maps to |', '|---|---|---|---|---|---|', ...rows].join('\n');
};

const marked = /<!-- fields of (\S+) -->\n[\s\S]*?<!-- end of fields -->/g;

/** The types that a document shows the fields of, by uid. */
export const typesShown = (document: string): readonly string[] =>
  [...document.matchAll(marked)].map(([, uid]) => uid ?? '');

/**
 * Puts the tables of today's schemas between the marks of a Markdown document; all other text is kept. A mark of a type that the
 * model does not have is left empty.
 */
export const withFieldTables = (document: string, model: readonly ModelType[]): string =>
  document.replace(marked, (_whole, uid: string) => {
    const type = model.find((candidate) => candidate.uid === uid);
    return `<!-- fields of ${uid} -->\n${type === undefined ? '' : fieldTable(type)}\n<!-- end of fields -->`;
  });
