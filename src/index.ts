import type { Core } from '@strapi/strapi';
import { createChangeTriggers } from './delivery/database/create-change-triggers';
import { createDeliveryIndexes } from './delivery/database/indexes';
import { pruneChanges } from './delivery/database/prune-changes';
import { endDelivery } from './delivery/endpoint/create-delivery';
import { readOwnWrites } from './delivery/endpoint/own-writes';
import { answerStraightAway } from './delivery/endpoint/straight';
import { refuseUnreadable } from './delivery/endpoint/unreadable';
import { createLists } from './delivery/listing/create-lists';
import { createPurgeTables } from './delivery/purging/create-purge-tables';
import { endPurging, startPurging } from './delivery/purging/purging';
import { createSearch } from './delivery/search/create-search';
import { showRelationsOnce } from './strapi/content-manager/relations-once';
import { tellRefusals } from './strapi/content-manager/told-refusals';
import { finishGround, layGround } from './strapi/ground/ground';
import { letWorkEnd } from './strapi/ground/let-work-end';
import { releaseStartLock } from './strapi/ground/start-lock';
import { createLocales, nameLocales } from './strapi/locales';
import { registerMiddlewares } from './strapi/register-middlewares';
import { closeRest } from './strapi/rest/close-rest';
import { seed } from './strapi/seed/seed';
import { fillSegments } from './strapi/translating/fill-segments';
import { createSegmentIndexes } from './strapi/translating/segment-indexes';
import { cleanUploads } from './strapi/upload/clean-uploads';

type Stage = { strapi: Core.Strapi };

/** Everything that Ulger adds to Strapi, in the order in which it is added. */
const ulger = {
  async register({ strapi }: Stage): Promise<void> {
    nameLocales(strapi);
    await layGround(strapi);
    answerStraightAway(strapi);
    refuseUnreadable(strapi.server.httpServer);
    readOwnWrites(strapi);
    closeRest(strapi);
    registerMiddlewares(strapi);
    cleanUploads(strapi);
    showRelationsOnce(strapi);
    tellRefusals(strapi);
  },

  async bootstrap({ strapi }: Stage): Promise<void> {
    await finishGround(strapi);
    await createDeliveryIndexes(strapi);
    await createChangeTriggers(strapi);
    await createLists(strapi);
    await createSearch(strapi);
    await createPurgeTables(strapi);
    await createSegmentIndexes(strapi);
    await pruneChanges(strapi);
    await createLocales(strapi);
    await seed(strapi);
    await fillSegments(strapi);
    await releaseStartLock(strapi);
    startPurging(strapi);
  },

  async destroy({ strapi }: Stage): Promise<void> {
    await releaseStartLock(strapi);
    await endPurging(strapi);
    await endDelivery(strapi);
    await letWorkEnd(strapi);
  },
};

export default ulger;
