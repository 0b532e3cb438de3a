import { expect, it } from 'vitest';
import { purgedKeys, surrogateKeys } from './surrogate-keys';

const told = (tags: readonly string[]): readonly string[] => surrogateKeys(tags).split(' ');

it('an answer names what it is made of, and what changes all answers', () => {
  expect(told(['article:x', 'article-slug:books', 'file:7', 'theme'])).toEqual([
    'article:x',
    'article-slug:books',
    'file:7',
    'theme',
    'permissions',
  ]);
});

it('an answer that is made of too much to name it is purged by the types of what it is made of', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `article:document${index}`);
  expect(told([...many, 'file:7'])).toEqual(['article', 'file', 'permissions']);
  const changed = purgedKeys(['article:document7']);
  expect(told(many).some((key) => changed.includes(key))).toBe(true);
});

it('a change purges the document and what lists its type, each key once', () => {
  expect(purgedKeys(['article:x', 'article:x', 'article:y', 'permissions'])).toEqual([
    'article:x',
    'article',
    'article:y',
    'permissions',
  ]);
});

it('what no header can say is told and purged by its hash', () => {
  const slug = 'article-slug:草原 书屋';
  const [key = '', ...others] = told([slug]);
  expect(key).toMatch(/^article-slug:[\w-]{27}$/);
  expect(others).toEqual(['permissions']);
  expect(purgedKeys([slug])).toEqual([key, 'article-slug']);
  expect(told(['article-slug:草原书屋'])).not.toContain(key);
});
