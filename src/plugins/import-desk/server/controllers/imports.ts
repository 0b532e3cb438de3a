import { readFile, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { isProblem, problem } from '../../../../domain/problem';
import { readDecisions } from '../../../../importing/review/decision';
import { importRun, summaryOf } from '../../../../strapi/importing/import-run';
import { readApart } from '../../../../strapi/importing/read-apart';
import { changeRun, listRuns } from '../../../../strapi/importing/review-run';
import { startReviewRun } from '../../../../strapi/importing/start-review-run';
import { problemError } from '../../../../strapi/problem-error';
import type { DecisionsWritten } from '../../contract';
import { type DeskContext, filesOf, member, nameOfUser, requestWrong } from '../context';
import { importSummary } from '../import-summary';
import { changedMeanwhile, holdImages, holdVersion, openRunOf, reviewAfter } from '../opened-review';
import { reviewAnswer } from '../review-answer';
import { takePicturesOf } from '../take-pictures-of';
import { mayUpload } from './photos';

/** A list shows no more; older imports are found in the content manager. */
const listed = 50;

/** The first words of a pasted text, to be recognised by. */
const firstWords = (text: string): string =>
  text
    .trim()
    .split(/[\r\n]/, 1)[0]
    ?.slice(0, 40) ?? '';

type Received = { readonly name: string; readonly bytes: Uint8Array; readonly pasted: boolean };

const receive = async (context: DeskContext): Promise<Received> => {
  const [file, ...others] = filesOf(context);
  if (file !== undefined && others.length === 0) {
    return { name: file.originalFilename ?? 'file', bytes: await readFile(file.filepath), pasted: false };
  }
  const text = member(context, 'text');
  if (file !== undefined || typeof text !== 'string') throw requestWrong('one `file`, or `{ "text": "…" }`');
  return { name: firstWords(text) || 'text', bytes: Buffer.from(text, 'utf8'), pasted: true };
};

/** The fewest letters of a text that can be an article: what is less was pasted by mistake. */
const fewestLetters = 20;

const isArticle = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;

export const imports = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async list(context: DeskContext): Promise<void> {
    context.body = { imports: (await listRuns(strapi, listed)).map(importSummary) };
  },

  async start(context: DeskContext): Promise<void> {
    try {
      const { name, bytes, pasted } = await receive(context);
      const reading = await readApart(bytes, name);
      if (isProblem(reading)) throw problemError(reading);
      const { source, extraction } = reading;
      // A zero byte in a marked UTF-8 text is no text; PostgreSQL stores none.
      if (extraction.text.includes('\0')) throw problemError(problem('SOURCE_BINARY', { file: name }));
      if (!isArticle(extraction.text)) throw problemError(problem('SOURCE_NO_ARTICLE', { file: name }));
      const read = { name, byteLength: bytes.length, format: source.format, pasted, extraction };
      const { documentId, isNew } = await startReviewRun(strapi, read, nameOfUser(context.state.user));
      if (isNew && mayUpload(context)) await takePicturesOf(strapi, context, documentId, reading);
      context.status = isNew ? 201 : 200;
      context.body = isNew ? { id: documentId } : { id: documentId, again: true };
    } finally {
      for (const { filepath } of filesOf(context)) await rm(filepath, { force: true });
    }
  },

  async review(context: DeskContext): Promise<void> {
    context.body = await reviewAnswer(strapi, context);
  },

  async decide(context: DeskContext): Promise<void> {
    const run = await openRunOf(strapi, context.params.id ?? '');
    const decisions = readDecisions(member(context, 'decisions'));
    if (decisions === null) throw requestWrong('`{ "version": 1, "decisions": […] }`');
    holdVersion(run, member(context, 'version'));
    const review = reviewAfter(run, decisions);
    await holdImages(strapi, review);
    const version = run.version + 1;
    const change = { decisions, version, ...summaryOf(review) };
    if (!(await changeRun(strapi, run, change))) throw changedMeanwhile();
    const answer: Pick<DecisionsWritten, 'version'> = { version };
    context.body = answer;
  },

  async discard(context: DeskContext): Promise<void> {
    const { documentId } = await openRunOf(strapi, context.params.id ?? '');
    const { count } = await strapi.db.query(importRun).deleteMany({ where: { documentId, outcome: 'started' } });
    if (count === 0) throw problemError(problem('IMPORT_REVIEW_CLOSED'), 409);
    context.status = 204;
  },
});
