import { settings } from '../../../../config/settings';
import { problem } from '../../../domain/problem';
import { checkTargetAddress } from '../../../domain/purging/target-address';
import { problemError } from '../../../strapi/problem-error';
import type { TargetFields } from '../contract';

const longestName = 100;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What the body of a request says of a target. @throws the problem that keeps it from being stored */
export const readTargetFields = (body: unknown): TargetFields => {
  const { name, url, enabled }: Readonly<Record<string, unknown>> = isObject(body) ? body : {};
  if (typeof name !== 'string' || typeof url !== 'string' || typeof enabled !== 'boolean') {
    throw problemError(problem('PURGE_REQUEST_WRONG', { expected: '{ "name": "…", "url": "…", "enabled": true }' }));
  }
  const fields = { name: name.trim(), url: url.trim(), enabled };
  // PostgreSQL stores no zero byte.
  if (fields.name === '' || fields.name.length > longestName || fields.name.includes('\0'))
    throw problemError(problem('PURGE_NAME_WRONG', { most: longestName }, 'name'));
  const wrong = checkTargetAddress(fields.url, settings().plainHosts);
  if (wrong) throw problemError(wrong);
  return fields;
};
