import type { Person } from '../../contract';

/** A stretch of a comment, or somebody whom it mentions. */
export type CommentPart = { readonly start: number; readonly text: string; readonly person: Person | null };

/** A comment as it is stored, with the people of its `@[7]`. Whom nobody knows stays as it is written. */
export const partsOf = (text: string, people: readonly Person[]): readonly CommentPart[] => {
  let end = 0;
  return text.split(/(@\[\d+\])/).flatMap((part) => {
    const start = end;
    end += part.length;
    if (part === '') return [];
    const id = Number(/^@\[(\d+)\]$/.exec(part)?.[1]);
    const person = people.find((each) => each.id === id) ?? null;
    return [{ start, text: person === null ? part : `@${person.name}`, person }];
  });
};

/** A comment as it is stored, of one as it is typed: the longest name goes first, as one may begin another. */
export const withMentions = (typed: string, people: readonly Person[]): string =>
  [...people]
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@[${id}]`), typed);

/** What is looked for at the caret: the letters behind an @; null where nobody is. */
export const mentionAt = (
  typed: string,
  caret: number,
): { readonly start: number; readonly letters: string } | null => {
  const found = /(?:^|\s|[，。；：、（])@([^\s@]*)$/u.exec(typed.slice(0, caret));
  return found === null ? null : { start: caret - (found[1] ?? '').length - 1, letters: found[1] ?? '' };
};

/** People whose names have the letters, those whose names begin with them first. */
export const peopleLike = (people: readonly Person[], letters: string): readonly Person[] => {
  const wanted = letters.toLowerCase();
  const at = ({ name }: Person): number => name.toLowerCase().indexOf(wanted);
  return people
    .filter((person) => at(person) !== -1)
    .sort((one, other) => at(one) - at(other))
    .slice(0, 8);
};
