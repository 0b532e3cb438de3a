import type { Core } from '@strapi/strapi';
import { locales } from '../../../../../config/locales';
import { findAssignments } from '../../../../strapi/translating/assignments';
import { latestComments } from '../../../../strapi/translating/comments';
import { type ListedEntry, listEntries, someLocale } from '../../../../strapi/translating/overview';
import { findPeople } from '../../../../strapi/translating/people';
import { addCounts, type Counts, noCounts } from '../../../../strapi/translating/progress-counts';
import {
  isTargetLocale,
  targetLocales,
  translatableType,
  translatableTypes,
} from '../../../../strapi/translating/translatable';
import { type Overview, type OverviewEntry, type Progress, type Show, type Summary, shows } from '../../contract';
import { asked, type DeskContext } from '../context';
import { mayRead, mayReview, translatesInto } from '../permissions';
import { listedAnswers } from '../progress-answer';
import { commentAnswer } from './conversation';

const showing: Readonly<Record<Exclude<Show, 'mine'>, (counts: Counts) => boolean>> = {
  all: () => true,
  untranslated: ({ counts }) => counts.untranslated > 0,
  outdated: ({ counts }) => counts.outdated > 0,
  errors: ({ errors }) => errors > 0,
  unapproved: ({ total, counts }) => counts.approved < total,
};

const whole = (text: string, fallback: number, most: number): number =>
  /^\d{1,6}$/.test(text) && Number(text) >= 1 ? Math.min(Number(text), most) : fallback;

const totalsOf = (entries: readonly ListedEntry[]): readonly Progress[] =>
  targetLocales.map((locale) => ({
    locale,
    entryState: 'draft',
    ...entries.reduce((sum, entry) => addCounts(sum, entry.locales.get(locale) ?? noCounts), noCounts),
    assignee: null,
    due: null,
  }));

/** No more of each on the home page. */
const onHomePage = 5;

const entryAndProgress = (entry: OverviewEntry, locale: string) =>
  entry.locales.filter((progress) => progress.locale === locale).map((progress) => ({ entry, progress }));

export const overview = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async list(context: DeskContext): Promise<void> {
    const locale = isTargetLocale(asked(context, 'locale')) ? asked(context, 'locale') : null;
    const type = translatableType(asked(context, 'type'));
    const show = shows.find((known) => known === asked(context, 'show')) ?? 'all';
    const search = asked(context, 'search').toLowerCase();
    const readable = (await listEntries(strapi, type)).filter(entryIsReadable(strapi, context));
    const mine = show === 'mine' ? await findAssignments(strapi, { assignee: context.state.user.id }) : null;
    const found = readable.filter(
      (entry) =>
        (search === '' || entry.title.toLowerCase().includes(search)) &&
        someLocale(entry, locale, (counts, targetLocale) =>
          show === 'mine' ? mine?.({ ...entry, targetLocale }) != null : showing[show](counts),
        ),
    );
    const size = whole(asked(context, 'pageSize'), 20, 100);
    const from = (whole(asked(context, 'page'), 1, 100_000) - 1) * size;
    const answer: Overview = {
      entries: await listedAnswers(strapi, found.slice(from, from + size)),
      total: found.length,
      types: translatableTypes.filter((uid) => mayRead(strapi, context, uid)),
      locales: locales
        .filter(({ code }) => isTargetLocale(code))
        .map(({ code, nativeName }) => ({
          code,
          name: nativeName,
          mayTranslate: translatesInto(strapi, context, code),
        })),
      totals: totalsOf(readable),
    };
    context.body = answer;
  },

  async summary(context: DeskContext): Promise<void> {
    const { id } = context.state.user;
    const entries = (await listEntries(strapi, null)).filter(entryIsReadable(strapi, context));
    const mine = await findAssignments(strapi, { assignee: id });
    const own = targetLocales.filter((locale) => mayReview(context) || translatesInto(strapi, context, locale));
    const pick = async (holds: (entry: ListedEntry, locale: string, counts: Counts) => boolean) => {
      const found = entries
        .flatMap((entry) => [...entry.locales].map(([locale, counts]) => ({ entry, locale, counts })))
        .filter(({ entry, locale, counts }) => holds(entry, locale, counts))
        .slice(0, onHomePage);
      const answers = await listedAnswers(
        strapi,
        found.map(({ entry }) => entry),
      );
      return answers.flatMap((entry, index) => entryAndProgress(entry, found[index]?.locale ?? ''));
    };
    const people = new Map((await findPeople(strapi)).map((person) => [person.id, person]));
    const mentioning = (await latestComments(strapi, 200)).filter(({ mentions }) => (mentions ?? []).includes(id));
    const answer: Summary = {
      mine: await pick(
        (entry, targetLocale, counts) => showing.unapproved(counts) && mine({ ...entry, targetLocale }) !== null,
      ),
      outdated: await pick((_entry, locale, counts) => own.includes(locale) && counts.counts.outdated > 0),
      mentions: mentioning.slice(0, onHomePage).flatMap((comment) => {
        const entry = entries.find(({ entryDocumentId }) => entryDocumentId === comment.entryDocumentId);
        if (entry === undefined) return [];
        const { entryType: type, entryDocumentId: documentId, title } = entry;
        return [
          { entry: { type, documentId, title }, locale: comment.targetLocale, comment: commentAnswer(comment, people) },
        ];
      }),
    };
    context.body = answer;
  },
});

/** Whether the user may see an entry's type. */
const entryIsReadable = (strapi: Core.Strapi, context: DeskContext) => {
  const readable = new Set<string>(translatableTypes.filter((uid) => mayRead(strapi, context, uid)));
  return ({ entryType }: ListedEntry): boolean => readable.has(entryType);
};
