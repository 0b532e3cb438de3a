import type { ScalarField } from '../shape/delivered-model';

/** A row as the database driver hands it over. */
export type RawRow = Readonly<Record<string, unknown>>;

export const numberAt = (row: RawRow, name: string): number => Number(row[name] ?? 0);
export const textAt = (row: RawRow, name: string): string => String(row[name] ?? '');

/** A JSON column: PostgreSQL hands it over parsed, SQLite as text. */
export const jsonAt = (row: RawRow, name: string): unknown => {
  const value = row[name];
  return typeof value === 'string' ? JSON.parse(value) : (value ?? null);
};

/** Strapi keeps an instant in SQLite as milliseconds and in PostgreSQL as a timestamp. */
const instant = (value: unknown): string => {
  const moment = value instanceof Date ? value : new Date(typeof value === 'number' ? value : String(value));
  return moment.toISOString();
};

const day = (value: unknown): string =>
  value instanceof Date || typeof value === 'number' ? instant(value).slice(0, 10) : String(value).slice(0, 10);

/** What stands for a required word that a draft still lacks. */
const missing = (field: ScalarField): unknown => {
  if (!field.required || field.kind === 'enum') return null;
  if (field.scalar === 'BlocksContent') return [];
  return field.scalar === 'String' ? '' : null;
};

/** The value of a field as GraphQL delivers it, alike from both databases. */
export const decode = (field: ScalarField, row: RawRow): unknown => {
  const value = row[field.name];
  if (value === null || value === undefined) return missing(field);
  if (field.kind === 'enum') return value;
  switch (field.scalar) {
    case 'Int':
    case 'Float':
      return Number(value);
    case 'Boolean':
      return value === true || value === 1;
    case 'Date':
      return day(value);
    case 'DateTime':
      return instant(value);
    case 'BlocksContent':
      return jsonAt(row, field.name) ?? [];
    default:
      return String(value);
  }
};
