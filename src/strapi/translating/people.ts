import type { Core } from '@strapi/strapi';
import { type Problem, problem } from '../../domain/problem';
import { nameOfUser, type Translator } from './translator';

/** Somebody who uses the admin UI. */
export type Person = { readonly id: number; readonly name: string };

type User = Parameters<typeof nameOfUser>[0] & { readonly id: number };

/** Who may be assigned and mentioned: every active user of the admin UI. */
export const findPeople = async (strapi: Core.Strapi): Promise<readonly Person[]> => {
  const users: readonly User[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'email'],
    where: { isActive: true, blocked: { $ne: true } },
    orderBy: 'id',
  });
  return users.map((user) => ({ id: user.id, name: nameOfUser(user) }));
};

/** The active user of the admin UI who has an address; TRANSLATOR_UNKNOWN where there is none. */
export const findTranslator = async (strapi: Core.Strapi, email: string): Promise<Translator | Problem> => {
  const user: User | null = await strapi.db.query('admin::user').findOne({
    select: ['id', 'firstname', 'lastname', 'email'],
    where: { email: email.toLowerCase(), isActive: true, blocked: { $ne: true } },
  });
  return user === null
    ? problem('TRANSLATOR_UNKNOWN', { email })
    : { id: user.id, name: nameOfUser(user), approves: false };
};
