import { expect, test } from 'vitest';
import { isSameArticle, sharedSentences } from './same-article';

const article = [
  '松岭林场护林员上岗巡护',
  '今年以来，林场共组织巡护1.2万次。火情及时报告率达到94.2%，比去年提高了六个百分点。',
  '林场还为护林员家庭办理了意外伤害保险，覆盖全部在岗人员。',
].join('\n\n');

test('an article is the same article after a figure was corrected', () => {
  expect(isSameArticle(article, article.replace('1.2万', '1.3万'))).toBe(true);
});

test('line endings and indents do not make another article', () => {
  expect(sharedSentences(article, article.replaceAll('\n', '\r\n\u3000\u3000'))).toBe(1);
});

test('another article is another article', () => {
  expect(isSameArticle(article, '河口镇举办读书分享会，三百名居民参加。活动由镇妇联和图书馆共同主办。')).toBe(false);
});

test('a text without a telling sentence is nobody’s', () => {
  expect(sharedSentences('', article)).toBe(0);
});
