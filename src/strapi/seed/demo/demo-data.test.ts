import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../config/locales';
import { checkEvidence } from '../../../domain/evidence/evidence';
import { checkFigure } from '../../../domain/quantity/check-figure';
import { emptyFigure, type Figure, hasValue } from '../../../domain/quantity/figure';
import { findQuantities } from '../../../domain/quantity/find-quantities';
import type { Block } from './blocks';
import { findEvidence, locate } from './quotation';
import { readDemo } from './read-demo';

const folder = path.resolve(__dirname, '../../../../database/demo');
const demo = await readDemo(folder);
const { text } = demo.source;
const achievements = demo.entries['api::achievement.achievement'];
const everything = Object.entries(demo.entries).flatMap(([uid, entries]) =>
  entries.map((entry) => ({ name: `${uid} ${entry.key}`, ...entry })),
);

const wordsIn = (block: Block): string => block.children.map((child) => child.text).join('');

describe('The data of the demo newsroom', () => {
  it('has one article, ten captions, six honorees and about twenty achievements of every kind', () => {
    expect(demo.entries['api::article.article']).toHaveLength(1);
    expect(demo.entries['api::photo-caption.photo-caption']).toHaveLength(10);
    expect(demo.entries['api::honoree.honoree']).toHaveLength(6);
    expect(achievements).toHaveLength(24);
    expect(new Set(achievements.map(({ facts }) => facts.kind)).size).toBe(12);
  });

  it.each(achievements)('figures of $key agree with one another', ({ facts, unit }) => {
    // @NOTE The file's fields are those of a figure; what they hold is what checkFigure judges.
    const figure = { ...emptyFigure, ...facts, unit: unit ?? null } as unknown as Figure;
    expect(checkFigure(figure)).toEqual([]);
    expect(hasValue(figure.kind)).toBe(figure.value !== null);
  });

  it.each(everything.filter(({ evidence }) => evidence))(
    'evidence of $name is cut from the article',
    ({ evidence }) => {
      if (evidence === undefined) throw new Error('filtered above');
      const found = findEvidence(text, evidence);
      expect(checkEvidence(found, text)).toEqual([]);
      expect(text.slice(found.measureStart, found.measureEnd)).toBe(evidence.measure);
    },
  );

  it('states exactly the figures that are read in the article', () => {
    const stated = achievements.flatMap(({ evidence, facts: { value, comparator } }) => {
      if (evidence === undefined || value === undefined) return [];
      return [{ start: findEvidence(text, evidence).measureStart, value, comparator }];
    });
    const read = findQuantities(text).map(({ start, value, comparator }) => ({ start, value, comparator }));
    expect(stated.sort((one, other) => one.start - other.start)).toEqual(read);
  });

  it('states evidence for every figure and every conferral', () => {
    expect(everything.filter(({ evidence }) => evidence)).toHaveLength(24 + 6);
  });

  it('prints the captions and the body as the article does', () => {
    for (const { words } of demo.entries['api::photo-caption.photo-caption'])
      locate(text, words['zh-Hans']?.text ?? '');
    for (const block of demo.bodies['zh-Hans'] ?? []) locate(text, wordsIn(block));
  });

  it.each(everything)('$name has every word of the source in English', ({ words }) => {
    expect(Object.keys(words.en ?? {}).filter((word) => word !== 'forbiddenRenderings')).toEqual(
      Object.keys(words['zh-Hans'] ?? {}),
    );
  });

  it('is translated into Mongolian in part, in both scripts', () => {
    const translated = (locale: 'mn' | 'mn-Mong') => achievements.filter(({ words }) => words[locale]).length;
    expect(translated('mn')).toBe(17);
    expect(translated('mn-Mong')).toBe(6);
    expect(Object.keys(demo.bodies)).toEqual(locales.map(({ code }) => code));
  });

  it('joins suffixes in Mongolian script by U+202F, and has no other script in it', () => {
    const written = everything.flatMap(({ words }) => Object.values(words['mn-Mong'] ?? {}));
    const body = (demo.bodies['mn-Mong'] ?? []).map(wordsIn);
    for (const phrase of [...written, ...body]) {
      expect(phrase).toMatch(/^[\u1800-\u18af\u202f .]+$/);
      expect(phrase).not.toMatch(/ (?:ᠤᠨ|ᠦᠨ|ᠶᠢᠨ|ᠤ|ᠦ|ᠳᠤ|ᠳᠦ|ᠲᠤ|ᠲᠦ|ᠪᠠᠷ|ᠪᠡᠷ)(?![\u1820-\u1842])/);
    }
  });

  it('has a picture, a credit, a creator, a date and alt text for each caption', () => {
    for (const { key, facts, words } of demo.entries['api::photo-caption.photo-caption']) {
      expect(existsSync(demo.image(key))).toBe(true);
      expect(readFileSync(demo.image(key)).length).toBeLessThan(200_000);
      for (const fact of ['credit', 'creator', 'copyrightNotice', 'takenOn']) expect(facts[fact]).toBeTruthy();
      for (const wording of Object.values(words)) expect(wording.altText).toBeTruthy();
    }
  });

  const real = path.resolve(process.env.ULGER_SHARED ?? '../shared', 'source/article-2023-inner-mongolia.txt');

  it.runIf(existsSync(real))('repeats no sentence of the real article', () => {
    const printed = readFileSync(real, 'utf8');
    const length = 12;
    const repeated = [...text]
      .map((_, start) => text.slice(start, start + length))
      .filter((run) => run.length === length && run.trim() !== '' && printed.includes(run));
    expect(repeated).toEqual([]);
  });
});
