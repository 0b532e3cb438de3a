import { performance } from 'node:perf_hooks';
import { createMemoryIndex } from '../src/localizing/memory/memory-index';
import type { MemoryRecord } from '../src/localizing/memory/memory-record';

const size = 50_000;
const places = ['全旗', '全乡', '嘎查', '苏木', '镇里', '社区', '牧区', '林场'];
const who = ['护林员', '妇联干部', '牧民', '志愿者', '教师', '医生', '村医', '巾帼标兵', '返乡青年', '绣娘'];
const what = [
  '开展巡护',
  '宣讲法律',
  '走访家庭',
  '种植柠条',
  '培训技能',
  '编织毡毯',
  '看望老人',
  '修缮毡房',
  '清理河道',
  '传授剪纸',
];
const how = [
  '利用农闲时节',
  '不顾风雪',
  '组织姐妹们',
  '挨家挨户',
  '在草原深处',
  '与邻村一道',
  '按照年初计划',
  '为迎接盛会',
];

/** A sentence of its own for each number, in Chinese as newsrooms write it. */
const sentence = (at: number): string => {
  const of = (words: readonly string[], step: number): string => words[Math.floor(at / step) % words.length] ?? '';
  const tail = String.fromCharCode(0x4e00 + ((at * 7919) % 20_000), 0x4e00 + ((at * 104_729) % 20_000));
  return `${of(places, 1)}${of(who, 8)}${of(how, 80)}${of(what, 640)}${(at % 900) + 2}次，${tail}${of(who, 3)}受益${at + 2}人。`;
};

const records = (): readonly MemoryRecord[] =>
  Array.from({ length: size }, (_, id) => ({
    id,
    source: sentence(id),
    target: `It was done ${(id % 900) + 2} times, for the good of ${id + 2} people.`,
    origin: 'typed',
  }));

/** `npm run bench:memory`: how long a memory of 50,000 sentences takes to be made and to be asked. */
const main = (): void => {
  const begun = performance.now();
  const memory = createMemoryIndex(records(), { source: 'zh-Hans', target: 'en' });
  console.log(`${(performance.now() - begun).toFixed(0).padStart(7)} ms to make an index of ${memory.size()}`);
  const times = Array.from({ length: 300 }, (_, round) => {
    const asked = round % 2 === 0 ? sentence(round * 163) : `${sentence(round * 163).slice(2, -3)}孩子。`;
    const asking = performance.now();
    memory.lookUp(asked);
    return performance.now() - asking;
  }).toSorted((one, other) => one - other);
  for (const share of [0.5, 0.95, 1])
    console.log(
      `${(times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1).padStart(7)} ms a look-up, ${share * 100} % at most`,
    );
};

main();
