import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { useStrapi } from '../../../src/testing/use-strapi';

const audits = serverAudits({ url: '' });

describe('GraphQL over HTTP', () => {
  const ulger = useStrapi('sqlite');

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name }) => [id, name] as const))('%s: %s', async (id) => {
    const audit = serverAudits({ url: `${ulger.url}/graphql` }).find((one) => one.id === id);
    const result = await audit?.fn();
    expect(result?.status === 'ok' ? null : result).toBeNull();
  });
});
