import { createHash } from 'node:crypto';

/** A statement as PostgreSQL is asked; with a name it is prepared, and planned once for all its values. */
export type Asked = { readonly name?: string; readonly text: string };

/**
 * A longer statement is planned anew each time, and no connection keeps more characters of prepared ones: PostgreSQL takes about a
 * hundred bytes of memory for each, in every connection.
 */
const longest = 64_000;
const mostKept = 400_000;

/** How many texts are remembered as asked before. */
const mostKnown = 500;

/** `$1`, `$2` … for the question marks of a statement: none stands in a word of it, as all its words are the schema's. */
const numbered = (text: string): string => {
  let last = 0;
  return text.replace(/\?/g, () => {
    last += 1;
    return `$${last}`;
  });
};

/** Names the statements that are asked for again: only those are worth preparing. */
export class StatementNames {
  private readonly known = new Map<string, Asked>();

  of(text: string): Asked {
    const known = this.known.get(text);
    if (known?.name !== undefined) return known;
    const asked: Asked = { text: known?.text ?? numbered(text) };
    if (text.length > longest) return asked;
    if (this.known.size >= mostKnown) this.known.clear();
    const name = createHash('sha1').update(text).digest('base64');
    this.known.set(text, known === undefined ? asked : { ...asked, name });
    return this.known.get(text) ?? asked;
  }
}

/** What one connection keeps prepared, the one that was used last at the end. */
export class PreparedStatements {
  private readonly lengths = new Map<string, number>();
  private characters = 0;

  /** Notes that a statement is about to be used. @returns the names of those that have to go for it */
  use({ name, text }: Asked): readonly string[] {
    if (name === undefined) return [];
    if (!this.lengths.delete(name)) this.characters += text.length;
    this.lengths.set(name, text.length);
    const gone: string[] = [];
    for (const [oldest, length] of this.lengths) {
      if (this.characters <= mostKept || oldest === name) break;
      this.lengths.delete(oldest);
      this.characters -= length;
      gone.push(oldest);
    }
    return gone;
  }
}
