/** GB/T 2260 codes of the provinces, and of the leagues and cities of Inner Mongolia, by the names that a text uses. */
const regions: readonly (readonly [string, string])[] = [
  ['110000', '北京市?'],
  ['120000', '天津市?'],
  ['130000', '河北省?'],
  ['140000', '山西省?'],
  ['150100', '呼和浩特市?'],
  ['150200', '包头市?'],
  ['150300', '乌海市?'],
  ['150400', '赤峰市?'],
  ['150500', '通辽市?'],
  ['150600', '鄂尔多斯市?'],
  ['150700', '呼伦贝尔市?'],
  ['150800', '巴彦淖尔市?'],
  ['150900', '乌兰察布市?'],
  ['152200', '兴安盟'],
  ['152500', '锡林郭勒盟?'],
  ['152900', '阿拉善盟?'],
  ['150000', '内蒙古(?:自治区)?'],
  ['210000', '辽宁省?'],
  ['220000', '吉林省'],
  ['230000', '黑龙江省?'],
  ['310000', '上海市?'],
  ['320000', '江苏省?'],
  ['330000', '浙江省?'],
  ['340000', '安徽省?'],
  ['350000', '福建省?'],
  ['360000', '江西省?'],
  ['370000', '山东省?'],
  ['410000', '河南省?'],
  ['420000', '湖北省?'],
  ['430000', '湖南省?'],
  ['440000', '广东省?'],
  ['450000', '广西(?:壮族自治区)?'],
  ['460000', '海南省'],
  ['500000', '重庆市?'],
  ['510000', '四川省?'],
  ['520000', '贵州省?'],
  ['530000', '云南省?'],
  ['540000', '西藏(?:自治区)?'],
  ['610000', '陕西省?'],
  ['620000', '甘肃省?'],
  ['630000', '青海省'],
  ['640000', '宁夏(?:回族自治区)?'],
  ['650000', '新疆(?:维吾尔自治区)?'],
];

const patterns: readonly (readonly [string, RegExp])[] = regions.map(([code, names]) => [code, new RegExp(names)]);

/** The code of the region that a text names first; the smaller of two at one place; null where none is known. */
export const regionCodeIn = (text: string): string | null => {
  let found: string | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const [code, pattern] of patterns) {
    const at = text.search(pattern);
    if (at !== -1 && at < place) {
      found = code;
      place = at;
    }
  }
  return found;
};
