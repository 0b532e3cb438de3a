import { type DeliveredType, type ScalarField, scalarFields } from '../shape/delivered-model';
import { type Compiling, fieldColumn } from './compiling';
import { allOf, column, join, keyword, type Sql, sql } from './fragment';

/** The texts of an article that a translator has before them; a slug is made, and names are the bylines' own. */
const translatedTexts = ['kicker', 'title', 'subtitle', 'summary', 'body', 'correctionNote'];

/** Blocks have a text where one of their inline elements has: an editor that is left empty stores an empty paragraph. */
const hasBlocks = (blocks: Sql): Sql => {
  const emptied = ['"text": ""', '"text":""'].reduce(
    (sofar, empty) => sql`replace(${sofar}, ${keyword(`'${empty}'`)}, '')`,
    sql`coalesce(CAST(${blocks} AS TEXT), '')`,
  );
  return sql`${emptied} LIKE ${keyword(`'%"text":%'`)}`;
};

const hasText = (compiling: Compiling, type: DeliveredType, row: string, field: ScalarField): Sql => {
  const value = fieldColumn(compiling, type.uid, row, field.name);
  const isBlocks = field.kind === 'value' && field.scalar === 'BlocksContent';
  return isBlocks ? hasBlocks(value) : sql`coalesce(${value}, '') <> ''`;
};

/** How many of the texts are there in all of these rows. */
const textsIn = (compiling: Compiling, type: DeliveredType, rows: readonly string[]): Sql =>
  join(
    scalarFields(type)
      .filter(({ name }) => translatedTexts.includes(name))
      .map((field) => {
        const isThere = rows.map((row) => hasText(compiling, type, row, field));
        return sql`CASE WHEN ${allOf(isThere)} THEN 1 ELSE 0 END`;
      }),
    ' + ',
  );

/**
 * How far a translation has come, from 0 to 1: of the texts that the row in the source locale has, the share that the other row
 * has. Null where there is no source row. A text that is there is counted as done. Segments know more, but of drafts: what a translator
 * types would be seen outside before it is published, and would make every kept answer with the article stale.
 */
export const translationProgress = (compiling: Compiling, type: DeliveredType, row: string, source: string): Sql =>
  sql`CASE WHEN ${column(source, 'id')} IS NOT NULL THEN round(1.0 * (${textsIn(compiling, type, [source, row])}) / nullif(${textsIn(compiling, type, [source])}, 0), 2) END`;
