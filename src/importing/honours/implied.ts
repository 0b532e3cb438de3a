import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { Passage } from '../figures/passage';
import { clausesIn, withoutSpeech } from './clause';
import { type Conferral, fits } from './conferral';
import type { Memory } from './memory';
import { titleAt } from './read-title';
import { inSource } from './reading';
import { addresses, type Recipient, recipientIn, subjectIn } from './recipient';
import { topicOf } from './topic';
import { isHoped } from './verb';
import { levels, unmistakable } from './vocabulary';

/** What tells that an honour was conferred where none of the verbs says so: `…的名单里，有这位司机`. */
const cue =
  /[获荣授摘捧夺膺颁]|评[为选上]|入选|当选|登上|上榜|榜上|榜单|光荣榜|名单|名字|证书|奖牌|奖章|表彰|殊荣|称号|命名|认定|作为|一位|一名|花落|身影|授牌|正是|就是|[这那]位/;

/** What refers to an honour that was told before. */
const again =
  /[获得]{1,2}此殊荣|(?:这一|这项|该项?|同一|同样的?)(?:荣誉|称号|殊荣|奖项)|(?:奖章|奖状|称号|荣誉|奖项)(?:的)?(?:获得者|得主)|同批|榜上有名|(?:一同|一起|同样|同时)(?:上榜|入选|获奖|受表彰|受到表彰)/;

/** What leads from a title to a list of its holders. */
const leadIn =
  /^[^，。；：“”]{0,12}?(?:[：:]|——|，?(?:有|是|还有|包括|分别是|分别为|中有|里有|来自|授予了?|颁给了?|颁发给了?|给了))|^(?:称号|荣誉)?[^，。；：]{0,4}花落[^：。]{0,8}：/;
const brackets = /[（(][^）)]*[）)]/g;
/** Words after the last name of a list: `法警敖特根家庭入选`. */
const trailing = /(?:等)?(?:入选|当选|获评|上榜|榜上有名|获此殊荣|名列其中|在列)$/;
const separators = /[、；;，和与及]/;

const names = /这[位名]|她|他|老人|两人|夫妻俩|夫妇俩|其|大姐|汉子|姑娘|名字/;

type Found = { readonly award: AwardReference; readonly start: number; readonly end: number };

/** The titles that a sentence names and nobody was found for. */
const orphansIn = (text: string, taken: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isQuote = /[“「]/.test(text.charAt(at));
    if (!isQuote && (levels.at(text, at)?.length ?? 0) < 2 && unmistakable.at(text, at) === null) continue;
    const title = titleAt(text, at, text.length, 'free') ?? null;
    if (title === null) {
      const close = isQuote ? text.indexOf('”', at) : -1;
      at = Math.max(at, close);
      continue;
    }
    if (![...taken].some((known) => known.includes(title.award.title)))
      found.push({ award: title.award, start: title.start, end: title.end });
    at = title.end - 1;
  }
  return found;
};

/** The honour that a sentence names last, whoever holds it: what the next one may mean by `获此殊荣`. */
export const lastTitleIn = (text: string): AwardReference | null => {
  const titles = orphansIn(withoutSpeech(text), new Set());
  return titles[titles.length - 1]?.award ?? null;
};

/** The holders that a list names, in whatever order of job and name: `公交驾驶员周国强、教师萨仁高娃（女，蒙古族）`. */
const listed = (text: string, from: number): readonly Recipient[] => {
  const stop = /[。！？]/.exec(text.slice(from))?.index ?? text.length - from;
  const words = text.slice(from, from + stop).replace(brackets, (bracket) => '　'.repeat(bracket.length));
  const found: Recipient[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !separators.test(words.charAt(at))) continue;
    const part = words.slice(start, at).replace(/　+$/, '').replace(trailing, '');
    const lead = part.length - part.trimStart().length;
    const recipient = part.trim() === '' ? null : recipientIn(part.trim().replace(/等$/, ''));
    if (recipient !== null) {
      const place = from + start + lead + part.trim().lastIndexOf(recipient.name);
      found.push({ ...recipient, start: place, end: place + recipient.name.length });
    } else if (part.trim() !== '' && found.length > 0) break;
    if (words.charAt(at) === '；') break;
    start = at + 1;
  }
  return found;
};

/** A verb of the sentence that stands without a title after it: `A、B榜上有名`. */
const unsaid = /(?:也|均|都|双双|同样|一同|一起)*(?:榜上有名|上榜|获此殊荣|入选|登上)/;
const together = /^(?:与|和|同)([^，]{2,24}?)(?:一道|一起|一同|双双)$/;

/** Whom a clause is about: those before a verb like 榜上有名, or the one that it names. */
const subjectsOf = (text: string, clauses: readonly Span[], title: Found): readonly Recipient[] => {
  const own = clauses.findIndex(({ start, end }) => start <= title.start && title.start < end);
  for (let index = Math.min(own + 1, clauses.length - 1); index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined) continue;
    const verb = unsaid.exec(text.slice(clause.start, clause.end));
    const before = verb === null ? [] : subjectIn(text, clause.start, clause.start + verb.index).named;
    if (before.length > 0) return before;
    const topic = index > own ? null : topicOf(text, clause);
    if (topic?.kind === 'named') return [topic.recipient];
  }
  return [];
};

/**
 * Honours that a sentence tells without naming their holder beside a verb: the holder is listed after the title, is what the
 * sentence or its paragraph is about, or is meant again by a pronoun. Read only where the grammar of verbs found nobody.
 *
 * @param memory what the sentences before are about
 * @param last the honour that the paragraph told last, for `获此殊荣`
 */
export const impliedIn = (
  passage: Passage,
  memory: Memory,
  last: AwardReference | null,
  told: readonly Conferral[],
): readonly Conferral[] => {
  const text = withoutSpeech(passage.text);
  const isCounted = (at: number): boolean =>
    /^[^，。；：]{0,4}?(?:\d+|[一二三四五六七八九十百两]+)[余多]?[名个人户家位支项次]/.test(text.slice(at)) ||
    /(?:\d+|[一二三四五六七八九十百两]+)[余多]?[名个户家位支项人][^，。；]{0,14}$/.test(text.slice(0, at));
  const titles = cue.test(text) ? orphansIn(text, new Set(told.map(({ award }) => award.title))) : [];
  const reference = again.exec(text);
  const before =
    told.findLast(({ recipient }) => reference !== null && recipient.start < passage.start + reference.index)?.award ??
    last;
  const comesFirst = reference !== null && reference.index < (titles[0]?.start ?? text.length);
  const isMeantAgain = comesFirst && (titles.length === 0 || !/榜/.test(reference[0]));
  const found: readonly Found[] = [
    ...(isMeantAgain && before !== null
      ? [{ award: before, start: reference.index, end: reference.index + reference[0].length }]
      : []),
    ...titles,
  ];
  const clauses = clausesIn(text);
  const taken = new Set(told.map(({ recipient }) => recipient.name));
  const companions = clauses.flatMap(({ start, end }) => {
    const match = together.exec(text.slice(start, end));
    return match === null ? [] : subjectIn(text, start + 1, start + 1 + (match[1]?.length ?? 0)).named;
  });
  const alongside = told.flatMap(({ award }) =>
    companions
      .filter((one) => fits(one, award) && !taken.has(one.name))
      .map((one) => ({ recipient: inSource({ passage }, [one])[0] ?? one, award })),
  );
  const implied = found.flatMap((title): readonly Conferral[] => {
    if (isHoped(text, 0, title.start)) return [];
    const lead = leadIn.exec(text.slice(title.end));
    const list = lead === null ? [] : listed(text, title.end + lead[0].length);
    const local = (recipients: readonly Recipient[]) => recipients.map((one) => inSource({ passage }, [one])[0] ?? one);
    const award = title.award;
    if (list.length > 0)
      return local(list)
        .filter((one) => fits(one, award))
        .map((recipient) => ({ recipient, award }));
    if (isCounted(title.start) || isCounted(title.end)) return [];
    const subjects = local(subjectsOf(text, clauses, title)).filter((one) => fits(one, award));
    if (subjects.length > 0)
      return subjects.filter(({ name }) => !taken.has(name)).map((recipient) => ({ recipient, award }));
    if (!names.test(text) && !(memory.person && addresses(text, memory.person))) return [];
    const meant = [...memory.current, memory.person, memory.body].find((one) => one !== null && fits(one, award));
    return meant ? [{ recipient: meant, award }] : [];
  });
  return [...alongside, ...implied];
};
