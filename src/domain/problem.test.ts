import { expect, it } from 'vitest';
import { isProblem, problem } from './problem';
import problemTexts from './problems.json';

const codes = Object.entries(problemTexts);
const parametersOf = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const page = [
  '# Problems',
  '',
  '<!-- Written from src/domain/problems.json by the test src/domain/problem.test.ts: npm test -- problem.test -u -->',
  '',
  'Every failure that a user can cause has one of these codes. The admin UI shows its sentence in the language of the interface; GraphQL',
  'and REST answer the code in `extensions.code` and `error.details.code`; commands print it and end with status 1. A name in braces is',
  'filled in.',
  ...codes
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([code, { en, zh }]) => ['', `## ${code}`, '', en, '', zh]),
  '',
].join('\n');

it('docs/problems.md holds exactly the closed list', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/problems.md');
});

it.each(codes)('%s says the same in both languages, with the same parameters', (_, { en, zh }) => {
  expect(parametersOf(zh)).toEqual(parametersOf(en));
  expect(en).toMatch(/[.!?:}]$/);
  expect(zh).toMatch(/\p{Script=Han}/u);
});

it('a problem fills its parameters in and is known again after a protocol carried it', () => {
  const made = problem('SOURCE_EMPTY', { file: 'article.txt' });
  expect(made.message).toMatch(/^article\.txt is empty/);
  expect(made.messageZh).toContain('article.txt');
  expect(isProblem(JSON.parse(JSON.stringify(made)))).toBe(true);
  expect(isProblem({ code: 'toString', message: 'x' })).toBe(false);
});
