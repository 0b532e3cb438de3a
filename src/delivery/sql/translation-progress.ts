import { type DeliveredType, scalarFields } from '../shape/delivered-model';
import { type Compiling, fieldColumn } from './compiling';
import { allOf, column, join, type Sql, sql } from './fragment';

/** The texts of an article that a translator has before them; a slug is made, and names are the bylines' own. */
const translatedTexts = ['kicker', 'title', 'subtitle', 'summary', 'body', 'correctionNote'];

/** How many of the texts are there in all of these rows. */
const textsIn = (compiling: Compiling, type: DeliveredType, rows: readonly string[]): Sql =>
  join(
    scalarFields(type)
      .filter(({ name }) => translatedTexts.includes(name))
      .map((field) => {
        const nothing = field.kind === 'value' && field.scalar === 'BlocksContent' ? sql`'[]'` : sql`''`;
        const isThere = rows.map(
          (row) =>
            sql`coalesce(CAST(${fieldColumn(compiling, type.uid, row, field.name)} AS TEXT), '') NOT IN ('', ${nothing})`,
        );
        return sql`CASE WHEN ${allOf(isThere)} THEN 1 ELSE 0 END`;
      }),
    ' + ',
  );

/**
 * How far a translation has come, from 0 to 1: of the texts that the row in the source locale has, the share that the other row
 * has. Null where there is no source row. A text that is there is counted as done: what part of it is translated, and whether
 * anybody has reviewed it, is known of segments only, whose states are to be counted here once there are any.
 */
export const translationProgress = (compiling: Compiling, type: DeliveredType, row: string, source: string): Sql =>
  sql`CASE WHEN ${column(source, 'id')} IS NOT NULL THEN round(1.0 * (${textsIn(compiling, type, [source, row])}) / nullif(${textsIn(compiling, type, [source])}, 0), 2) END`;
