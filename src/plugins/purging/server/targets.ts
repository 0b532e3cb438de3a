import type { Core } from '@strapi/strapi';
import type { PurgeTarget } from '../../../delivery/purging/purge-target';
import { sendTest, wakePurging } from '../../../delivery/purging/purging';
import {
  countWaiting,
  createTarget,
  findTarget,
  listTargets,
  removeTarget,
  renewSecret,
  tryAgainNow,
  updateTarget,
} from '../../../delivery/purging/targets';
import { problem } from '../../../domain/problem';
import { problemError } from '../../../strapi/problem-error';
import type { TargetList, TargetSecret, TestOutcome } from '../contract';
import { readTargetFields } from './target-fields';
import { targetSummary } from './target-summary';

type Context = {
  status: number;
  body: unknown;
  readonly params: Readonly<Record<string, string>>;
  readonly request: { readonly body?: unknown };
};

/** Where there is no number, or one beyond those of the column, there is no target. */
const targetNamed = async (strapi: Core.Strapi, { params }: Context): Promise<PurgeTarget> => {
  const id = /^\d{1,9}$/.test(params.id ?? '') ? Number(params.id) : null;
  const target = id === null ? null : await findTarget(strapi, id);
  if (target === null) throw problemError(problem('PURGE_TARGET_UNKNOWN'), 404);
  return target;
};

export const targets = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const waiting = await countWaiting(strapi);
    const answer: TargetList = {
      targets: (await listTargets(strapi)).map((target) => targetSummary(target, waiting.get(target.id) ?? 0)),
    };
    context.body = answer;
  },

  async create(context: Context): Promise<void> {
    const answer: TargetSecret = await createTarget(strapi, readTargetFields(context.request.body));
    context.status = 201;
    context.body = answer;
  },

  async update(context: Context): Promise<void> {
    const target = await targetNamed(strapi, context);
    await updateTarget(strapi, target, readTargetFields(context.request.body));
    wakePurging(strapi);
    context.status = 204;
  },

  async remove(context: Context): Promise<void> {
    await removeTarget(strapi, await targetNamed(strapi, context));
    context.status = 204;
  },

  async renewSecret(context: Context): Promise<void> {
    const target = await targetNamed(strapi, context);
    const answer: TargetSecret = { id: target.id, secret: await renewSecret(strapi, target) };
    context.body = answer;
  },

  async test(context: Context): Promise<void> {
    const answer: TestOutcome = { failure: await sendTest(strapi, await targetNamed(strapi, context)) };
    context.body = answer;
  },

  async retry(context: Context): Promise<void> {
    await tryAgainNow(strapi, await targetNamed(strapi, context));
    wakePurging(strapi);
    context.status = 204;
  },
});
