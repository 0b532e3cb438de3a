import type { Compiling } from './compiling';
import type { Entry } from './dialect';
import { literal, type Sql, sql } from './fragment';

/** The tag of an object, `article:x`, as its first entry; nothing where nobody asks for tags. */
export const tagEntry = ({ tagKey }: Compiling, name: string, id: Sql): readonly Entry[] =>
  tagKey === null ? [] : [[tagKey, sql`${literal(`${name}:`)} || ${id}`]];
