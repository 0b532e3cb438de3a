import type { RecipientKind } from '../../domain/achievement/enumerations';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { StatedFigure } from '../figures/stated-figure';
import { nounAfter, nounsBefore } from '../figures/words-around';
import { awardIn, conferring } from './award-title';

const countable: ReadonlySet<string> = new Set([
  'person',
  'household',
  'post',
  'collective',
  'base',
  'organisation',
  'item',
  'team',
  'place',
  'person_time',
  'project',
  'couple',
  'piece',
]);
const received = /(?:先后)?(?:获评|荣获|获得|被评为|被授予|获|当选为?|入选|被命名为|被认定为|荣膺|评为|获授)(?:了)?/;

const kindByUnit: Readonly<Record<string, RecipientKind>> = {
  person: 'person',
  person_time: 'person',
  household: 'family',
};

const titleAfterVerb = (after: string): string | null => {
  const verb = received.exec(after);
  if (verb === null || verb.index > 24) return null;
  const rest = after.slice(verb.index + verb[0].length);
  return rest.replace(/(?:荣誉)?称号.*$|等荣誉.*$/, '');
};

/**
 * The award whose holders a figure counts: `123个全国巾帼文明岗`, `“最美家庭”12万户`, `3名护林员获评全国优秀护林员`. Null for any
 * other figure.
 */
export const awardCountedBy = (figure: StatedFigure): AwardReference | null => {
  const { quantity, before, after, passage } = figure;
  if (quantity.kind !== 'count' || quantity.unit === null || !countable.has(quantity.unit)) return null;
  const sentenceBefore = passage.text.slice(0, quantity.start);
  const conferred = conferring.test(sentenceBefore) || conferring.test(after);
  const noun = nounAfter(after);
  const candidates = [
    awardIn(noun === '' ? '' : noun, conferred),
    titleAfterVerb(after) === null ? null : awardIn(titleAfterVerb(after) ?? '', true),
    noun === '' ? awardIn(lastTitle(nounsBefore(before)), conferred) : null,
  ];
  const award = candidates.find((candidate) => candidate !== null) ?? null;
  if (award === null) return null;
  const byUnit = kindByUnit[quantity.unit];
  return award.recipientKind === 'other' && byUnit !== undefined ? { ...award, recipientKind: byUnit } : award;
};

/** The title at the end of the words before a figure: `寻找选树“最美家庭”` → `“最美家庭”`, `创建自治区某某示范基地` → `自治区…`. */
const lastTitle = (words: string): string => {
  const quoted = /(?:(?:全国|省级|自治区级|市级|盟市级|旗级|县级|旗县级)(?:以上)?)?“[^”]+”$/.exec(words)?.[0];
  if (quoted !== undefined) return quoted;
  const afterVerb = words.split(new RegExp(conferring, 'g'));
  return afterVerb[afterVerb.length - 1] ?? words;
};
