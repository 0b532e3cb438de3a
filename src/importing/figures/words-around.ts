const leading =
  /^(?:[\s\u3000]+|其中|同时|目前|如今|现在|此外|另外|截至[^，]{0,14}?(?:底|末|日|月|前|目前)|近年来|多年来|一年来|(?:今|去|前|当)年(?:以来|上半年|前.季度)?|\d{4}年(?:以来|底|末|上半年|下半年)?|全年|累计|总计|共计|合计|已经|已|共|先后|并|还|也|则|而|且|又|再|每年|年均|平均每年|平均|仅|约|据统计|预计|力争|确保|使|让|将|把|从而|通过|实现了?|即|约有|另有|只有|是(?!否)|的|\d{1,2}(?:多|余)?年(?:间|来|多来)|[一二三四五六七八九十两]{1,3}年(?:多)?(?:间|来)|分别|及|和|、|与|以及)+/;
const trailing =
  /(?:达到了?|高达|多达|达|分别为|分别|约为|为|均为|共有|现有|已有|建有|设有|拥有|配有|有|是|升至|升到|降至|降到|(?:压缩|缩短|延长|拓展|扩展|跃升|攀升|优化|调整|下调|上调)(?:到|至|为)|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|上升到|上升至|下降到|下降至|减少到|减少至|增至|减至|扩大到|扩大至|发展到|至|到|由|从|总计|共计|合计|累计|共|已|年均|每年|仅|只有|约|的|是?\d{4}年(?:底|末|初)?的?|折合|约合|合计|原来的?|保持在|稳定在|[一1](?:条|座|个|处|家|所|支|批|台|项|份|栋|片)|翻|稳定|保持|控制在|超过|突破|近|逾|超|了|将近|接近|最高|最多|最少|位列|位居|排名|居|列|等|就|：|:|[（(])+$/;
const existence =
  /(?:现有|共有|已有|建有|设有|拥有|配有|只有|仅有|现已建成|共计|累计|先后|已经|年均)(?=[\u3400-\u9FFF“])/g;
const creation =
  /^(?:在?((?:全[国区省市县盟旗州镇乡村]|各地|各级)[^，]{0,4}?))?(?:组织开展|广泛开展|深入开展|积极开展|持续开展|集中开展|寻找选树|开展|建设|建立|创建|建成|打造|组建|成立|设立|举办|举行|选树|实施|拥有)(?:了|(?![率数量额]))/;

/** What stands before a figure, reduced to what it measures: `全区现有护林员` → `全区护林员`, `在全区建设培训中心` → `全区培训中心`. */
export const nounsBefore = (before: string): string => {
  let words = before;
  for (let length = -1; length !== words.length; ) {
    length = words.length;
    words = words.replace(leading, '').replace(trailing, '');
  }
  const created = creation.exec(words);
  const rest =
    created === null ? words : `${(created[1] ?? '').replace(trailing, '')}${words.slice(created[0].length)}`;
  return (rest === '' ? words : rest)
    .replace(existence, '')
    .replace(/^(全[区省市县盟旗州镇乡村])有/, '$1')
    .replace(/^[）)”、]+/, '')
    .trim();
};

const predicate =
  /(?:来自|有了|拥有|取得|延长|压缩|拓展|跑遍|走遍|奔走|提交|每年|每月|每天|年均|定期|累计|先后|提高到|提高|提升|增加|增长|上升|下降|降至|降到|降低|减少|升至|增至|缩短|扩大|发展到|较|比上|同比|实现|受益|解决|同频共振|得到|获得|获评|荣获|被评|被授予|获|被|参加|参与|投入|成为|分布|覆盖|走进|走上|走出|活跃|奔赴|奋战|加入|通过|接受|享受|完成|开展|组织|建成|投用|惠及|脱贫|增收|提供|达到|达|占|为|在|从|向|用上|圆了|重返|顺利|全部|均|都|已|常年|就近|足不出户|共同|携手|齐|纷纷|踊跃|积极|自觉|主动|喜|正|能够|可以|将|因|以(?!上|下|内|及)|由|受到|拿到|领到|吃上|找到|学会|掌握|告别|摆脱|现场|进行|进入|入选|当选|上榜|发挥|服务于|扎根|坚守|守护|深入|奋斗|的帮助|落户|集中|提前)/;

/** What stands after a figure, reduced to the noun that it counts: `个新媒体平台同频共振` → `新媒体平台`. */
export const nounAfter = (after: string): string => {
  const words = after.replace(/^(?:[长高宽深]?的|[\s\u3000])+/, '');
  if (words.startsWith('“')) {
    const close = words.indexOf('”');
    if (close !== -1) return words.slice(0, close + 1) + nounAfter(words.slice(close + 1));
  }
  const cut = words.search(predicate);
  const noun = cut === -1 ? words : words.slice(0, cut);
  return noun
    .replace(/[（(].*$/, '')
    .replace(/[\s\u3000”]+$/, '')
    .trim();
};

/** The whole predicate after a figure, where it is short enough to belong to the label. */
export const wordsAfter = (after: string): string => after.replace(/^[的\s\u3000]+/, '').replace(/[\s\u3000]+$/, '');
