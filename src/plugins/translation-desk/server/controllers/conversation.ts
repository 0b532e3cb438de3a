import type { Core } from '@strapi/strapi';
import { problem } from '../../../../domain/problem';
import { problemError } from '../../../../strapi/problem-error';
import { assign } from '../../../../strapi/translating/assignments';
import { addComment, commentsOn, mentionsIn, type StoredComment } from '../../../../strapi/translating/comments';
import { findPeople } from '../../../../strapi/translating/people';
import type { Comment, Comments, People, Person, Progress } from '../../contract';
import { askedEntry, askedSegment, placeOf } from '../asked-entry';
import { type DeskContext, member, requestWrong } from '../context';
import { holdTranslator, mayReview } from '../permissions';
import { progressAnswer } from '../progress-answer';

type Known = ReadonlyMap<number, Person>;

const personOf = (people: Known, id: number): Person => people.get(id) ?? { id, name: `#${id}` };

export const commentAnswer = (comment: StoredComment, people: Known): Comment => ({
  id: comment.id,
  by: personOf(people, comment.author),
  at: new Date(comment.createdAt).toISOString(),
  text: comment.text,
  mentions: (comment.mentions ?? []).map((id) => personOf(people, id)),
});

const longestComment = 5_000;
const isDay = (value: unknown): value is string =>
  // @NOTE JavaScript takes 31 February for 3 March.
  typeof value === 'string' &&
  /^20\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** What people say to one another about a translation: comments, and who is to do it until when. */
export const conversation = ({ strapi }: { readonly strapi: Core.Strapi }) => {
  const known = async (): Promise<Known> =>
    new Map((await findPeople(strapi)).map((person) => [person.id, person] as const));

  const hold = (people: Known, ids: readonly number[]): void => {
    const stranger = ids.find((id) => !people.has(id));
    if (stranger !== undefined) throw problemError(problem('TRANSLATION_PERSON_UNKNOWN', { id: stranger }));
  };

  return {
    async people(context: DeskContext): Promise<void> {
      const answer: People = { people: await findPeople(strapi) };
      context.body = answer;
    },

    async comments(context: DeskContext): Promise<void> {
      const { row } = await askedSegment(strapi, context);
      const people = await known();
      const answer: Comments = {
        comments: (await commentsOn(strapi, row)).map((comment) => commentAnswer(comment, people)),
      };
      context.body = answer;
    },

    async comment(context: DeskContext): Promise<void> {
      const { row } = await askedSegment(strapi, context);
      const text = member(context, 'text');
      if (typeof text !== 'string' || !/\S/.test(text) || text.length > longestComment)
        throw requestWrong('`{ "text": "…" }`');
      const people = await known();
      hold(people, mentionsIn(text));
      context.status = 201;
      context.body = commentAnswer(await addComment(strapi, row, context.state.user.id, text), people);
    },

    async assign(context: DeskContext): Promise<void> {
      const entry = await askedEntry(strapi, context);
      if (!mayReview(context)) holdTranslator(strapi, context, entry.entryType, entry.targetLocale);
      const [assignee, due] = [member(context, 'assignee'), member(context, 'due')];
      if (!(assignee === null || Number.isSafeInteger(assignee)) || !(due === null || isDay(due)))
        throw requestWrong('`{ "assignee": 7, "due": "2026-12-01" }`');
      const id = typeof assignee === 'number' ? assignee : null;
      if (id !== null) hold(await known(), [id]);
      await assign(strapi, placeOf(entry), { assignee: id, dueOn: due });
      const answer: Progress = await progressAnswer(strapi, entry);
      context.body = answer;
    },
  };
};
