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

  /** As the content API authenticates a request without an Authorization header. */
  private async authenticate(): Promise<Authentication | undefined> {
    const context = {
      state: { route: { info: { type: 'content-api' } } } as { auth?: Authentication },
      request: { header: {} },
    };
    await this.strapi.get('auth').authenticate(context, async () => undefined);
    return context.state.auth;
  }

  /** Asks anew with the next request. */
  forget(): void {
    this.known = null;
  }

  /** Null where even the public role is closed. */
  async current(): Promise<Access | null> {
    const now = Date.now();
    if (this.known !== null && now - this.known.since < freshFor) return this.known.access;
    const authentication = await this.authenticate();
    if (authentication === undefined) return null;
    const access = new Access(this.strapi, authentication);
    this.known = { access, since: now };
    return access;
  }
}
