/** A file of `.changesets/` that announces changes to front-ends. */
export type Changeset = {
  readonly file: string;
  /** graphql-js's sentences, one for each `- ` of the list. */
  readonly announced: readonly string[];
  /** What front-ends are told about them. */
  readonly advice: string;
};

const item = /^[-*] (.*)$/;

/** Reads a changeset: each item of its lists names one change, all other lines say what to do about them. */
export const readChangeset = (file: string, markdown: string): Changeset => {
  const lines = markdown.split(/\r?\n/).map((line) => line.trim());
  return {
    file,
    announced: lines.flatMap((line) => item.exec(line)?.[1]?.replace(/`/g, '').trim() ?? []),
    advice: lines
      .filter((line) => !item.test(line) && !line.startsWith('#'))
      .join('\n')
      .trim(),
  };
};
