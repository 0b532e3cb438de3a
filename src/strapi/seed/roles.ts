import type { Core } from '@strapi/strapi';
import { locales, sourceLocale } from '../../../config/locales';
import { translatorPrefix } from '../access/translators-translate';
import { progress } from '../progress';
import { editorMay, type Permission, reviewerMay, translatorMay } from './role-permissions';

type Role = {
  /** Kept in the database and known to the rules for translators. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly may: (strapi: Core.Strapi) => readonly Permission[];
};

const roles: readonly Role[] = [
  {
    code: 'ulger-editor',
    name: '编辑 Editor',
    description: 'Writes, corrects and publishes entries in every language, and confirms figures.',
    may: editorMay,
  },
  {
    code: 'ulger-reviewer',
    name: '审校 Reviewer',
    description: 'Reads everything, confirms or rejects figures, checks captions, publishes and unpublishes.',
    may: reviewerMay,
  },
  ...locales
    .filter(({ code }) => code !== sourceLocale)
    .map(({ code, name, nativeName }) => ({
      code: `${translatorPrefix}${code.toLowerCase()}`,
      name: `翻译 Translator ${nativeName} (${code})`,
      description: `Translates the words of entries into ${name}; changes no figure, no relation and no other language.`,
      may: (strapi: Core.Strapi) => translatorMay(strapi, code),
    })),
];

/** Actions that came after the first roles were seeded. */
const laterActions: readonly string[] = [
  'plugin::import-desk.read',
  'plugin::import-desk.confirm',
  'plugin::import-desk.import',
  'plugin::translation-desk.read',
  'plugin::translation-desk.translate',
  'plugin::translation-desk.review',
];

const strapiRoles = ['strapi-editor', 'strapi-author'];

/**
 * Creates the roles of a newsroom, each once: a role that was changed or removed stays so. Strapi's own Editor and Author go
 * where nobody has them.
 */
export const seedRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'ulger', name: 'seed' });
  // @NOTE The store knows no types; this key is only written below.
  const seeded = ((await store.get({ key: 'roles' })) ?? []) as readonly string[];
  const missing = roles.filter(({ code }) => !seeded.includes(code));
  if (missing.length > 0) await createRoles(strapi, missing, seeded.length === 0);
  if (missing.length > 0) await store.set({ key: 'roles', value: roles.map(({ code }) => code) });
  await offerNewActions(strapi);
};

const createRoles = async (strapi: Core.Strapi, missing: readonly Role[], isFirst: boolean): Promise<void> => {
  progress('Storing the roles of editors, reviewers and translators');
  const service = strapi.service('admin::role');
  if (isFirst) await removeStrapiRoles(strapi);
  for (const { code, name, description, may } of missing) {
    if (await service.exists({ code })) continue;
    const { id } = await service.create({ code, name, description });
    await service.assignPermissions(id, may(strapi));
  }
};

/** Gives the roles of a newsroom that exists already what a later version of Ulger lets them do, once: what is taken away stays so. */
const offerNewActions = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'ulger', name: 'seed' });
  // @NOTE The store knows no types; this key is only written below.
  const offered = ((await store.get({ key: 'actions' })) ?? []) as readonly string[];
  const fresh = laterActions.filter((action) => !offered.includes(action));
  if (fresh.length === 0) return;
  const permissions = strapi.service('admin::permission');
  for (const { code, may } of roles) {
    const role: { readonly id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
    if (role === null) continue;
    const had: readonly Permission[] = await permissions.findMany({ where: { role: { id: role.id } } });
    const given = may(strapi).filter(
      ({ action }) => fresh.includes(action) && !had.some((permission) => permission.action === action),
    );
    await permissions.createMany(
      given.map(({ action }) => ({
        action,
        subject: null,
        properties: {},
        conditions: [],
        actionParameters: {},
        role: role.id,
      })),
    );
  }
  await store.set({ key: 'actions', value: laterActions });
};

const removeStrapiRoles = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::role');
  for (const { id } of await service.find({ code: { $in: strapiRoles } })) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
  }
};
