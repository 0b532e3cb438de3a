import { describe, expect, it } from 'vitest';
import { mentionAt, partsOf, peopleLike, withMentions } from './mentions';

const saren = { id: 7, name: 'Saren' };
const sarenGowa = { id: 8, name: 'Saren Gowa' };
const people = [saren, sarenGowa, { id: 9, name: '巴特尔' }];

describe('A mention in a comment', () => {
  it('is stored by the number of who is meant, and shown by the name', () => {
    const stored = withMentions('@Saren Gowa 请看，@Saren 也看', people);
    expect(stored).toBe('@[8] 请看，@[7] 也看');
    expect(partsOf(stored, people).map(({ text }) => text)).toEqual(['@Saren Gowa', ' 请看，', '@Saren', ' 也看']);
  });

  it('of somebody who is gone stays as it is written', () => {
    expect(partsOf('@[12] ok', people)).toEqual([
      { start: 0, text: '@[12]', person: null },
      { start: 5, text: ' ok', person: null },
    ]);
  });

  it('is looked for behind an @ that begins a word', () => {
    expect(mentionAt('ask @Sa', 7)).toEqual({ start: 4, letters: 'Sa' });
    expect(mentionAt('请看，@巴', 5)).toEqual({ start: 3, letters: '巴' });
    expect(mentionAt('a@example', 9)).toBeNull();
    expect(mentionAt('@Saren ', 7)).toBeNull();
  });

  it('offers first whose name begins so', () => {
    expect(peopleLike(people, 'go').map(({ id }) => id)).toEqual([8]);
    expect(peopleLike(people, 'sa').map(({ id }) => id)).toEqual([7, 8]);
    expect(peopleLike(people, '').length).toBe(3);
  });
});
