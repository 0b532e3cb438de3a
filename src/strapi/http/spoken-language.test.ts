import { describe, expect, it } from 'vitest';
import spokenLanguage from './spoken-language';

type Person = { readonly cookie?: string; readonly preferedLanguage?: string; readonly accepts?: string };

const refusal = () => ({ data: null, error: { message: 'Confirm it.', details: { messageZh: '请先确认。' } } });

const answerTo = async ({ cookie, preferedLanguage, accepts = 'en' }: Person, body: unknown): Promise<unknown> => {
  const context = {
    body: undefined as unknown,
    state: { user: { preferedLanguage } },
    cookies: { get: () => cookie },
    acceptsLanguages: (...offered: string[]) => offered.find((language) => accepts.startsWith(language)) ?? false,
  } as const;
  const answered = { ...context };
  await spokenLanguage()(answered, async () => {
    answered.body = body;
  });
  return answered.body;
};

describe('A refusal', () => {
  it.each<[string, Person]>([
    ['the interface is Chinese', { cookie: 'zh-Hans', preferedLanguage: 'en' }],
    ['the profile is Chinese and the interface is silent', { preferedLanguage: 'zh-Hans' }],
    ['the browser asks for Chinese and nothing was chosen', { accepts: 'zh-CN' }],
  ])('is in Chinese when %s', async (_case, person) => {
    expect(await answerTo(person, refusal())).toMatchObject({ error: { message: '请先确认。' } });
  });

  it.each<[string, Person]>([
    ['the interface is English', { cookie: 'en', preferedLanguage: 'zh-Hans', accepts: 'zh-CN' }],
    ['the profile is English', { preferedLanguage: 'en', accepts: 'zh-CN' }],
    ['the browser asks for neither', { accepts: 'fr' }],
  ])('is in English when %s', async (_case, person) => {
    expect(await answerTo(person, refusal())).toMatchObject({ error: { message: 'Confirm it.' } });
  });

  it.each([
    null,
    'text',
    { data: [] },
    { error: { message: 'Not Found' } },
    { error: { message: 'x', details: null } },
  ])('is all that it changes: %j stays', async (body) => {
    expect(await answerTo({ cookie: 'zh-Hans' }, body)).toEqual(body);
  });
});
