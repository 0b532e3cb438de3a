import type { Core } from '@strapi/strapi';
import type { Pulse } from '../database/pulse';
import { whileThere } from '../database/while-there';
import { unavailable } from '../unavailable';
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
  /** Those who come while it is asked wait for the same answer. */
  private asking: Promise<Access | null> | null = null;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly pulse: Pulse,
  ) {
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
      unauthorized: () => undefined,
    };
    await whileThere(this.pulse, () => this.strapi.get('auth').authenticate(context, async () => undefined));
    // @NOTE Strapi takes a database that does not answer for a public role that may nothing.
    if (!context.state.auth && !(await this.pulse.ask())) throw unavailable('DATABASE_UNAVAILABLE');
    return context.state.auth;
  }

  /** Asks anew with the next request. */
  forget(): void {
    this.known = null;
    this.asking = null;
  }

  private async ask(): Promise<Access | null> {
    const since = Date.now();
    const authentication = await this.authenticate();
    return authentication ? this.keep(new Access(this.strapi, authentication), since) : null;
  }

  private keep(access: Access, since: number): Access {
    // What was forgotten meanwhile has been asked anew.
    if (this.asking !== null) this.known = { access, since };
    return access;
  }

  /** Null where even the public role is closed. @throws `DATABASE_UNAVAILABLE` */
  async current(): Promise<Access | null> {
    if (this.known !== null && Date.now() - this.known.since < freshFor) return this.known.access;
    if (this.asking) return this.asking;
    const asking = this.ask();
    this.asking = asking;
    try {
      return await asking;
    } finally {
      if (this.asking === asking) this.asking = null;
    }
  }
}
