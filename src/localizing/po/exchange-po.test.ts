import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { printInline } from '../segments/inline-notation';
import { readExchangePo } from './exchange-po';

const header =
  'msgid ""\nmsgstr ""\n"Project-Id-Version: api::article.article/d1\\n"\n"Language: mn\\n"\n"X-Source-Language: zh-Hans\\n"\n\n';

const told = (messages: string): readonly string[] => {
  const read = readExchangePo(header + messages, 'a.po');
  if (isProblem(read)) throw new Error(read.message);
  return read.units.flatMap(({ path: unit, segments }) =>
    segments.map(({ path, target, state }) =>
      [unit, path, target === null ? null : printInline(target), state].join(' | '),
    ),
  );
};

describe('A message of a PO file', () => {
  const words = 'msgid "一。"\nmsgstr "Нэг."\n';
  it.each([
    ['of a context', `#: body/aa\nmsgctxt "body/aa/1"\n${words}`, 'body/aa | body/aa/1 | Нэг. | translated'],
    ['without references', `msgctxt "body/aa/1"\n${words}`, 'body/aa/1 | body/aa/1 | Нэг. | translated'],
    ['without a context', `#: body/aa\n${words}`, 'body/aa |  | Нэг. | translated'],
    ['without both', words, ' |  | Нэг. | translated'],
    ['of several places', `#: body/aa body/bb\n${words}`, ' |  | Нэг. | translated'],
    ['of several places in lines', `#: body/aa\n#: body/bb\n${words}`, ' |  | Нэг. | translated'],
  ])('%s is read with its place', (_which, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['a person is not sure of', '#, fuzzy\n', 'translated'],
    ['a machine has made', '#. state machine\n#, fuzzy\n', 'machine'],
    ['a machine has made and a person has looked at', '#. state machine\n', 'translated'],
    ['is outdated', '#. state outdated\n#, fuzzy\n', 'outdated'],
    ['was approved and then doubted', '#. state approved\n#, fuzzy\n', 'translated'],
  ])('that %s is no machine’s but where it went out as one', (_which, comments, state) => {
    expect(told(`${comments}#: body/aa\nmsgctxt "body/aa/1"\n${words}`)).toEqual([
      `body/aa | body/aa/1 | Нэг. | ${state}`,
    ]);
  });
});
