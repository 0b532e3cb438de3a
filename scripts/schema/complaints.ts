import type { Changeset } from './changeset';
import type { FrontEndChange } from './front-end-changes';

const folder = '.changesets';

const unannounced = (changes: readonly FrontEndChange[]): readonly string[] =>
  changes.length === 0
    ? []
    : [
        `The schema differs from the released one (types/graphql/released.graphql) in what front-ends rely on, and no changeset says so:`,
        ...changes.map(({ kind, description }) => `  ${kind}: ${description}`),
        `Take it back, or write ${folder}/NAME.md with these lines and a sentence on what a front-end does about it:`,
        ...changes.map(({ description }) => `- ${description}`),
      ];

/**
 * What keeps a schema from being checked in, in words for whoever changed it; nothing where every change is announced, and
 * nothing is announced that is no change.
 */
export const complaintsOf = (
  changes: readonly FrontEndChange[],
  changesets: readonly Changeset[],
): readonly string[] => {
  const announced = new Set(changesets.flatMap((changeset) => changeset.announced));
  const real = new Set(changes.map(({ description }) => description));
  return [
    ...unannounced(changes.filter(({ description }) => !announced.has(description))),
    ...changesets.flatMap(({ file, announced: names }) =>
      names
        .filter((name) => !real.has(name))
        .map(
          (name) => `${folder}/${file} announces “${name}”, which is no change since the release: take the line out.`,
        ),
    ),
    ...changesets
      .filter(({ announced: names }) => names.length === 0)
      .map(({ file }) => `${folder}/${file} names no change: give it a line “- …” for each.`),
    ...changesets
      .filter(({ advice }) => advice === '')
      .map(({ file }) => `${folder}/${file} does not say what a front-end does about its changes: add a sentence.`),
  ];
};
