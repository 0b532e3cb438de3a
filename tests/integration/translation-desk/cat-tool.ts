/** The sentences of the article that the tests translate. */
export const words: Readonly<Record<string, string>> = {
  草原上的书: 'Books on the steppe',
  '全乡服务3.2万人。': 'The township served 32,000 people.',
  '书也到了。': 'The books came, too.',
  '第二段结束了。': 'The second paragraph ends.',
};
const inEnglish = (source: string): string =>
  Object.entries(words).reduce((text, [chinese, english]) => text.replaceAll(chinese, english), source);
/** What a CAT tool does with XLIFF: a target for each source. */
export const translated = (xliff: string): string =>
  xliff
    .replace(/<target[^>]*>.*?<\/target>/gs, '')
    .replace(
      /<source[^>]*>(.*?)<\/source>(?:\s*<seg-source>(.*?)<\/seg-source>)?/gs,
      (whole, source: string, cut: string | undefined) =>
        inEnglish(source) === source ? whole : `${whole}<target>${inEnglish(cut ?? source)}</target>`,
    );
