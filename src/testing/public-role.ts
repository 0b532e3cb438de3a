import { adminClient } from './admin-client';
import type { RunningStrapi } from './boot';

/** By plugin or API, controller and action, as the settings of the admin UI send it. */
type Permissions = Readonly<
  Record<
    string,
    { readonly controllers: Readonly<Record<string, Readonly<Record<string, { readonly enabled: boolean }>>>> }
  >
>;

/** Does something while the public may not do what a controller offers, such as `honoree`, as the admin UI forbids and allows it. */
export const whileForbidden = async <Result>(
  running: RunningStrapi,
  controller: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const client = await adminClient(running);
  const { id } = await running.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const path = `/users-permissions/roles/${id}`;
  // @NOTE The answer of users-permissions; another shape fails the tests that use it.
  const { role } = (await client.get(path)).body as {
    readonly role: { readonly name: string; readonly description: string; readonly permissions: Permissions };
  };
  const api = `api::${controller}`;
  const actions = Object.keys(role.permissions[api]?.controllers[controller] ?? {});
  if (actions.length === 0) throw new Error(`There is no controller ${controller}`);
  const forbidden = Object.fromEntries(actions.map((action) => [action, { enabled: false }]));
  const permissions = { ...role.permissions, [api]: { controllers: { [controller]: forbidden } } };
  await client.put(path, { ...role, permissions });
  try {
    return await work();
  } finally {
    await client.put(path, role);
  }
};
