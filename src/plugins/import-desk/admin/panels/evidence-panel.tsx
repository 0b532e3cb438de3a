import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useAnswer } from '../../../../admin/home/use-answer';
import type { EvidenceAnswer } from '../../contract';
import { Contradictions } from './contradictions';
import { type Panel, type PanelContext, versionOf } from './panel';
import { QuotedSentence } from './quoted-sentence';

/** What an entry without a source shows: a figure was typed by hand; a caption or an honoree may well have none. */
const withoutSource = new Map<string, 'told' | 'silent'>([
  ['api::achievement.achievement', 'told'],
  ['api::conferral.conferral', 'told'],
  ['api::photo-caption.photo-caption', 'silent'],
  ['api::honoree.honoree', 'silent'],
]);

const Evidence = ({ evidence }: { readonly evidence: EvidenceAnswer }) => {
  const { formatMessage } = useIntl();
  const { measure, quotations, contradictions } = evidence;
  return (
    <div className="ulger-evidence">
      {quotations.map((quotation) => (
        <QuotedSentence key={`${quotation.about} ${quotation.sentence}`} quotation={quotation} />
      ))}
      {quotations.length === 0 && <Typography>{formatMessage({ id: 'ulger.panel.typed' })}</Typography>}
      {contradictions.length > 0 && <Contradictions own={measure} others={contradictions} />}
    </div>
  );
};

/** Beside a figure, an honour, a caption or an honoree: the sentences that they were read from. */
export const EvidencePanel = (context: PanelContext): Panel => {
  const { formatMessage } = useIntl();
  const { model, documentId } = context;
  const kind = withoutSource.get(model);
  const address = kind && documentId ? `/import-desk/evidence/${model}/${documentId}` : null;
  const answer = useAnswer<EvidenceAnswer>(address, versionOf(context));
  if (answer.state !== 'arrived') return null;
  if (kind === 'silent' && answer.data.quotations.length === 0) return null;
  return {
    title: formatMessage({ id: 'ulger.panel.evidence' }),
    content: <Evidence evidence={answer.data} />,
  };
};
