import type { Core } from '@strapi/strapi';
import { nameOfUser } from './translator';

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
