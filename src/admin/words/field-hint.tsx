import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { locales, sourceLocale } from '../../../config/locales';
import type { FieldLabels } from '../../strapi/model/schema';
import { languageOf } from './language';

const Example = ({ kind, text }: { readonly kind: 'good' | 'bad'; readonly text: string }) => {
  const { formatMessage } = useIntl();
  return (
    <span className={`ulger-hint-${kind}`}>
      {formatMessage({ id: `ulger.hint.${kind}` })}
      <q>{text}</q>
    </span>
  );
};

type Query = { readonly plugins?: { readonly i18n?: { readonly locale?: string } } };

/** Says in another locale than the source where relations are edited. */
const RelationsBelongElsewhere = () => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale ?? sourceLocale;
  if (locale === sourceLocale) return null;
  const name = locales.find(({ code }) => code === sourceLocale)?.nativeName;
  return <span className="ulger-hint-relation">{formatMessage({ id: 'ulger.hint.relation' }, { locale: name })}</span>;
};

type Properties = { readonly words: FieldLabels; readonly isRelation: boolean };

/** What stands beneath a field: what it means, an example as it should be, and one as it should not. */
export const FieldHint = ({ words, isRelation }: Properties) => {
  const language = languageOf(useIntl().locale);
  return (
    <span className="ulger-hint">
      {words.description[language]}
      {words.good && <Example kind="good" text={words.good[language]} />}
      {words.bad && <Example kind="bad" text={words.bad[language]} />}
      {isRelation && <RelationsBelongElsewhere />}
    </span>
  );
};
