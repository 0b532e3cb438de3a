import type { Settings } from '../../../config/settings';
import { type Problem, problem } from '../../domain/problem';
import { StartRefused } from './start-refused';

const unreachable = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  '57P03',
  '53300',
];
const refused = ['28P01', '28000', '3D000', '42501'];
const full = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100'];
const notWritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'];
const damaged = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const messageOf = (error: unknown): string =>
  error instanceof AggregateError && error.errors.length > 0
    ? messageOf(error.errors[0])
    : error instanceof Error
      ? error.message
      : String(error);

/** `postgres://ulger:secret@db:5432/ulger` → `db:5432/ulger`; SQLite's file as it is. */
const whereOf = ({ database }: Settings): string => {
  if (database.client === 'sqlite') return database.filename;
  const { host, pathname } = new URL(database.url);
  return `${host}${pathname}`;
};

const explain = (error: unknown, settings: Settings): Problem | null => {
  const code = codeOf(error);
  const reason = messageOf(error);
  const where = whereOf(settings);
  // SQLite's extended codes begin with the plain one: SQLITE_READONLY_DIRECTORY.
  const isOneOf = (codes: readonly string[]) => codes.some((known) => code === known || code.startsWith(`${known}_`));
  if (isOneOf(full)) return problem('DISK_FULL', { where });
  if (isOneOf(damaged)) return problem('DATABASE_DAMAGED', { where, reason });
  if (isOneOf(notWritable)) return problem('PLACE_NOT_WRITABLE', { where: pathOf(error) ?? where, reason });
  if (settings.database.client === 'sqlite') return null;
  if (isOneOf(refused)) return problem('DATABASE_REFUSES', { where, reason });
  if (isOneOf(unreachable) || /timeout|Connection terminated/i.test(reason))
    return problem('DATABASE_UNREACHABLE', { where, reason });
  return null;
};

const pathOf = (error: unknown): string | null =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;

/** The error of a start, as a refusal with its problem where a user can mend it; any other error as it is. */
export const explainStart = (error: unknown, settings: Settings): unknown => {
  if (error instanceof Error && 'problems' in error) return error;
  const found = explain(error, settings);
  return found === null ? error : new StartRefused(found);
};
