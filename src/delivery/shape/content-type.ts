/** An attribute of a content type or component, as its schema file states it; only what delivery needs. */
export type Attribute = {
  readonly type: string;
  readonly required: boolean;
  readonly private: boolean;
  readonly description: string | null;
  /** The members of an enumeration, and what is said about each. */
  readonly enum: readonly string[];
  readonly enumDescriptions: ReadonlyMap<string, string>;
  /** Of a relation: the uid that it leads to, and whether to many. */
  readonly target: string | null;
  readonly many: boolean;
  /** Of a component: its uid (`article.byline`). */
  readonly component: string | null;
};

/** A content type or component, parsed from its schema file. */
export type ContentType = {
  readonly uid: string;
  /** `photo-caption`, `photo-captions`; empty for a component. */
  readonly singularName: string;
  readonly pluralName: string;
  readonly description: string | null;
  readonly localized: boolean;
  readonly draftAndPublish: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectAt = (value: unknown): Json => (isObject(value) ? value : {});
const textAt = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const textsAt = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** `labels.json` has its words in Chinese and in English; a schema that front-ends read is in English. */
const english = (words: unknown): string | null => textAt(objectAt(words).en);

const parseAttribute = (json: Json, labels: Json): Attribute => ({
  type: textAt(json.type) ?? '',
  required: json.required === true,
  private: json.private === true,
  description: english(labels.description),
  enum: textsAt(json.enum),
  enumDescriptions: new Map(
    Object.entries(objectAt(labels.values)).map(([value, words]) => [value, english(words) ?? '']),
  ),
  target: textAt(json.target),
  many: json.multiple === true || json.repeatable === true || /^(one|many)ToMany$/.test(textAt(json.relation) ?? ''),
  component: textAt(json.component),
});

/**
 * Parses the JSON of a `schema.json` (or of a component's file), with the words of its `labels.json`.
 *
 * @throws when it has no attributes: the file is not a schema.
 */
export const parseContentType = (uid: string, json: unknown, words: unknown): ContentType => {
  const schema = objectAt(json);
  if (!isObject(schema.attributes)) throw new Error(`The schema of ${uid} has no attributes`);
  const info = objectAt(schema.info);
  const labels = objectAt(words);
  const fields = objectAt(labels.fields);
  return {
    uid,
    singularName: textAt(info.singularName) ?? '',
    pluralName: textAt(info.pluralName) ?? '',
    description: english(labels.description),
    localized: objectAt(objectAt(schema.pluginOptions).i18n).localized === true,
    draftAndPublish: objectAt(schema.options).draftAndPublish === true,
    attributes: new Map(
      Object.entries(schema.attributes).map(([name, attribute]) => [
        name,
        parseAttribute(objectAt(attribute), objectAt(fields[name])),
      ]),
    ),
  };
};
