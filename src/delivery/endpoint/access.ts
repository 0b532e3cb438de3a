import type { Core } from '@strapi/strapi';
import { codedError } from '../coded-error';
import type { RootPlan } from '../plan/plan';
import { typesOfPlan } from '../plan/plan-root';
import type { DeliveredModel } from '../shape/delivered-model';
import { typeOf } from '../shape/delivered-model';

/** The permission that opens drafts to an API token. */
const previewScope = 'api::preview.preview.read';

/** How the content API of Strapi has authenticated a request; its own shape, of which only the strategy's name is used. */
export type Authentication = { readonly strategy: { readonly name: string } };

/** What the bearer of a request may read. */
export class Access {
  private readonly answers = new Map<string, Promise<boolean>>();
  private readonly allowed = new WeakSet<RootPlan>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly authentication: Authentication,
  ) {}

  private may(scope: string): Promise<boolean> {
    const known = this.answers.get(scope);
    if (known) return known;
    const answer = this.strapi
      .get('auth')
      .verify(this.authentication, { scope: [scope] })
      .then(
        () => true,
        () => false,
      );
    this.answers.set(scope, answer);
    return answer;
  }

  /**
   * Refuses with `FORBIDDEN` a plan that reads what the bearer may not: a type, at any depth, in a filter too; or drafts, which
   * only an API token with the permission to preview may read, whatever the public role has been given.
   */
  async verify(plan: RootPlan, model: DeliveredModel): Promise<void> {
    if (this.allowed.has(plan)) return;
    if (plan.scope.status === 'DRAFT') {
      const isToken = this.authentication.strategy.name === 'content-api-token';
      if (!isToken || !(await this.may(previewScope))) throw codedError('FORBIDDEN', { what: 'drafts' });
    }
    const [root, ...others] = typesOfPlan(plan);
    const rootAction = plan.kind === 'list' || plan.kind === 'search' ? 'find' : 'findOne';
    // @NOTE A search of no types reads nothing.
    const scopes = [...(root ? [`${root}.${rootAction}`] : []), ...others.map((uid) => `${uid}.find`)];
    for (const scope of scopes) {
      if (await this.may(scope)) continue;
      const uid = scope.slice(0, scope.lastIndexOf('.'));
      throw codedError('FORBIDDEN', { what: typeOf(model, uid).many });
    }
    this.allowed.add(plan);
  }
}
