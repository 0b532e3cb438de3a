/** A key of an order: an attribute with one value, upwards or downwards. */
export type SortKey = { readonly field: string; readonly descending: boolean };

/** Some values of an enumeration. */
export type Among = { readonly field: string; readonly values: readonly string[] };

/** A relation that no row stores: it follows from a code, or leads through the rows of another type. */
export type DerivedRelation = { readonly target: string; readonly description: string } & (
  | { readonly kind: 'code'; readonly from: string; readonly to: string }
  | { readonly kind: 'through'; readonly via: string; readonly onward: string }
);

export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'BlocksContent';

type Named = { readonly name: string; readonly description: string | null };

/** An attribute with one value. `required` holds for published content. */
type ValueField = Named & { readonly kind: 'value'; readonly scalar: ScalarName; readonly required: boolean };

type EnumField = Named & {
  readonly kind: 'enum';
  /** `AchievementKind`. */
  readonly enumName: string;
  readonly values: readonly string[];
  readonly valueDescriptions: ReadonlyMap<string, string>;
  readonly required: boolean;
};

export type MediaField = Named & { readonly kind: 'media'; readonly many: boolean; readonly only: Among | null };

export type ComponentField = Named & {
  readonly kind: 'component';
  readonly component: DeliveredComponent;
  readonly many: boolean;
};

export type RelationField = Named & {
  readonly kind: 'relation';
  readonly target: string;
  readonly many: boolean;
  /** Null when link rows store it. */
  readonly derived: DerivedRelation | null;
  /** The types that are looked at on the way to the target: who may not read them does not get there. */
  readonly passes: readonly string[];
  readonly order: readonly SortKey[];
};

export type ScalarField = ValueField | EnumField;
export type Field = ScalarField | MediaField | ComponentField | RelationField;

/** A component has scalars only: a relation inside a shared component loses its links in the other locales. */
export type DeliveredComponent = {
  readonly uid: string;
  readonly name: string;
  readonly fields: readonly ScalarField[];
};

/** A content type as it is delivered. */
export type DeliveredType = {
  readonly uid: string;
  /** `PhotoCaption`, `photoCaption`, `photoCaptions`. */
  readonly name: string;
  readonly one: string;
  readonly many: string;
  readonly description: string | null;
  readonly localized: boolean;
  readonly draftAndPublish: boolean;
  readonly fields: ReadonlyMap<string, Field>;
  readonly order: readonly SortKey[];
  /** The orders of one key that its rows are kept in, besides `order`. */
  readonly furtherOrders: readonly SortKey[];
  /** The relations by which its rows are kept in lists of their own. */
  readonly sections: readonly string[];
  readonly only: Among | null;
};

/** Everything that is delivered, by uid; the one source of the GraphQL schema, of the plans and of the permissions asked. */
export type DeliveredModel = { readonly types: ReadonlyMap<string, DeliveredType> };

/** The type of a uid that is known to be delivered. @throws when it is not: the model was built wrongly. */
export const typeOf = (model: DeliveredModel, uid: string): DeliveredType => {
  const type = model.types.get(uid);
  if (!type) throw new Error(`${uid} is not delivered`);
  return type;
};

/** The fields of a type that have one value each, and can therefore be filtered and sorted by. */
export const scalarFields = (type: DeliveredType): readonly ScalarField[] =>
  [...type.fields.values()].filter((field): field is ScalarField => field.kind === 'value' || field.kind === 'enum');

export const relationFields = (type: DeliveredType): readonly RelationField[] =>
  [...type.fields.values()].filter((field): field is RelationField => field.kind === 'relation');
