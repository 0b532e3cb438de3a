const opened =
  /(?:开展|实施|举办|组织|承办|启动|推进|打造|建立|推出|设立|成立|创建|发起|深化|采取|推行)(?:了)?((?:“[^”]{2,24}”)+(?:等)?[^，。；、]{0,16}|[^，。；“”]{4,24})$/;

/** What an earlier clause speaks of, for figures whose own words do not stand alone: `实施“把爱带回家”行动，` → the programme. */
export const topicIn = (earlier: string): string => {
  const clauses = earlier.split(/[，；。：]/).filter((clause) => clause !== '');
  for (const clause of clauses.reverse()) {
    const topic = opened.exec(clause)?.[1];
    if (topic !== undefined) return topic.replace(/(?:工作|等)$/, '');
  }
  return '';
};

const scopeWord =
  /(?:^|[，；。])(?:目前，?|截至[^，]*，)?(全[国区省市县盟旗州镇乡村社局院校]|各级|[^，。；、与和及在为的从对]{2,6}(?:自治区|省|市|县|旗|盟|州)(?=[^长委政级直属场]))/;

/** The scope that an earlier clause of the sentence, or the beginning of its own, states: 全区, 全县, 各级. */
export const scopeWordIn = (words: string): string => scopeWord.exec(words)?.[1] ?? '';

/** A label under its scope, unless it names one itself. */
export const withScope = (label: string, scope: string): string =>
  scope === '' ||
  label.includes(scope) ||
  /^(?:全|各级|“|本)/.test(label) ||
  /[省市县区旗盟州国镇乡村]/.test(label.slice(0, 6))
    ? label
    : scope + label;
