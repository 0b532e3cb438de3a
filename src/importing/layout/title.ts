import type { Line } from '../source/line';

export type Titles = {
  /** In order; most articles have one or none. */
  readonly kickers: readonly Line[];
  /** The lines of the headline: mostly one, two where it is set in two lines, none where there is no headline. */
  readonly headlines: readonly Line[];
  /** In order; most articles have one or none. */
  readonly subtitles: readonly Line[];
};

const dashed = /^(?:—{1,2}|――|--|－－|─{1,2})[\s\u3000]*/;
const genre =
  /(?:综述|纪实|侧记|纪事|巡礼|掠影|扫描|观察|调查|见闻|札记|工作回眸|回眸|速写|特写|小记|解读|述评)[”」]?$/;
const label =
  /^(?:喜迎|奋进|砥砺|聚焦|走基层|新春走基层|特别报道|专题|系列|关注|学习贯彻|深入学习|贯彻落实|庆祝|纪念|迎接|献礼|[“「【].{2,16}[”」】]$)|(?:特别报道|系列报道|专题报道|篇|专栏|特刊|系列|之[一二三四五六七八九十]+|①|②|③|④|⑤)[）)]?$/;
const place = /[省市县区旗盟州乡镇村]|妇联|法院|检察|医院|林业|林场|学校|协会|委员会|中心|系统|公安|民政|卫健/;
const image = /^(?:让|绘就|书写|谱写|点亮|汇聚|撑起|绽放|为|用|以|把|巾帼|一|“)|[！？]|，|[\s\u3000]/;

const concreteness = (line: string): number =>
  (place.test(line) ? 1 : 0) +
  (/工作|推进|开展|建设|落实|出台|实施|助力/.test(line) ? 1 : 0) -
  (image.test(line) ? 1 : 0);

const leads = (first: string, second: string): boolean => {
  if (genre.test(second)) return false;
  if (genre.test(first) || (label.test(first) && first.length <= 20 && !label.test(second))) return true;
  if (/[:：]$/.test(first)) return true;
  const difference = concreteness(first) - concreteness(second);
  return difference !== 0 ? difference > 0 : first.length + 6 <= second.length && first.length <= 10;
};

/** Whether a line stands no more among the titles: the one above explains the headline, and a gap parts the two. */
export const closesTitles = (above: Line, line: Line, count: number): boolean =>
  line.gap > 0 &&
  !dashed.test(line.text) &&
  ((count > 1 && dashed.test(above.text)) || (count > 1 && genre.test(above.text) && line.gap > above.gap));

const clausesOf = (line: Line): readonly number[] => line.text.split(/[，\s\u3000]+/).map(({ length }) => length);

/**
 * Whether two lines are one headline set in two: of one build like a couplet, neither of them matter-of-fact, a label or a genre;
 * or set close together under a kicker that a gap keeps off.
 */
const areCouplet = (first: Line, second: Line, isSetOff: boolean): boolean => {
  if (second.gap > 0 || [first, second].some(({ text }) => genre.test(text) || label.test(text) || place.test(text)))
    return false;
  const [one, other] = [clausesOf(first), clausesOf(second)];
  return isSetOff || (one.length === 1 && other.length === 1 && one[0] === other[0]);
};

/**
 * Tells kicker, headline and subtitle among the lines that stand above an article. A line after a dash, or one that ends with
 * the name of a genre (综述, 纪实), explains the headline above it; a label, or the more matter-of-fact of two lines, leads
 * into the line below; two lines built like a couplet are one headline. What a page or a Word file calls its headline is taken for it.
 */
export const titlesOf = (lines: readonly Line[]): Titles => {
  const named = lines.findIndex(({ hint }) => hint === 'headline');
  if (named !== -1) {
    const isKicker = ({ hint }: Line, index: number): boolean =>
      hint === 'kicker' || (index < named && hint !== 'subtitle');
    return {
      kickers: lines.filter((line, index) => index !== named && isKicker(line, index)),
      headlines: lines.slice(named, named + 1),
      subtitles: lines.filter((line, index) => index !== named && !isKicker(line, index)),
    };
  }
  const firstDash = lines.findIndex((line, index) => index > 0 && dashed.test(line.text));
  const above = firstDash === -1 ? lines : lines.slice(0, firstDash);
  const below = firstDash === -1 ? [] : lines.slice(firstDash);
  const [first, second] = above;
  if (first === undefined) return { kickers: [], headlines: [], subtitles: [] };
  if (second === undefined) return { kickers: [], headlines: [first], subtitles: below };
  if (below.length > 0) {
    const [upper, lower] = above.slice(-2);
    const isSetOff = above.length > 2 && (upper?.gap ?? 0) > 0;
    const size = upper !== undefined && lower !== undefined && areCouplet(upper, lower, isSetOff) ? 2 : 1;
    return { kickers: above.slice(0, -size), headlines: above.slice(-size), subtitles: below };
  }
  if (areCouplet(first, second, false)) return { kickers: [], headlines: [first, second], subtitles: above.slice(2) };
  const kickerLeads = above.length > 2 ? !genre.test(second.text) : leads(first.text, second.text);
  return kickerLeads
    ? { kickers: [first], headlines: [second], subtitles: above.slice(2) }
    : { kickers: [], headlines: [first], subtitles: above.slice(1) };
};

/** A title without the dash that sets it off and without a column's brackets. */
export const titleWords = (line: Line): string => line.text.replace(dashed, '').replace(/[\s\u3000]*(?:——|――|--)$/, '');
