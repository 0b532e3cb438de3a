import type { Core, UID } from '@strapi/strapi';
import { locales, sourceLocale } from '../../../../../config/locales';
import { problem } from '../../../../domain/problem';
import { articleFigures } from '../../../../strapi/importing/article-figures';
import { evidenceOf, quotingUids } from '../../../../strapi/importing/evidence-of';
import { listRuns } from '../../../../strapi/importing/review-run';
import { waitingWork } from '../../../../strapi/importing/waiting-work';
import { problemError } from '../../../../strapi/problem-error';
import type { ArticleFigures, DeskSummary, EvidenceAnswer } from '../../contract';
import type { DeskContext } from '../context';
import { importSummary } from '../import-summary';
import { mayRead, mayReadDesk } from '../permissions';

/** The home page shows no more of them. */
const latest = 5;

const notFound = (): Error => problemError(problem('DRAFT_UNKNOWN'), 404);

const holdReadable = (strapi: Core.Strapi, context: DeskContext, uid: UID.ContentType): void => {
  if (!mayRead(strapi, context, uid)) throw notFound();
};

/** What the entries themselves hold: nothing that only the source or the import tells. */
const withoutSources = (answer: EvidenceAnswer): EvidenceAnswer => ({
  ...answer,
  quotations: answer.quotations.map((quotation) => ({ ...quotation, before: '', after: '', source: null })),
});

/** What the side panels of edit views and the home page ask for. */
export const panels = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async evidence(context: DeskContext): Promise<void> {
    const uid = quotingUids.find((known) => known === context.params.uid);
    if (uid === undefined) throw notFound();
    holdReadable(strapi, context, uid);
    const answer: EvidenceAnswer | null = await evidenceOf(strapi, uid, context.params.documentId ?? '');
    if (answer === null) throw notFound();
    context.body = mayReadDesk(context) ? answer : withoutSources(answer);
  },

  async figures(context: DeskContext): Promise<void> {
    holdReadable(strapi, context, 'api::article.article');
    const locale = locales.find(({ code }) => code === context.query.locale)?.code ?? sourceLocale;
    const answer: ArticleFigures | null = await articleFigures(strapi, context.params.documentId ?? '', locale);
    if (answer === null) throw notFound();
    context.body = answer;
  },

  async summary(context: DeskContext): Promise<void> {
    const answer: DeskSummary = {
      ...(await waitingWork(strapi)),
      latest: (await listRuns(strapi, latest)).map(importSummary),
    };
    context.body = answer;
  },
});
