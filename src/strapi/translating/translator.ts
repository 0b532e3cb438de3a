import type { Core } from '@strapi/strapi';
import { isEditing } from '../editing';
import { deskActions } from './desk-actions';

type AdminUser = {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string;
};

type Request = {
  readonly state?: { readonly user?: AdminUser; readonly userAbility?: { can(action: string): boolean } };
};

/** Who makes the running write: an admin user, or a machine (a seed, an import, a migration) that writes what is settled. */
export type Translator = {
  /** Null for a machine. */
  readonly id: number | null;
  /** Empty for a machine. */
  readonly name: string;
  /** Whether what it writes needs nobody else's approval. */
  readonly approves: boolean;
};

/** Who writes where that is not told. */
export const nobody: Translator = { id: null, name: '', approves: false };

/** The user as lists show who it was. */
export const nameOfUser = ({ firstname, lastname, email }: Omit<AdminUser, 'id'>): string =>
  [firstname, lastname].filter(Boolean).join(' ') || email || '';

export const runningTranslator = (strapi: Core.Strapi): Translator => {
  // @NOTE Strapi types the state of a request as any.
  const request = strapi.requestContext.get() as Request | undefined;
  const user = request?.state?.user;
  if (user === undefined || !isEditing(strapi)) return { id: null, name: '', approves: true };
  const approves = request?.state?.userAbility?.can(deskActions.review) ?? false;
  return { id: user.id, name: nameOfUser(user), approves };
};
