import { randomBytes } from 'node:crypto';

/** A name that no field, no alias and no text of an editor has: it cannot be guessed, and has a dot in it. */
export const makeTagKey = (): string => `.tag${randomBytes(8).toString('hex')}`;

/** Takes the tags out of what the database has told. */
export const tagReader = (key: string): ((json: string, found: Set<string>) => string) => {
  // PostgreSQL writes spaces around the colon, SQLite does not; an object whose fields are all skipped has nothing but its tag.
  const entry = new RegExp(`"${key.replace('.', '\\.')}" ?: ?"([^"]*)"(?:, ?)?`, 'g');
  return (json, found) =>
    json.replace(entry, (_entry, tag: string) => {
      found.add(tag);
      return '';
    });
};
