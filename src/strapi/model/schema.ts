/** The part of an attribute of a schema.json that rules are made about. */
export type Attribute = {
  readonly type: string;
  readonly required?: boolean;
  readonly private?: boolean;
  readonly searchable?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

/** A schema.json of a content type or a component. */
export type Schema = {
  readonly info: { readonly displayName: string; readonly description?: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, Attribute>>;
};

/** Words in the two languages of the admin UI. */
export type Words = { readonly zh: string; readonly en: string };

/** What is said about a field: shown beneath it in the admin UI and in `docs/model.md`. */
export type FieldLabels = {
  readonly label: Words;
  readonly description: Words;
  /** An entry as it should be. */
  readonly good?: Words;
  /** An entry as it should not be. */
  readonly bad?: Words;
  /** The field of a standard that it becomes: `schema.org headline`. */
  readonly maps?: string;
  /** The words of an enumeration's values. */
  readonly values?: Readonly<Record<string, Words>>;
};

/** The labels.json that stands beside a schema.json. */
export type Labels = {
  readonly name: Words;
  readonly plural: Words;
  readonly description: Words;
  readonly fields: Readonly<Record<string, FieldLabels>>;
};

/** A content type or a component of the model, with its words. */
export type ModelType = {
  /** `api::article.article`, or `article.byline` for a component. */
  readonly uid: string;
  readonly kind: 'DELIVERED' | 'INTERNAL' | 'COMPONENT';
  readonly schema: Schema;
  readonly labels: Labels | null;
};
