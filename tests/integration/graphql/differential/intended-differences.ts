/** What of the database decides whether there is a difference. */
export type Circumstances = {
  readonly isSqlite: boolean;
  /** Its collation orders texts otherwise than by their code points. */
  readonly hasCollation: boolean;
};

type Intended = {
  /** What is meant to differ, and what the test does about it. */
  readonly why: string;
  /** Where there is one, if it is not everywhere. */
  readonly on?: keyof Circumstances;
};

/**
 * Where Ulger's answers are meant to differ from those of Strapi's own resolvers, and why. The list is closed: a difference that
 * is not here fails the test, and so does an entry that no question needed.
 */
const intendedDifferences = {
  relationsInTheLocale: {
    why: 'A relation is served in the locale that was asked for; Strapi follows a link to whatever locale it leads to. Strapi is asked for targets of that locale only, and for a single target in another one once more, by its id and the locale.',
  },
  conditionsInTheStatus: {
    why: 'A condition on a relation looks at what is published (or, with DRAFT, at drafts); coming from a type without drafts, Strapi looks at both. Strapi is asked for targets of that status.',
  },
  fallback: {
    why: 'Strapi has no fallback. What stands in for a missing translation is put together from its answers for each locale of the chain.',
  },
  fieldsHoldFilters: {
    why: 'and and or of one field hold filters of that field; in Strapi they hold bare values. Strapi is asked the same outside the field.',
  },
  emptyLists: {
    why: 'in of no value holds for nothing, and notIn of none for everything; Strapi drops a condition with an empty list. Strapi is asked for no document, or for any.',
  },
  listsOfInstants: {
    why: 'in, notIn and between compare instants, too; Strapi drops a condition with a list of them. Strapi is asked for each by itself.',
  },
  enumerationsAreNames: {
    why: 'Enumerations are filtered by the names in which they are delivered; Strapi takes texts. Ulger gets names, Strapi texts.',
  },
  noneOfARelation: {
    why: 'not of a relation means that none of its targets fulfils the condition; in Strapi, that one of them does not. The rows are counted from all without those that fulfil it.',
  },
  capitalsMatter: {
    why: 'contains, startsWith and endsWith tell capitals apart; LIKE of SQLite does not. Strapi’s connection is told to (PRAGMA case_sensitive_like).',
    on: 'isSqlite',
  },
  cyrillicCapitals: {
    why: 'eqi, nei, containsi and notContainsi know Cyrillic capitals; LOWER of SQLite knows only ASCII. Strapi’s connection gets another LOWER.',
    on: 'isSqlite',
  },
  textsByCodePoint: {
    why: 'Texts are in the order of their code points on both databases; PostgreSQL sorts them for Strapi by its collation. The test sorts them where that is another order.',
    on: 'hasCollation',
  },
  absentValuesLast: {
    why: 'Absent values come last, upwards and downwards; with Strapi it depends on the database. The test sorts them where the database has them first.',
  },
  enumerationsAsDeclared: {
    why: 'Enumerations are in the order in which they are declared; Strapi sorts their names. The test sorts them.',
  },
  tiesByDocument: {
    why: 'The document id ends every order, so that pages never share a row; Strapi leaves ties to the database. The test ends the order.',
  },
  unsortedLists: {
    why: 'A list that nobody sorts has the order of its type (newest first, by name …); that of Strapi is the database’s. The test sorts it.',
  },
  relationOrder: {
    why: 'Captions and narrower themes come in their own order where nobody sorts them; with Strapi in that of the links. The test sorts them.',
  },
  usualPage: {
    why: 'A root list without a page size has 20 entries; Strapi’s has a size of its own configuration. Strapi is asked for 20.',
  },
  pageInfoOfRelations: {
    why: 'The connection of a relation counts the relation, and pages it; Strapi has no pageInfo there. The test counts Strapi’s whole list.',
  },
  absentTargets: {
    why: 'A target that is required and not published is null, and the rest is served; Strapi answers nothing at all. Both are asked again without the field.',
  },
  missingWords: {
    why: 'A word that is required and that a draft lacks is an empty text; Strapi answers nothing at all. Both are asked again without the field.',
  },
  promisedFacts: {
    why: 'A draft without a fact that the schema promises (a figure without a kind) is left out of lists; with Strapi it makes them null. Strapi is asked for those that have it.',
  },
  publicFigures: {
    why: 'People who are no public figures are not delivered, nor portraits of them. Strapi is asked for public figures, and a portrait of others counts as absent.',
  },
  formats: {
    why: 'Renditions are a list, the narrowest first, with their names in it; Strapi delivers an untyped object by name.',
  },
} as const satisfies Readonly<Record<string, Intended>>;

export type IntendedDifference = keyof typeof intendedDifferences;

// @NOTE `Object.entries` forgets the names of the keys.
const entries = Object.entries(intendedDifferences) as readonly (readonly [IntendedDifference, Intended])[];

/** Those that are to be met on a database. */
export const differencesOn = (circumstances: Circumstances): readonly IntendedDifference[] =>
  entries.flatMap(([name, { on }]) => (on === undefined || circumstances[on] ? [name] : []));

/** Told of each difference that a question meets. False where it is to be asked and compared as if there were none. */
export type Intends = (difference: IntendedDifference) => boolean;
