import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminClient } from '../../../src/testing/admin-client';
import { databases } from '../../../src/testing/databases';
import { type DeskClient, deskClient, figureNamed } from '../../../src/testing/desk-client';
import { useStrapi } from '../../../src/testing/use-strapi';

const text = readFileSync('tests/fixtures/grassland-nurses.txt', 'utf8');
const edited = text.replace('3.6万余人次', '3.9万余人次').replace('护理点48个', '护理点52个').replace('78.5%', '79.5%');
const locale = 'zh-Hans';

describe.each(databases)('A corrected article at the desk on %s', (client) => {
  const ulger = useStrapi(client);
  let desk: DeskClient;
  const figures = () => ulger.strapi.documents('api::achievement.achievement').findMany({ locale });
  const stored = async (label: RegExp) => {
    const found = (await figures()).filter((one) => label.test(String(one.label)));
    expect(found.length, String(label)).toBeLessThan(2);
    return found[0];
  };
  let id = '';
  let home = '';

  beforeAll(async () => {
    desk = deskClient(await adminClient(ulger, 'en', 'ulger-editor'));
    const first = await desk.paste(text);
    const review = await desk.open(first.id);
    await desk.decide(first.id, 0, [
      { kind: 'confirm', items: [figureNamed(review, '上门服务'), figureNamed(review, '规范管理率')] },
      { kind: 'reject', items: [review.extraction.achievements.at(-1)].map((one) => `figure:${one?.key}`) },
    ]);
    home = (await desk.makeDrafts(first.id, 1)).articleDocumentId;
  });

  it('is compared with what the earlier import wrote, and with what editors made of it', async () => {
    id = (await desk.paste(edited)).id;
    const review = await desk.open(id);
    expect(review.articleDocumentId).toBe(home);
    expect(review.comparisons[figureNamed(review, '上门服务')]).toMatchObject({
      kind: 'confirmed',
      changes: expect.arrayContaining([{ field: 'value', before: 36000, stored: 36000, now: 39000 }]),
    });
    expect(review.comparisons[figureNamed(review, '护理点')]).toMatchObject({
      kind: 'update',
      changes: expect.arrayContaining([{ field: 'value', before: 48, stored: 48, now: 52 }]),
    });
    expect(review.gone).toEqual([]);
    expect(review.contradictions).toEqual([]);
  });

  it('begins with what was rejected before, rejected', async () => {
    const review = await desk.open(id);
    expect(review.decisions).toEqual([
      { kind: 'reject', items: [`figure:${review.extraction.achievements.at(-1)?.key}`] },
    ]);
    expect(review.comparisons[`figure:${review.extraction.achievements.at(-1)?.key}`]).toEqual({ kind: 'unchanged' });
  });

  it('follows the text where nobody touched it, keeps what an editor confirmed, and takes what the review takes', async () => {
    const review = await desk.open(id);
    const before = await figures();
    await desk.decide(id, 0, [...review.decisions, { kind: 'take', items: [figureNamed(review, '规范管理率')] }]);
    const made = await desk.makeDrafts(id, 1);
    expect(made).toMatchObject({ articleDocumentId: home, created: 0 });
    expect(made.kept).toBe(1);
    expect(await figures()).toHaveLength(before.length);
    expect(await stored(/上门服务/)).toMatchObject({ value: 36000, reviewState: 'confirmed' });
    expect(await stored(/护理点/)).toMatchObject({ value: 52, reviewState: 'proposed' });
    expect(await stored(/规范管理率/)).toMatchObject({ value: 79.5, reviewState: 'confirmed' });
  });

  it('keeps what was confirmed through one more correction', async () => {
    const again = edited
      .replace('3.9万余人次', '4.1万余人次')
      .replace('79.5%', '80.5%')
      .replace('护理点52个', '护理点53个');
    const { id: third } = await desk.paste(again);
    const review = await desk.open(third);
    expect(review.comparisons[figureNamed(review, '规范管理率')]).toMatchObject({ kind: 'confirmed' });
    await desk.makeDrafts(third, 0);
    expect(await stored(/上门服务/)).toMatchObject({ value: 36000 });
    expect(await stored(/规范管理率/)).toMatchObject({ value: 79.5 });
    expect(await stored(/护理点/)).toMatchObject({ value: 53 });
  });
});
