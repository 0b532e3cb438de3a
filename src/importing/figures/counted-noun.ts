import type { UnitCode } from '../../domain/quantity/unit';

const nounUnits: readonly (readonly [UnitCode, RegExp])[] = [
  ['person_time', /人次$/],
  ['person', /人数$/],
  ['household', /户数$/],
  ['session', /场次$/],
  [
    'person',
    /(?:妇女|儿童|群众|牧民|农民|家长|学生|居民|职工|会员|党员|干部|志愿者|患者|老人|人口|网民|粉丝|女性|男性|青年|少年|村民|人员|教师|医生|护士|医护|社员|游客|观众|读者|用户|学员|代表|法官|群体|劳动力|者|女|员|孩子|市民|人|人才|手|姐妹|巧手|标兵|执委|主席|委员|律师|专家|调解员|护林员|带头人)$/,
  ],
  ['household', /(?:家庭|户|农户|人家)$/],
  ['post', /岗$/],
  ['base', /基地$/],
  ['platform', /(?:平台|公众号|账号|微信群|网站|小程序)$/],
  ['project', /(?:项目|工程)$/],
  ['collective', /集体$/],
  ['team', /(?:队|队伍|服务队|团队|小组|小分队)$/],
  [
    'place',
    /(?:中心|站|点|室|所|之家|学校|家园|驿站|医院|卫生院|校|园|场|馆|窗口|村|社区|县|旗|乡镇|苏木|嘎查|地区|阵地|法庭|工作室|书屋|食堂|林场)$/,
  ],
  ['organisation', /(?:企业|公司|合作社|协会|组织|妇联|机构|单位|社会组织|商会|联盟|支部|党组织|委员会)$/],
  ['case', /(?:案件|纠纷|诉求|信访|案例|病例)$/],
  ['article', /(?:稿件|报道|新闻|信息|视频|短视频|推文)$/],
];

/** The unit of a figure whose measure word is missing or 个, by the noun that it counts; null where no noun tells. */
export const unitOfNoun = (noun: string): UnitCode | null => {
  const unitOf = (words: string): UnitCode | null => nounUnits.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const words = noun.replace(/[”’」』》]+$/, '');
  const joined = /^(.{2,}?)(?:和|及|与|、)(?=.{2})/.exec(words)?.[1];
  return (joined === undefined ? null : unitOf(joined)) ?? unitOf(words);
};
