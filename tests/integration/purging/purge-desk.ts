import { expect, vi } from 'vitest';
import type { TargetList, TargetSecret, TargetSummary, TestOutcome } from '../../../src/plugins/purging/contract';
import type { AdminClient } from '../../../src/testing/admin-client';

/** Purges are sent to the tests' own receivers. */
export const purging = { env: { PURGE_PLAIN_HOSTS: '127.0.0.1' } };

/** Waits, ten seconds at most, until something holds. */
export const until = <Value>(assert: () => Value | Promise<Value>, timeout = 10_000): Promise<Value> =>
  vi.waitFor(assert, { timeout, interval: 50 });

/** The settings page of purging, as its server sees it. */
export const purgeDesk = (admin: AdminClient) => {
  const list = async (): Promise<readonly TargetSummary[]> => {
    const { status, body } = await admin.get('/purging/targets');
    expect(status).toBe(200);
    return (body as TargetList).targets;
  };
  return {
    list,
    one: async (id: number): Promise<TargetSummary> => {
      const target = (await list()).find((other) => other.id === id);
      if (!target) throw new Error(`There is no target ${id}`);
      return target;
    },
    create: async (url: string, name = 'Site'): Promise<TargetSecret> => {
      const { status, body } = await admin.post('/purging/targets', { name, url, enabled: true });
      expect(status, JSON.stringify(body)).toBe(201);
      return body as TargetSecret;
    },
    change: async (id: number, fields: Partial<TargetSummary>): Promise<void> => {
      const { name, url, enabled } = { ...(await purgeDesk(admin).one(id)), ...fields };
      const { status, body } = await admin.put(`/purging/targets/${id}`, { name, url, enabled });
      expect(status, JSON.stringify(body)).toBe(204);
    },
    remove: async (id: number): Promise<void> => {
      expect((await admin.delete(`/purging/targets/${id}`)).status).toBe(204);
    },
    test: async (id: number): Promise<TestOutcome['failure']> => {
      const { status, body } = await admin.post(`/purging/targets/${id}/test`, {});
      expect(status).toBe(200);
      return (body as TestOutcome).failure;
    },
    retry: async (id: number): Promise<void> => {
      expect((await admin.post(`/purging/targets/${id}/retry`, {})).status).toBe(204);
    },
  };
};

export type PurgeDesk = ReturnType<typeof purgeDesk>;
