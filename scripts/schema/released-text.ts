const head = /^# The schema of (\S+), /;

/** The schema of a release, as it is kept to compare later ones with. */
export const releasedText = (version: string, sdl: string): string =>
  [
    `# The schema of ${version}, with which later ones are compared. Written by \`npm run schema -- --release\`. Do not edit.`,
    sdl.replace(/^(#.*\n|\n)+/, ''),
  ].join('\n\n');

/** Which version a kept schema is of; null where it does not say. */
export const releasedVersion = (text: string): string | null => head.exec(text)?.[1] ?? null;
