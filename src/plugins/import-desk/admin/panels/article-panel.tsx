import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { sourceLocale } from '../../../../../config/locales';
import { useAnswer } from '../../../../admin/home/use-answer';
import { useReadsDesk } from '../../../../admin/home/use-reads-desk';
import { languageOf } from '../../../../admin/words/language';
import type { ArticleFigures } from '../../contract';
import { ArticlePart } from './article-part';
import { type Panel, type PanelContext, versionOf } from './panel';
import { problemSentence } from './problem-sentence';

const article = 'api::article.article';
const caption = 'api::photo-caption.photo-caption';

/** A caption is known by its first words. */
const beginning = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** What stands in the way, in a few sentences; the rows below tell of each entry by itself. */
const Blockers = ({ parts }: { readonly parts: ArticleFigures }) => {
  const { formatMessage, locale } = useIntl();
  const count = (state: string): number => parts.figures.filter((figure) => figure.state === state).length;
  const held = parts.figures.filter(
    ({ state, problems }) => (state === 'confirmed' || state === 'corrected') && problems.length > 0,
  ).length;
  const counted = [
    ['proposed', count('proposed')],
    ['held', held],
    ['captions', parts.captions.filter(({ problems }) => problems.length > 0).length],
  ] as const;
  const sentences = [
    ...parts.problems.map((found) => problemSentence(article, found, languageOf(locale))),
    ...counted.flatMap(([id, number]) =>
      number === 0 ? [] : [formatMessage({ id: `ulger.panel.blockers.${id}` }, { count: number })],
    ),
  ];
  return (
    <section>
      <Typography variant="omega" fontWeight="bold" tag="h3">
        {formatMessage({ id: 'ulger.panel.blockers' })}
      </Typography>
      {sentences.length === 0 ? (
        <Typography textColor="success600" tag="p">
          {formatMessage({ id: 'ulger.panel.blockers.none' })}
        </Typography>
      ) : (
        <ul className="ulger-blockers">
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Typography>{sentence}</Typography>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Parts = ({ parts }: { readonly parts: ArticleFigures }) => {
  const { formatMessage } = useIntl();
  const captions = parts.captions.filter(({ problems }) => problems.length > 0);
  return (
    <div className="ulger-evidence">
      <Blockers parts={parts} />
      {parts.figures.length > 0 && (
        <section>
          <Typography variant="omega" fontWeight="bold" tag="h3">
            {formatMessage({ id: 'ulger.panel.figures' }, { count: parts.figures.length })}
          </Typography>
          <ul className="ulger-parts">
            {parts.figures.map((figure) => (
              <ArticlePart key={figure.documentId} part={figure} />
            ))}
          </ul>
        </section>
      )}
      {captions.length > 0 && (
        <section>
          <Typography variant="omega" fontWeight="bold" tag="h3">
            {formatMessage({ id: 'ulger.panel.captions' }, { count: captions.length })}
          </Typography>
          <ul className="ulger-parts">
            {captions.map(({ text, ...each }) => (
              <ArticlePart
                key={each.documentId}
                part={{ ...each, uid: caption, label: beginning(text), phrase: null, state: null }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

/** Beside an article: its figures with their states, and what keeps it and them from being published. */
export const ArticlePanel = (context: PanelContext): Panel => {
  const { formatMessage } = useIntl();
  const { model, documentId, document } = context;
  const locale = document?.locale ?? sourceLocale;
  const readsDesk = useReadsDesk();
  const isArticle = readsDesk && model === article && documentId !== undefined;
  const address = isArticle ? `/import-desk/articles/${documentId}/figures?locale=${locale}` : null;
  const answer = useAnswer<ArticleFigures>(address, versionOf(context));
  if (answer.state !== 'arrived') return null;
  return { title: formatMessage({ id: 'ulger.panel.article' }), content: <Parts parts={answer.data} /> };
};
