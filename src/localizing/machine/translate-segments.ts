import { type Problem, problem } from '../../domain/problem';
import type { MachineTranslator } from './machine-translator';
import { type FixedWords, protectSegment, restoreSegment } from './protect-segment';

/** A segment's source in the notation, with the figures whose words are fixed. */
export type MachineRequest = { readonly source: string; readonly fixed?: readonly FixedWords[] };

/**
 * Translates segments by machine: for each its target in the notation, or why its answer is refused; one problem for all where the
 * provider answers another number of texts. Rejects as the provider does.
 *
 * @example await translateSegments(translator, [{ source: '全乡<1>120人</1>。' }], 'zh-Hans', 'en')
 * // ['<1>120 people</1> in the township.']
 */
export const translateSegments = async (
  translator: MachineTranslator,
  requests: readonly MachineRequest[],
  from: string,
  to: string,
): Promise<readonly (string | Problem)[] | Problem> => {
  const given = requests.map(({ source, fixed }) => protectSegment(source, fixed));
  if (given.length === 0) return [];
  const answers = await translator.translate(
    given.map(({ text }) => text),
    from,
    to,
  );
  if (answers.length !== given.length)
    return problem('MACHINE_ANSWER_COUNT', { answered: answers.length, asked: given.length });
  return given.map((segment, index) => restoreSegment(segment, answers[index] ?? ''));
};
