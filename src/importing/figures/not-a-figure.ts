import type { StatedFigure } from './stated-figure';

const periods: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
/** Words that make a stretch of time the thing that is measured. */
const measuredTime =
  /平均|人均|用时|时长|时限|周期|寿命|期限|天数|工期|耗时|审限|缩短|延长|压缩|减少|压减|提前|工龄|司龄|住院日|年限/;

/** The quotation that a place stands in, without its marks; null outside of quotations. */
const quotationAround = (
  text: string,
  start: number,
  end: number,
): { readonly words: string; readonly open: number } | null => {
  for (const [opening, closing] of [
    ['《', '》'],
    ['“', '”'],
    ['「', '」'],
    ['‘', '’'],
  ] as const) {
    const open = text.lastIndexOf(opening, start);
    if (open === -1 || text.slice(open, start).includes(closing)) continue;
    const close = text.indexOf(closing, end);
    if (close !== -1 && !text.slice(end, close).includes(opening)) return { words: text.slice(open + 1, close), open };
  }
  return null;
};

/** Whether a figure stands in the name of a programme, a book, a method: `“135一线工作机制”`, `《…100例》`. */
const isInName = ({ quantity, passage }: StatedFigure): boolean => {
  const { text } = passage;
  const quotation = quotationAround(text, quantity.start, quantity.end);
  if (quotation === null) return false;
  if (text[quotation.open] === '《') return true;
  const isSpeech = /[说道称：:，]$/.test(text.slice(0, quotation.open)) || /[，。！？；]/.test(quotation.words);
  return !isSpeech && quotation.words.length <= 16;
};

/** An indefinite article: 一名, 一份, 一个. */
const isIndefinite = ({ quantity, passage }: StatedFigure): boolean =>
  quantity.value === 1 && quantity.kind === 'count' && /^一/.test(passage.text.slice(quantity.start, quantity.end));

const isPeriod = ({ quantity, before, after }: StatedFigure): boolean => {
  if (quantity.unit === null || !periods.has(quantity.unit) || quantity.kind === 'change') return false;
  if (quantity.measureWord?.endsWith('岁') === true) return false;
  return !measuredTime.test(before) && !/^(?:有效|有期徒刑)/.test(after);
};

const isSchedule = ({ quantity, before, after }: StatedFigure): boolean =>
  quantity.unit === 'hour' &&
  (quantity.value === 24 ||
    /^(?:热线|值班|值守|服务热线|在线|不间断|开放|营业|响应|全天候)/.test(after) ||
    /[×xX]$/.test(before));

const hasCountedNoun =
  /^(?:[余多]?(?:名|位)?)?(?:妇女|儿童|群众|农牧民|农民|牧民|家庭|家长|学生|居民|职工|会员|党员|干部|志愿者|患者|老人|人口|网民|粉丝|女性|青年|青少年|村民|贫困|困难|残疾|留守|女|少年|市民|人员|教师|医|护|社员|户|游客|观众|读者|用户|学员|代表|法官|群体|劳动力|新市民|孩子)/;
const countsBefore =
  /(?:数|数量|总量|总数|总人数|人数|户数|件数|人口|人员|人才|妇女|群众|会员|志愿者|粉丝|用户|学员|党员|职工|者|员|指数|比|比为)(?:已|就|共)?(?:达到|达|为|有|是|约|近|超|超过|突破|逾|至|到|[：:])?$/;

/** A number without unit, percent sign or counted noun: a code, a telephone number, a year, a method's name. */
const isBareNumber = ({ quantity, before, after, passage }: StatedFigure): boolean => {
  if (quantity.unit !== null || quantity.measureWord !== null || quantity.kind === 'ratio' || quantity.kind === 'rank')
    return false;
  const printed = passage.text.slice(quantity.start, quantity.end);
  if (!/[\d０-９]/.test(printed) && !/[余多]/.test(printed)) return true;
  return quantity.magnitude > 0 || quantity.hedge !== null
    ? !hasCountedNoun.test(after) && !countsBefore.test(before) && quantity.magnitude === 0
    : !countsBefore.test(before) && !hasCountedNoun.test(after);
};

const isInCode = ({ quantity, passage }: StatedFigure): boolean => {
  const left = passage.text[quantity.start - 1] ?? '';
  const right = passage.text[quantity.end] ?? '';
  return (
    /[A-Za-z〔[#№+＋]/.test(left) ||
    /[A-Za-z〕]/.test(right) ||
    /^(?:号(?!召)|条(?:第|规定|例)|周年|届|世纪|年代|号文|级(?:以上)?(?:医院|景区)|A级|时\d|时[至到])/.test(
      passage.text.slice(quantity.end, quantity.end + 6),
    )
  );
};

const isOrdinal = ({ quantity, passage }: StatedFigure): boolean =>
  quantity.kind !== 'rank' && /[第]$/.test(passage.text.slice(0, quantity.start));

/** A rank that is only an order of speech or an edition: 第一时间, 第一书记, 第三届. */
const isRankInWord = ({ quantity, passage }: StatedFigure): boolean =>
  quantity.kind === 'rank' &&
  (/^(?:时间|书记|线|责任|产业|资源|动力|课堂|课|步|方|个|位(?!居|列)|批|期|届|次|季度|轮|章|条|部|产|代|年|天|站|手|人称|阵地|阶段|种|类|要务|家园|任|线|标准|要)/.test(
    passage.text.slice(quantity.end),
  ) ||
    !/位列|位居|排名|排在|居|列|名列|获|荣膺|跃居|跻身|并列|夺得|勇夺|稳居|均为|达到|升至|由|从|上升|下降|跃升|评为/.test(
      passage.text.slice(Math.max(0, quantity.start - 24), quantity.start),
    ));

/** Whether a quantity is no statement about the body or its work: a period, an age limit, a name's number, a code. */
export const isNotAFigure = (figure: StatedFigure): boolean =>
  isInName(figure) ||
  isIndefinite(figure) ||
  isPeriod(figure) ||
  isSchedule(figure) ||
  isOrdinal(figure) ||
  isRankInWord(figure) ||
  isInCode(figure) ||
  isBareNumber(figure);
