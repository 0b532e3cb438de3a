import type { Core } from '@strapi/strapi';
import { Access, type Authentication } from './access';

/** How long another instance's change of the public role may go unseen, in milliseconds. */
const freshFor = 1_000;

type Known = { readonly access: Access; readonly since: number };

/**
 * What anybody may read. Strapi asks the database for it with every request; here it is asked once a second, and at once when
 * the role is changed by this instance.
 */
export class PublicAccess {
  private known: Known | null = null;

  constructor(private readonly strapi: Core.Strapi) {
    const forget = (): void => this.forget();
    strapi.db.lifecycles.subscribe({
      models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
      afterCreate: forget,
      afterCreateMany: forget,
      afterUpdate: forget,
      afterUpdateMany: forget,
      afterDelete: forget,
      afterDeleteMany: forget,
    });
  }

  /** Asks anew with the next request. */
  forget(): void {
    this.known = null;
  }

  /** @param authenticate asks Strapi, for a request without an Authorization header */
  async current(authenticate: () => Promise<Authentication | null>): Promise<Access | null> {
    const now = Date.now();
    if (this.known !== null && now - this.known.since < freshFor) return this.known.access;
    const authentication = await authenticate();
    if (authentication === null) return null;
    const access = new Access(this.strapi, authentication);
    this.known = { access, since: now };
    return access;
  }
}
