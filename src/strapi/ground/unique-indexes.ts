import type { Core, UID } from '@strapi/strapi';
import { problem } from '../../domain/problem';
import { problemError } from '../problem-error';

/**
 * What no two documents may share within a locale and status. Strapi's own `unique` is a look before the write: of twenty
 * simultaneous creates with one slug it let twenty through.
 */
const uniqueAttributes: Readonly<Partial<Record<UID.ContentType, readonly string[]>>> = {
  'api::article.article': ['slug'],
  'api::licence.licence': ['code'],
  'api::region.region': ['code'],
  'api::source-document.source-document': ['sha256'],
  'api::theme.theme': ['code'],
  'api::unit.unit': ['code'],
};

type UniqueIndex = {
  readonly name: string;
  readonly table: string;
  /** Columns or expressions. */
  readonly columns: readonly string[];
  /** Which rows it counts; empty for all. */
  readonly where: string;
  readonly uid: string;
  /** The attribute that it keeps unique; null where it keeps a document to one row per locale and status. */
  readonly attribute: string | null;
};

/** Every unique index of Ulger, from the schemas that Strapi has loaded. */
export const uniqueIndexes = (strapi: Core.Strapi): readonly UniqueIndex[] =>
  Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .flatMap(({ uid, options }) => {
      const { tableName: table, attributes } = strapi.db.metadata.get(uid);
      const states = options?.draftAndPublish
        ? [
            { suffix: 'draft', where: 'published_at is null' },
            { suffix: 'published', where: 'published_at is not null' },
          ]
        : [{ suffix: 'row', where: '' }];
      // @NOTE `uniqueAttributes` is keyed by content types only; Strapi's own `uid` is also a component's.
      const unique = uniqueAttributes[uid as UID.ContentType] ?? [];
      return states.flatMap(({ suffix, where }) => [
        {
          name: `ulger_${table}_${suffix}`,
          table,
          columns: ['document_id', "coalesce(locale, '')"],
          where,
          uid,
          attribute: null,
        },
        ...unique.map((attribute) => {
          const column = columnOf(attributes, attribute);
          return {
            name: `ulger_${table}_${column}_${suffix}`,
            table,
            columns: [column, "coalesce(locale, '')"],
            where,
            uid,
            attribute,
          };
        }),
      ]);
    });

const columnOf = (attributes: Readonly<Record<string, object>>, name: string): string => {
  const attribute = attributes[name];
  if (attribute && 'columnName' in attribute && typeof attribute.columnName === 'string') return attribute.columnName;
  throw new Error(`There is no column for ${name}`);
};

/** Creates what is missing of the unique indexes. Strapi's schema sync leaves indexes alone that are not its own. Runs in `bootstrap()`. */
export const createUniqueIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { name, table, columns, where } of uniqueIndexes(strapi)) {
    const condition = where === '' ? '' : ` where ${where}`;
    await strapi.db.connection.raw(
      `create unique index if not exists "${name}" on "${table}" (${columns.join(', ')})${condition}`,
    );
  }
};

/** Says in a sentence which value is taken when the database refuses a row. Runs in `bootstrap()`. */
export const explainUniqueViolations = (strapi: Core.Strapi): void => {
  const indexes = uniqueIndexes(strapi);
  strapi.documents.use(async (_context, next) => {
    try {
      return await next();
    } catch (error) {
      const index = indexes.find(({ name }) => violates(error, name));
      if (!index) throw error;
      if (index.attribute === null) throw problemError(problem('CHANGED_MEANWHILE', { type: index.uid }), 409);
      throw problemError(problem('VALUE_TAKEN', { field: index.attribute }, index.attribute), 409);
    }
  });
};

/** PostgreSQL names the index in `constraint`, SQLite in its message. */
const violates = (error: unknown, index: string): boolean =>
  error instanceof Error &&
  (('constraint' in error && error.constraint === index) || error.message.includes(`index '${index}'`));
