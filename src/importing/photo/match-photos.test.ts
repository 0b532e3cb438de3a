import { expect, it } from 'vitest';
import { matchPhotos } from './match-photos';

const captions = [
  '护林员在北山林场巡查。（刘敏 摄）',
  '图为县妇联在职教中心举办“巾帼家政”技能培训班',
  '法官在牧民家中调解纠纷',
];
const photo = (name: string, description: string | null = null) => ({ name, description });

it('A photo goes to the caption that says nearly what its description says', () => {
  const photos = [
    photo('1.jpg', '法官走进牧民家中调解邻里纠纷'),
    photo('2.jpg', '县妇联举办巾帼家政技能培训班'),
    photo('3.jpg', '护林员在北山林场巡查'),
  ];
  expect(matchPhotos(photos, captions)).toEqual([
    { photo: 2, caption: 0, reason: 'description' },
    { photo: 1, caption: 1, reason: 'description' },
    { photo: 0, caption: 2, reason: 'description' },
  ]);
});

it('The others go by the order of their names, as people count', () => {
  expect(matchPhotos([photo('图10.jpg'), photo('图2.jpg'), photo('图1.jpg')], captions)).toEqual([
    { photo: 2, caption: 0, reason: 'order' },
    { photo: 1, caption: 1, reason: 'order' },
    { photo: 0, caption: 2, reason: 'order' },
  ]);
});

it('A description counts before the order, and a description of something else does not count', () => {
  const photos = [photo('a.jpg', '全国妇联系统先进集体表彰大会'), photo('b.jpg', '护林员在北山林场巡查')];
  expect(matchPhotos(photos, captions)).toEqual([
    { photo: 1, caption: 0, reason: 'description' },
    { photo: 0, caption: 1, reason: 'order' },
  ]);
});

it('No photo and no caption has two partners; what is left over has none', () => {
  const same = photo('a.jpg', '法官在牧民家中调解纠纷');
  expect(matchPhotos([same, same, same], ['法官在牧民家中调解纠纷'])).toEqual([
    { photo: 0, caption: 0, reason: 'description' },
  ]);
  expect(matchPhotos([photo('a.jpg')], captions)).toEqual([{ photo: 0, caption: 0, reason: 'order' }]);
  expect(matchPhotos([], captions)).toEqual([]);
  expect(matchPhotos([photo('a.jpg')], [])).toEqual([]);
});
