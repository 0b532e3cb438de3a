import type { Core } from '@strapi/strapi';
import { type Problem, problem } from '../../domain/problem';
import { StartRefused } from './start-refused';

type ContentType = {
  readonly collectionName?: string;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

const hasDrafts = ({ options }: ContentType): boolean => options?.draftAndPublish === true;
const isLocalized = ({ pluginOptions }: ContentType): boolean => pluginOptions?.i18n?.localized === true;

const storedContentTypes = async ({ db }: Core.Strapi): Promise<Readonly<Record<string, ContentType>>> => {
  if (!(await db.getSchemaConnection().hasTable('strapi_core_store_settings'))) return {};
  const row = await db
    .getConnection()
    .select('value')
    .from('strapi_core_store_settings')
    .where({ key: 'strapi_content_types_schema' })
    .first();
  return row ? JSON.parse(row.value) : {};
};

/**
 * Refuses a start at which Strapi would delete rows: it removes all drafts of a type whose `draftAndPublish` was switched off,
 * and all translations of a type that is not localised any more. Runs in `register()`, before Strapi does either.
 */
export const keepRows = async (strapi: Core.Strapi): Promise<void> => {
  const before = await storedContentTypes(strapi);
  const problems: Problem[] = [];
  for (const [uid, old] of Object.entries(before)) {
    const now: ContentType | undefined = Object.values(strapi.contentTypes).find((type) => type.uid === uid);
    if (!now) continue;
    if (hasDrafts(old) && !hasDrafts(now)) problems.push(problem('START_WOULD_DROP_DRAFTS', { type: uid }, uid));
    if (isLocalized(old) && !isLocalized(now))
      problems.push(problem('START_WOULD_DROP_TRANSLATIONS', { type: uid }, uid));
  }
  if (problems.length > 0) throw new StartRefused(...problems);
};
