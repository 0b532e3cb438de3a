import { joinOverlapping, withoutHalfMarks } from './joining';
import type { StatedFigure } from './stated-figure';
import { scopeWordIn, withScope } from './topic';
import { nounAfter, nounsBefore, wordsAfter } from './words-around';

/** What a figure measures, in words. */
export type Label = {
  /** Indicator and population, without the number; stands alone. */
  readonly words: string;
  /** Who or what is counted; null for an indicator of its own (孕产妇死亡率). */
  readonly population: string | null;
  /** The noun that the measure word counts, for the unit; empty where none is printed. */
  readonly noun: string;
  /** False where the words around the figure did not tell. */
  readonly certain: boolean;
  /** Whether its own words said enough, without a topic from elsewhere. */
  readonly standsAlone: boolean;
  /** Whom shares behind it are of (`员工86人，80%是妇女`); empty where it counts no one. */
  readonly whole: string;
};

/** What the sentence has said before a figure. */
export type Context = {
  /** What it speaks of; empty at its beginning. */
  readonly topic: string;
  /** The label of the figure before; empty for the first. */
  readonly previous: string;
  /** Whom a share without words of its own is of; empty where no one was counted before. */
  readonly whole: string;
};

const helping =
  /(?:帮助|助力|帮扶|扶持|带动|推动|促进|引导|支持|吸引|组织|动员|发动|资助|指导|协助|辐射|使|让|安置|撬动)(?:全[区省市县盟旗州镇乡村])?$/;
const indicator =
  /(?:率|占比|比例|比重|寿命|人次|指数|密度|满意度|覆盖面|收入|产值|面积|金额|总额|余额|规模|时长|时间|里程|产量|销售额|销量|水平|比|数|量|额)$/;
const generic =
  /^(?:直接|间接|公益性|累计|广泛|有效)?(?:服务|参与|受益|覆盖|惠及|影响|辐射|培训|吸引|带动|帮助|救助|发放|接待|投入|发展|浏览|阅读|点击|观看|转发|受训|解决|办结|调解|走访|慰问|受理|审结|结案|办理|检出|治愈|授课|行驶)?(?:人次|人数|群众|人员|资金|粉丝|人|者)?$/;
const changing =
  /(?:提高|提升|增长|增加|上升|下降|减少|降低|缩短|压缩|压减|增幅|降幅|扩大|缩小|回落|下浮|上浮)(?:了|近|约|超过|达|分别)*$/;
const comparedTo = /^(?:同比|环比|比|较)?(?:上年同期|去年同期|上年|去年|上届|改革前|\d{4}年|之前|以前|过去|往年)?/;
const comparedInside =
  /(?:比|较)[^，、]{1,8}?(?=提高|提升|增长|增加|上升|扩大|延长|下降|减少|降低|缩短|压缩|压减|回落|缩小)/;
const ranking =
  /(?:位列|位居|排名|排在|名列|跃居|稳居|居|列|获|夺得|荣获|跻身|并列)(?:到|在)?(?:全国|全区|全省|全市|全盟|全县|世界|全球|同类[\u4E00-\u9FFF]{1,4})?(?:同类[\u4E00-\u9FFF]{1,4})?(?:前|首)?$/;
const averaged = /人均|户均|年均|日均|月均|场均|村均|平均每[年月天人户]/;
const averagedEnd = /(?:人均|户均|年均|日均|月均|场均|村均|平均每[年月天人户])$/;
const acted = /^(?:受益|参与|参加|受训|受惠|报名|观看|脱贫|就业|增收)/;
const moving = /^(?:提高|提升|增加|增长|上升|下降|降|升|减少|缩短|扩大|发展|增|减|跃升)/;

const reaching = /(?:达到?|增至|升至|降至|增加到|减少到|为|是.{0,8}的)$/;
const pastOnly = /^(?:[\d一二三四五六七八九十两]+年|改革|改制)前$/;
const comparedWith = /^(?:高出|高于|低于|低出|优于|领先|超出)/;

const partKinds: ReadonlySet<string> = new Set(['share', 'rate', 'multiple', 'change']);
const unitNouns: Readonly<Record<string, string>> = { person_time: '人次', session: '场次', household: '户数' };

/** The subject of a change, without the verb: 教育支出年均增长 → 教育支出. */
export const withoutChange = (label: string): string => {
  const subject = label.replace(changing, '');
  return subject === label ? label : subject.replace(averagedEnd, '');
};

const isEmpty = (words: string): boolean => words.replace(/[“”（）()、]/g, '').length === 0;

type Draft = {
  readonly words: string;
  readonly population: string | null;
  readonly noun: string;
  readonly standsAlone: boolean;
  /** Whom later shares are of, where it is not the population of a count. */
  readonly whole?: string;
};

/** `比上年增长8%`: what grew is named before, here or by the figure before. */
const changeLabel = ({ before }: StatedFigure, pre: string, context: Context): Draft | null => {
  if (!changing.test(before)) return null;
  const compared = pre.replace(comparedTo, '').replace(comparedInside, '');
  const subject =
    compared.replace(changing, '').replace(averagedEnd, '') === ''
      ? context.previous === ''
        ? context.topic
        : withoutChange(context.previous)
      : '';
  return { words: subject + compared, population: null, noun: '', standsAlone: true };
};

/** `其中35岁以下的占38.6%`: a part, and the whole where it is named. */
const portionLabel = ({ quantity, before, earlier }: StatedFigure, context: Context): Draft | null => {
  const match =
    quantity.kind === 'share' || quantity.kind === 'rate'
      ? /^(.*?)(?:的)?(?:约|共|就|仅|还|也)?占(?!比|有|地)(.*)$/.exec(before)
      : null;
  if (match === null) return null;
  const part = nounsBefore(match[1] ?? '');
  const whole = nounsBefore(match[2] ?? '').replace(/的?(?:比重|比例)$/, '');
  const isAmong = part === '' || /^其中/.test(before) || /其中，?$/.test(earlier);
  const among =
    isAmong && context.previous !== '' ? `${withoutChange(context.previous)}${part === '' ? '' : '中'}` : '';
  const words = `${among}${part}占${whole === '' ? '比' : `${whole}的比重`}`;
  return { words, population: part === '' ? null : part, noun: '', standsAlone: true, whole: context.whole };
};

const scopeOnly = /^(?:全[国区省市县盟旗州镇乡村系院校]|各[\u4E00-\u9FFF]{1,3})?$/;
const equating = /^(?:的)?(?:均|都|全部)?(?:是(?!否)|为|系|属于)/;

/** `近半数干部来自基层`, `八成是妇女`: a share of what stands behind it, said as a noun. */
const shareLabel = ({ quantity, after }: StatedFigure, pre: string, noun: string, { whole }: Context): Draft | null => {
  const words = wordsAfter(after);
  if (quantity.kind !== 'share' || !scopeOnly.test(pre) || words === '' || words.length > 20) return null;
  const among = whole.length > 10 || whole === '' ? '' : `${whole}中`;
  const equated = words.replace(equating, '');
  if (equated !== words) {
    return { words: `${pre}${among}${equated}占比`, population: equated, noun: '', standsAlone: true, whole };
  }
  const counted = words.startsWith(noun) ? noun : '';
  const predicate = words.slice(counted.length);
  if (counted === '') {
    return { words: `${pre}${among}${predicate}的占比`, population: null, noun: '', standsAlone: true, whole };
  }
  const label = predicate === '' ? counted : `${predicate}的${counted}`;
  return { words: `${pre}${label}占比`, population: counted, noun: counted, standsAlone: true, whole: counted };
};

/** `全村118户463人`: nothing but the measure words say what is counted. */
const bareLabel = (
  { quantity, after }: StatedFigure,
  pre: string,
  noun: string,
  scope: string,
  topic: string,
): Draft | null => {
  if (!isEmpty(pre) || noun !== '' || (quantity.unit !== 'household' && quantity.unit !== 'person')) return null;
  const whose = scope === '' ? topic : scope;
  const words = whose + (acted.exec(wordsAfter(after))?.[0] ?? '') + (quantity.unit === 'household' ? '户数' : '人数');
  return { words, population: whose === '' ? null : whose, noun: '', standsAlone: false };
};

const equivalent = /^(?:折合|约合|合|相当于)?$/;

/** `港币80万元、美元3万元`, `约合人民币11.4亿元`: a sum that says nothing of its own is of what the one before it was. */
const repeatedLabel = ({ quantity }: StatedFigure, pre: string, noun: string, { previous }: Context): Draft | null =>
  quantity.kind === 'amount' && previous !== '' && noun === '' && equivalent.test(pre)
    ? { words: previous, population: null, noun, standsAlone: true }
    : null;

const predicateOf = (after: string, noun: string): string => {
  const words = wordsAfter(after);
  return (noun === '' && moving.test(words)) || words.length > 16 ? noun : words;
};

const helpedScope = /全[国区省市县盟旗州镇乡村]$/;

/** `助力全区37.2万妇女实现脱贫`: those who were helped, with what they were helped to. */
const helpedLabel = (pre: string, noun: string, tail: string): string => {
  if (noun === '' || tail.length <= noun.length || !tail.startsWith(noun)) return pre + tail;
  const scope = helpedScope.exec(pre)?.[0] ?? '';
  return `${scope}${pre.slice(0, pre.length - scope.length)}${tail.slice(noun.length)}的${noun}`;
};

const countLabel = (figure: StatedFigure, pre: string, noun: string, { topic, previous, whole }: Context): Draft => {
  const { quantity, before, after } = figure;
  const tail = partKinds.has(quantity.kind) || helping.test(before) ? predicateOf(after, noun) : noun;
  const counted = helping.test(before) ? helpedLabel(pre, noun, tail) : pre + tail;
  const suffix = quantity.unit === null ? '' : (unitNouns[quantity.unit] ?? '');
  const complete = noun !== '' || counted.endsWith(suffix) ? counted : counted + suffix;
  const isNamed = counted.replace(/[“”]/g, '').length >= 3 || /[\u3400-\u9FFF]/.test(noun) || pre.length === 2;
  const standsAlone = isNamed && !generic.test(counted);
  const among =
    /^其中/.test(before) && previous !== '' && previous.length <= 16
      ? `${withoutChange((/占比$|的比重$/.test(previous) ? whole : previous).replace(/（.*）$/, ''))}中`.replace(
          /^中$/,
          '',
        )
      : '';
  const action = noun === '' ? (acted.exec(wordsAfter(after))?.[0] ?? '') : '';
  const words =
    among !== '' || standsAlone || topic === '' ? among + complete : joinOverlapping(topic, action + complete);
  return {
    words,
    population: noun !== '' ? noun : standsAlone ? pre : null,
    noun: noun === '' ? pre : noun,
    standsAlone,
  };
};

const draftOf = (figure: StatedFigure, scope: string, context: Context): Draft => {
  const { quantity, before, after } = figure;
  const noun = nounAfter(after);
  const ranked = quantity.kind === 'rank' ? before.replace(ranking, '') : before;
  const pre = nounsBefore(ranked) + (noun !== '' && /等$/.test(before) ? '等' : '');
  const change = changeLabel(figure, pre, context) ?? portionLabel(figure, context);
  if (change !== null) return change;
  if (context.previous !== '' && noun === '' && (pre === '' || pastOnly.test(pre)) && reaching.test(before)) {
    return { words: withoutChange(context.previous), population: null, noun, standsAlone: true };
  }
  if (context.previous !== '' && comparedWith.test(pre)) {
    return { words: withoutChange(context.previous) + pre, population: null, noun, standsAlone: true };
  }
  if ((quantity.kind === 'multiple' || quantity.kind === 'rank') && pre === '' && context.previous !== '') {
    return { words: context.previous, population: null, noun, standsAlone: true };
  }
  if (indicator.test(pre) && pre.length >= 3 && !generic.test(pre)) {
    const isBareRate = /^.{1,3}[率度]$/.test(pre) && context.topic.length >= 4 && context.topic.length <= 16;
    return {
      words: isBareRate ? context.topic + pre : pre,
      population: null,
      noun: noun === '' ? pre : noun,
      standsAlone: true,
    };
  }
  return (
    shareLabel(figure, pre, noun, context) ??
    repeatedLabel(figure, pre, noun, context) ??
    bareLabel(figure, pre, noun, scope, context.topic) ??
    countLabel(figure, pre, noun, context)
  );
};

const subject =
  /^([\u4E00-\u9FFF]{2,12}?)(?:再次|首次|已经|已|连续|持续|稳步|不断|成功|再)?(?:实现|创下|创|突破|迈上|保持|稳定|再获|取得|达到)/;

/** What the clause before speaks of: `粮食产量实现“十九连丰”，达…` → 粮食产量. */
const subjectBefore = (earlier: string): string =>
  subject.exec(/[^，。；：]*(?=[，；：]$)/.exec(earlier)?.[0] ?? '')?.[1] ?? '';

/** 年均 stands before the verb of a change, else before the whole. */
const withAverage = (words: string, average: string): string => {
  const verb = changing.exec(words);
  return verb === null || verb.index === 0 ? average + words : words.slice(0, verb.index) + average + verb[0];
};

/**
 * Names what a figure measures from the words around it: an indicator before it (`孕产妇死亡率降至…`), the object counted before
 * it (`培训妇女5.5万人`) or after it (`480个新媒体平台`). Words that do not stand alone (`服务2700余万人次`) get the topic of
 * the sentence before them.
 */
export const labelOf = (figure: StatedFigure, context: Context): Label => {
  const { passage, quantity, before } = figure;
  const scope = scopeWordIn(passage.text.slice(0, Math.max(0, quantity.start - before.length)));
  const draft = draftOf(figure, scope, context);
  const average = averaged.exec(before)?.[0] ?? '';
  const words = withoutHalfMarks(
    average === '' || draft.words.includes(average) ? draft.words : withAverage(draft.words, average),
  );
  const told = isEmpty(words) ? subjectBefore(figure.earlier) : words;
  return {
    ...draft,
    words: withScope(told, scope),
    certain: !isEmpty(told) && !generic.test(told),
    whole: draft.whole ?? (quantity.kind === 'count' ? (draft.population ?? '') : ''),
  };
};
