import { describe, expect, it } from 'vitest';
import { type OverviewQuery, overviewRequest, printQuery, readQuery } from './overview-query';

const query: OverviewQuery = {
  show: 'outdated',
  type: 'api::article.article',
  locale: 'mn-Mong',
  search: '书',
  page: 3,
};

describe('What the overview is asked for', () => {
  it('is read from the address as it was written into it', () => {
    expect(readQuery(printQuery(query))).toEqual(query);
  });

  it('is everything where the address says nothing, or what cannot be', () => {
    const all = { show: 'all', type: '', locale: '', search: '', page: 1 };
    expect(readQuery(new URLSearchParams())).toEqual(all);
    expect(readQuery(new URLSearchParams('show=none&page=-2'))).toEqual(all);
    expect(String(printQuery(readQuery(new URLSearchParams())))).toBe('');
  });

  it('tells the server the page too', () => {
    expect(overviewRequest(readQuery(new URLSearchParams()))).toBe('/translation-desk/overview?page=1&pageSize=20');
  });
});
