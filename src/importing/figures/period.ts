/** The time that a figure is said to hold for. */
export type Period = {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodPrecision: 'day' | 'month' | 'quarter' | 'year' | 'span' | 'unstated';
};

const unstated: Period = { periodStart: null, periodEnd: null, periodPrecision: 'unstated' };

/** The five-year plans by their short names (Outline of the … Five-Year Plan for National Economic and Social Development). */
const plans: Readonly<Record<string, readonly [number, number]>> = {
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

const anyPeriod = /\d{4}年|十[一二三四五]五/;

const two = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const years = (from: number, to: number, precision: Period['periodPrecision']): Period => ({
  periodStart: `${from}-01-01`,
  periodEnd: `${to}-12-31`,
  periodPrecision: precision,
});

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Period | null])[] = [
  [
    /(\d{4})年?(?:至|到|—{1,2}|-|－|~|～)(\d{4})年/g,
    (match) => (Number(match[1]) < Number(match[2]) ? years(Number(match[1]), Number(match[2]), 'span') : null),
  ],
  [
    /“?(十[一二三四五]五)”?(?:规划)?(?:期间|时期|以来)/g,
    (match) => {
      const plan = plans[match[1] ?? ''];
      return plan === undefined ? null : years(plan[0], plan[1], 'span');
    },
  ],
  [
    /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    (match) => {
      const day = `${match[1]}-${two(Number(match[2]))}-${two(Number(match[3]))}`;
      return Number(match[3]) >= 1 && Number(match[3]) <= lastDay(Number(match[1]), Number(match[2]))
        ? { periodStart: day, periodEnd: day, periodPrecision: 'day' }
        : null;
    },
  ],
  [
    /(\d{4})年(\d{1,2})月/g,
    (match) =>
      Number(match[2]) >= 1 && Number(match[2]) <= 12
        ? {
            periodStart: `${match[1]}-${two(Number(match[2]))}-01`,
            periodEnd: `${match[1]}-${two(Number(match[2]))}-${lastDay(Number(match[1]), Number(match[2]))}`,
            periodPrecision: 'month',
          }
        : null,
  ],
  [
    /(\d{4})年(上半年|下半年)/g,
    (match) => ({
      periodStart: `${match[1]}-${match[2] === '上半年' ? '01-01' : '07-01'}`,
      periodEnd: `${match[1]}-${match[2] === '上半年' ? '06-30' : '12-31'}`,
      periodPrecision: 'span',
    }),
  ],
  [
    /(\d{4})年(?:第)?([一二三四])季度/g,
    (match) => {
      const quarter = '一二三四'.indexOf(match[2] ?? '') + 1;
      return {
        periodStart: `${match[1]}-${two(quarter * 3 - 2)}-01`,
        periodEnd: `${match[1]}-${two(quarter * 3)}-${lastDay(Number(match[1]), quarter * 3)}`,
        periodPrecision: 'quarter',
      };
    },
  ],
  [/(\d{4})年(?!以来|起|开始|版|级|《)/g, (match) => years(Number(match[1]), Number(match[1]), 'year')],
];

/**
 * The period that a sentence states before a figure; the nearest one counts. Never inferred: 今年, 近五年 and 2018年以来 have no
 * end or no beginning in the text and stay unstated.
 */
export const periodBefore = (words: string): Period => {
  if (!anyPeriod.test(words)) return unstated;
  let nearest = unstated;
  let place = -1;
  for (const [pattern, read] of patterns) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const year = Number(/\d{4}/.exec(match[0])?.[0] ?? 2000);
      if (/(?:比|较|是|自|相当于|于)“?$/.test(words.slice(Math.max(0, match.index - 4), match.index))) continue;
      const period = year >= 1900 && year <= 2100 ? read(match) : null;
      if (period !== null && end > place + 3) {
        nearest = period;
        place = end;
      }
    }
  }
  return nearest;
};
