import { useIntl } from 'react-intl';
import { labelsOfUid } from '../../../../admin/words/labels';
import { languageOf } from '../../../../admin/words/language';
import type { AwardReference } from '../../../../importing/extraction/achievement-proposal';
import type { CaptionItem, FigureItem, HonoreeItem, ReviewItem } from '../../../../importing/review/review-item';
import { figureWords } from './figure-words';

const AwardWords = ({ award }: { readonly award: AwardReference }) => {
  const language = languageOf(useIntl().locale);
  const values = labelsOfUid('api::award.award')?.fields.recipientKind?.values;
  return (
    <>
      <q className="desk-award">{award.title}</q> <small>{values?.[award.recipientKind]?.[language]}</small>
    </>
  );
};

const FigureFacts = ({ item, printed }: { readonly item: FigureItem; readonly printed: string }) => {
  const { formatMessage } = useIntl();
  const { proposal } = item;
  const words = [figureWords(proposal, 'zh-Hans'), figureWords(proposal, 'en')].filter((one) => one !== '');
  const period = [proposal.periodStart, proposal.periodEnd].filter((one) => one !== null).join(' – ');
  return (
    <>
      <p className="desk-phrase">
        {words[0] !== undefined && <span lang="zh-Hans">{words[0]}</span>}
        {words[1] !== undefined && <span lang="en">{words[1]}</span>}
        {words.length === 0 && <em>{formatMessage({ id: 'import-desk.item.statesNothing' })}</em>}
      </p>
      <p className="desk-small">
        {formatMessage({ id: 'import-desk.item.printed' })} <q lang="zh-Hans">{printed}</q>
        {proposal.population !== null && proposal.population !== proposal.label && ` · ${proposal.population}`}
        {period !== '' && ` · ${period}`}
      </p>
      {proposal.award !== null && (
        <p className="desk-small">
          <AwardWords award={proposal.award} />
        </p>
      )}
    </>
  );
};

const CaptionFacts = ({ item }: { readonly item: CaptionItem }) => {
  const { formatMessage } = useIntl();
  const language = languageOf(useIntl().locale);
  const { text, credit, condition, image, altText, suggestion } = item.proposal;
  const conditions = labelsOfUid('api::photo-caption.photo-caption')?.fields.condition?.values;
  return (
    <>
      <p lang="zh-Hans">{text}</p>
      <p className="desk-small">
        {[
          credit,
          condition === 'clean' ? null : conditions?.[condition]?.[language],
          formatMessage({ id: image === null ? 'import-desk.caption.noPhoto' : 'import-desk.caption.photo' }),
          image !== null && (altText ?? '') === '' ? formatMessage({ id: 'import-desk.photo.altMissing' }) : null,
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(' · ')}
      </p>
      {suggestion !== null && (
        <p className="desk-small">
          {formatMessage({ id: 'import-desk.caption.suggestion' })} <q lang="zh-Hans">{suggestion}</q>
        </p>
      )}
    </>
  );
};

const HonoreeFacts = ({ item }: { readonly item: HonoreeItem }) => {
  const { formatMessage } = useIntl();
  const { awards, uncertain } = item.proposal;
  return (
    <>
      {uncertain && <p className="desk-small">{formatMessage({ id: 'import-desk.honoree.uncertain' })}</p>}
      {awards.length > 0 && (
        <ul className="desk-small">
          {awards.map((award) => (
            <li key={award.title}>
              <AwardWords award={award} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** What a proposal says, as readers will see it, and as the source prints it. */
export const ItemFacts = ({ item, printed }: { readonly item: ReviewItem; readonly printed: string }) => {
  switch (item.kind) {
    case 'figure':
      return <FigureFacts item={item} printed={printed} />;
    case 'caption':
      return <CaptionFacts item={item} />;
    case 'honoree':
      return <HonoreeFacts item={item} />;
  }
};
