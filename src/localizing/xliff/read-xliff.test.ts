import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { printInline } from '../segments/inline-notation';
import { readXliff } from './read';
import cases from './read-xliff.cases.json';

const oneTwo = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="api::article.article/d1" source-language="zh-Hans" target-language="en" datatype="xml"><body><trans-unit id="body.aa.0123456789abcdef"><source>一。二。</source>${unit}</trans-unit></body></file></xliff>`;

const two = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-Hans" trgLang="en"><file id="f" original="api::article.article/d1"><unit id="body.aa.0123456789abcdef">${unit}</unit></file></xliff>`;

const told = (text: string): readonly string[] => {
  const files = readXliff(new TextEncoder().encode(text), 'a.xlf');
  if (isProblem(files)) throw new Error(files.message);
  return files
    .flatMap(({ units }) => units)
    .flatMap(({ segments, unplaced = [] }) => [
      ...segments.map(({ source, target }) => `${printInline(source)} = ${target === null ? '' : printInline(target)}`),
      ...unplaced.map((words) => `? ${printInline(words)}`),
    ]);
};

describe('The words of a target', () => {
  it.each(cases['1.2'])('in 1.2: $title', ({ unit, reads }) => {
    expect(told(oneTwo(unit))).toEqual(reads);
  });

  it.each(cases['2'])('in 2: $title', ({ unit, reads }) => {
    expect(told(two(unit))).toEqual(reads);
  });
});
