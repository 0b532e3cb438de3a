import { distributionsOf } from './distribution';
import { labelOf } from './label';
import type { StatedFigure } from './stated-figure';
import { topicIn } from './topic';

/** What a figure measures, once the whole sentence has been read. */
export type FigureName = {
  readonly label: string;
  readonly population: string | null;
  /** The noun that the measure word counts; empty where none is printed. */
  readonly noun: string;
  readonly certain: boolean;
  /** The figure that the reading of the verb rests on: the first of a “respectively” list, else itself. */
  readonly lead: StatedFigure;
  /** The index of the first figure of its list; null outside of lists. */
  readonly list: number | null;
  /** The figure that it moved from: 88% in `由88%提高到94.2%`; null where it did not. */
  readonly movedFrom: StatedFigure | null;
  /** Where subjects and values of its list do not match: how many there are of each. */
  readonly mismatch: { readonly subjects: number; readonly values: number } | null;
};

const movedTo =
  /^[^，、]{0,6}?(提高|提升|上升|增加|增长|下降|减少|降低|降|升|扩大|缩短|压缩|压减|增|减|发展|扩展|跃升|攀升|延长)(?:到|至|为)(?:了)?(?:\d{4}年(?:底|末)?的?|目前的|现在的|如今的)?$/;
const startsMove = /(?:由|从|自)[^，]*$/;

const changes =
  /(提高|提升|增长|增加|上升|扩大|延长|下降|减少|降低|缩短|压缩|压减|回落|缩小|增幅|降幅|下浮|上浮)[^、，]*$/;

/** The figure before where this one is what it moved to: `由88%提高到94.2%`; null where it is not. */
const movedFrom = (figure: StatedFigure, previous: StatedFigure | undefined): string | null => {
  if (previous === undefined) return null;
  const { text } = figure.passage;
  const verb = movedTo.exec(figure.before)?.[1];
  const isOwnClause = /[，；：。]/.test(text.slice(previous.quantity.end, figure.quantity.start));
  if (isOwnClause && !movedTo.test(figure.before.replace(/^(?:已|现已|目前|今年|去年|如今|到\d{4}年底?)/, '*')))
    return null;
  return verb !== undefined && startsMove.test(previous.passage.text.slice(0, previous.quantity.start)) ? verb : null;
};

/** Names the figures of a passage, in order; each may rest on those before it. */
export const namesOf = (figures: readonly StatedFigure[]): readonly FigureName[] => {
  const names: FigureName[] = [];
  const distributions = distributionsOf(figures);
  let topic = '';
  let whole = '';
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1];
    const previousName = names[index - 1];
    const verb = movedFrom(figure, previous);
    if (verb !== null && previousName !== undefined) {
      names.push({ ...previousName, lead: figure, movedFrom: previous ?? null });
      names[index - 1] = { ...previousName, label: `${previousName.label}（${verb}前）` };
      continue;
    }
    const opened = topicIn(figure.earlier.slice(previous?.quantity.end ?? 0));
    const own = opened !== '' ? opened : topic !== '' ? topic : topicIn(figure.passage.before);
    const name = labelOf(figure, { topic: own, previous: previousName?.label ?? '', whole });
    const { words, standsAlone } = name;
    whole = name.whole;
    const distribution = distributions.find(({ members }) => members.includes(index));
    const first = distribution?.members[0];
    const lead = first === undefined ? figure : (figures[first] ?? figure);
    const subjects =
      distribution?.isAboutEarlier === true && first !== undefined
        ? names.slice(first - distribution.members.length, first).map(({ label }) => label)
        : (distribution?.labels ?? []);
    const matches = distribution === undefined || subjects.length === distribution.members.length;
    const listed = distribution !== undefined && first !== undefined && matches ? subjects[index - first] : undefined;
    const direction = changes.exec(lead.before)?.[1] ?? '';
    names.push({
      population: name.population,
      noun: name.noun,
      label:
        !matches && first !== index
          ? (names[first ?? index]?.label ?? words)
          : listed === undefined
            ? words
            : listed.endsWith(direction)
              ? listed
              : listed + direction,
      certain: name.certain || listed !== undefined,
      lead,
      list: first ?? null,
      movedFrom: null,
      mismatch: matches ? null : { subjects: distribution.subjectCount, values: distribution.members.length },
    });
    if (standsAlone && figure.quantity.kind === 'count' && words.length >= 4 && words.length <= 30)
      topic = words.replace(/(?:人次|场次)$/, '');
    else if (opened !== '') topic = opened;
  }
  return names;
};
