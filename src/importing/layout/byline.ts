import { isSurnamedName, namesOf as namesIn } from '../people/person-name';

/** Who wrote the article, as one line or bracket prints it. */
export type Byline = {
  /** The paper's name as printed (`某某妇女报`); null for 本报 or nothing. */
  readonly publication: string | null;
  readonly persons: readonly { readonly name: string; readonly role: string | null }[];
};

const adjectives =
  '(?:全媒体|融媒体|全媒|融媒|新媒体|首席|高级|资深|特约|特派|见习|实习|青年|摄影|文字|驻[\\u4E00-\\u9FFF]{1,4})';
const outlets =
  '(?:本报|本网|本刊|本台|本社|[\\u4E00-\\u9FFF]{1,12}?(?:日报社|晚报社|报社|日报|晚报|时报|商报|周报|导报|早报|报|杂志社|杂志|融媒体中心|新闻网|网|电视台|广播电台|客户端|新华社|中新社|通讯社|社))';
const role = new RegExp(
  `(${outlets})?(?:[\\s\\u3000·]*)(${adjectives}*记者|${adjectives}*通讯员|实习生|特约撰稿人|撰稿人|撰稿|评论员|作者|采写|撰文|供稿|图文|文图|文\\/图|图\\/文|文[|｜丨]图|文字|摄影|文|图)[\\s\\u3000]*[:：/／|｜丨]?[\\s\\u3000]*`,
  'g',
);
const tail =
  /[\s\u3000]*(?:文\/图|图\/文|文并摄|图文|文图|文|摄影报道|联合报道|综合报道|报道|采写|供稿|撰稿|摄影|\/文|\/图)$/;
const marks = /^[□■◎○●◇◆★☆▢◻⬜]+[\s\u3000]*/;
/** What a bracket says of an author besides the name: `作者：冯雪 作者单位：某某县`. */
const affiliation = /(?<=^(?:作者|记者|通讯员).{2,20})[\s\u3000，,；;]+(?:作者)?(?:单位|系|为|均系)[:：]?.*$/;
const own = /^(?:本报|本网|本刊|本台|本社)$/;

const body =
  /(?:^|[\s\u3000、])[\u4E00-\u9FFF]{2,14}(?:妇联|党委|政府|局|委员会|办公室|宣传部|组织部|法院|检察院|医院|学校|大学|林场|中心|公司|协会|支队|大队|镇|乡|县委|市委|区委|旗委|字会|学会|商会|联合会|工会|团委|民政厅|卫健委)(?=[\s\u3000、]|$)/g;

/** Names of a list, the bodies among them (县妇联 刘敏) left out. */
const namesOf = (list: string): readonly string[] | null => namesIn(list.replace(body, ' '));

const publicationOf = (outlet: string | undefined): string | null =>
  outlet === undefined || own.test(outlet) ? null : outlet;

/** Roles that by themselves, without 记者 or 通讯员, are too short to tell a byline in running words. */
const isWeak = (name: string): boolean => /^(?:文|图|文字|作者|图文|文图)$/.test(name);

/** 文 and 图 begin many words: they name a role only where something parts them from the name. */
const isPartOfWord = (match: RegExpMatchArray): boolean => /^[文图]$/.test(match[0]);

/**
 * Reads a byline in any of its usual forms: `某某报全媒体记者 甲 乙`, `□ 本报记者 甲 通讯员 乙`, `文/图 甲`, `作者：甲`,
 * `（记者 甲 通讯员 乙）`. Null where the words are no byline.
 */
export const bylineOf = (printed: string): Byline | null => {
  const marked = marks.test(printed);
  const bare = printed
    .replace(marks, '')
    .replace(/^[（(【[]([^（）()【】[\]]*)[）)】\]]$/, '$1')
    .replace(affiliation, '')
    .trim();
  if (bare.length === 0 || bare.length > 80 || /[。！？；“”《》]/.test(bare)) return null;
  const roles = [...bare.matchAll(role)].filter(
    (match) =>
      !isPartOfWord(match) &&
      (!isWeak(match[2] ?? '') || match.index === 0 || /[\s\u3000/|｜丨]$/.test(bare.slice(0, match.index))),
  );
  const first = roles[0];
  if (first === undefined) return bareNames(bare, marked);
  const head = bare.slice(0, first.index).trim();
  const headNames = head === '' ? [] : namesOf(head);
  if (headNames === null) return null;
  const persons: { name: string; role: string | null }[] = headNames.map((name) => ({ name, role: null }));
  for (const [index, match] of roles.entries()) {
    const until = roles[index + 1]?.index ?? bare.length;
    const list = bare
      .slice(match.index + match[0].length, until)
      .replace(tail, '')
      .trim();
    const names = list === '' ? [] : namesOf(list);
    if (names === null) return null;
    persons.push(...names.map((name) => ({ name, role: match[2] ?? null })));
  }
  const outlet = roles.map((match) => match[1]).find((name) => name !== undefined);
  return persons.length === 0 ? null : { publication: publicationOf(outlet), persons };
};

/** `□ 王芳 李晓梅`, `王芳 李晓梅 文/图`: names alone count where a mark or known surnames vouch for them. */
const bareNames = (words: string, marked: boolean): Byline | null => {
  const list = words.replace(tail, '').trim();
  const names = list === '' ? null : namesOf(list);
  if (names === null || names.length === 0 || names.length > 6) return null;
  if (!marked && list === words && !names.every(isSurnamedName)) return null;
  if (marked && names.some((name) => name.length > 5 && !/[·•]/.test(name))) return null;
  return { publication: null, persons: names.map((name) => ({ name, role: null })) };
};
