import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { extract } from '../src/importing/extract';
import { decodeSource } from '../src/importing/source/decode-source';

/** A megabyte of Chinese in UTF-8. */
const characters = 350_000;

const repeated = (words: string): string => words.repeat(Math.ceil(characters / words.length)).slice(0, characters);

/** The paragraphs of the importer's cases, one after another, as one article of a megabyte. */
const longArticle = (root: string): string => {
  const cases = path.join(root, 'src/importing/cases');
  const articles = readdirSync(cases).flatMap((name) => {
    const source = decodeSource(readFileSync(path.join(cases, name, 'source.txt')), 'source.txt');
    return 'text' in source ? [source.text] : [];
  });
  const paragraphs = articles.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.length > 60);
  return repeated(`${paragraphs.join('\n')}\n`);
};

const texts = (root: string): readonly (readonly [string, string])[] => {
  const article = longArticle(root);
  return [
    ['an article dense with figures', article],
    ['the same in one line', article.replaceAll('\n', '')],
    ['an article without figures', repeated('草原上的牧民们忙着接羔，妇女们在毡房里缝制新衣。\n')],
    ['digits', repeated('7')],
    ['points', repeated('1.')],
    ['counts', repeated('3人')],
    ['一', repeated('一')],
    ['opening quotation marks', repeated('“')],
    ['commas', repeated('，')],
    ['honours without a name', repeated('她获评全国劳动模范，')],
  ];
};

/** `npm run bench:import`: how long the importer reads a megabyte and a quarter of it; four times as long is linear. */
const main = (): void => {
  for (const [name, text] of texts(process.cwd())) {
    const [quarter, whole] = [text.slice(0, text.length / 4), text].map((words) => {
      const begun = performance.now();
      const { achievements } = extract(words, 'utf-8');
      return { time: performance.now() - begun, figures: achievements.length };
    });
    const [part, all] = [quarter?.time.toFixed(0) ?? '', whole?.time.toFixed(0) ?? ''];
    console.log(`${all.padStart(6)} ms   a quarter ${part.padStart(5)} ms   ${whole?.figures ?? 0} figures   ${name}`);
  }
};

main();
