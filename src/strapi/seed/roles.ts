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
  if (missing.length === 0) return;

  progress('Storing the roles of editors, reviewers and translators');
  const service = strapi.service('admin::role');
  if (seeded.length === 0) await removeStrapiRoles(strapi);
  for (const { code, name, description, may } of missing) {
    if (await service.exists({ code })) continue;
    const { id } = await service.create({ code, name, description });
    await service.assignPermissions(id, may(strapi));
  }
  await store.set({ key: 'roles', value: roles.map(({ code }) => code) });
};

const removeStrapiRoles = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::role');
  for (const { id } of await service.find({ code: { $in: strapiRoles } })) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
  }
};
