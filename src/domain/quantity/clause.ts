/** Nothing that bears on a figure stands further away from it. */
const reach = 60;

/** The text between the last mark of a clause and a place: what leads to the figure there. */
export const clauseBefore = (text: string, end: number): string => {
  let start = end;
  const floor = Math.max(0, end - reach);
  while (start > floor && !'，。；：！？\n\r,;!?'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
};

/** The text from a place to the next mark of a clause, twelve characters at most. */
export const clauseAfter = (text: string, start: number): string =>
  /^[^，。；：！？\n\r]*/.exec(text.slice(start, start + 12))?.[0] ?? '';
