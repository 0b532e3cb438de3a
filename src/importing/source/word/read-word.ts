import { isProblem, type Problem, problem } from '../../../domain/problem';
import { type Warning, warning } from '../../warning/warning';
import { childOf, DeclaresEntities, parseXml, type XmlElement } from '../../xml/parse-xml';
import type { ArticleItem, Picture } from '../markup/item';
import { setLines } from '../markup/set-lines';
import type { ReadSource } from '../source';
import { sourceSizeProblem } from '../source-size';
import { type Archive, openArchive } from './archive';
import { readNumbering } from './numbering';
import { pictureTypeOf } from './picture-type';
import { type Relationship, readRelationships } from './relationships';
import { renderDocument, type WordItem, type WordPicture } from './render-document';
import { readStyles } from './styles';
import { wordTitles } from './word-titles';

/** The longest novels have some 10 MB of XML, in bytes. */
const xmlLimit = 20 * 1024 * 1024;

const mainPartName = 'word/document.xml';

/** Reads a part as XML; null where the archive has none. */
const readXml = async (archive: Archive, name: string, file: string): Promise<XmlElement | Problem | null> => {
  const bytes = await archive.read(name);
  if (bytes === null || isProblem(bytes)) return bytes;
  if (bytes.length > xmlLimit) return problem('SOURCE_ZIP_BOMB', { file });
  try {
    return parseXml(bytes);
  } catch (error) {
    if (error instanceof DeclaresEntities) return problem('SOURCE_XML_ENTITIES', { file });
    return problem('SOURCE_ARCHIVE_BROKEN', { file });
  }
};

/** Word names the main part as it likes (`word/document2.xml`); the package's relationships tell. */
const mainPartOf = (relationships: ReadonlyMap<string, Relationship>, archive: Archive): string | null => {
  const named = [...relationships.values()].find(
    ({ type, isExternal }) => /\/officeDocument$/.test(type) && !isExternal,
  )?.target;
  const name = named !== undefined && /^word\/[^/]+\.xml$/i.test(named) ? named : mainPartName;
  return archive.has(name) ? name : null;
};

const loadPicture = async (
  archive: Archive,
  relationships: ReadonlyMap<string, Relationship>,
  { box, figure, reference }: WordPicture,
): Promise<Picture | Problem | null> => {
  const relationship = relationships.get(reference.id);
  if (relationship === undefined) return null;
  const { target, isExternal } = relationship;
  const name = target.split(/[/\\]/).pop() ?? '';
  const shown = { kind: 'picture', box, figure, alt: reference.alt, name } as const;
  if (isExternal) return { ...shown, address: target, file: null };
  const bytes = await archive.read(target);
  if (bytes === null || isProblem(bytes)) return bytes;
  const mediaType = pictureTypeOf(bytes);
  return mediaType === null ? null : { ...shown, address: null, file: { bytes, mediaType } };
};

const articleItemsOf = (
  items: readonly WordItem[],
  pictures: ReadonlyMap<WordPicture, Picture>,
): readonly ArticleItem[] => {
  const titles = wordTitles(items);
  const firstProse = items.findIndex((item) => item.kind === 'block' && item.text.length >= 40);
  return items.flatMap((item, index): readonly ArticleItem[] => {
    if (item.kind === 'picture') {
      const picture = pictures.get(item);
      return picture === undefined ? [] : [picture];
    }
    // Above the text, bold and large lines are titles and bylines, which their own shapes tell.
    return [{ ...item, isBold: item.isBold && index > firstProse, titleHint: titles.get(index) ?? null }];
  });
};

const readParts = async (archive: Archive, file: string): Promise<ReadSource | Problem> => {
  const packageRelationships = await readXml(archive, '_rels/.rels', file);
  if (isProblem(packageRelationships)) return packageRelationships;
  const main = mainPartOf(readRelationships(packageRelationships, ''), archive);
  if (main === null) return problem('SOURCE_NOT_WORD', { file });
  const partName = main.replace(/^word\//i, '');
  const document = await readXml(archive, main, file);
  const styles = await readXml(archive, 'word/styles.xml', file);
  const numbering = await readXml(archive, 'word/numbering.xml', file);
  const relationshipsPart = await readXml(archive, `word/_rels/${partName}.rels`, file);
  for (const part of [document, styles, numbering, relationshipsPart]) if (isProblem(part)) return part;
  // @NOTE The loop above returned every problem; the compiler does not follow it.
  const part = (read: XmlElement | Problem | null): XmlElement | null => (isProblem(read) ? null : read);
  const body = childOf(part(document) ?? undefined, 'body');
  if (body === undefined) return problem('SOURCE_NOT_WORD', { file });

  const { items, notes } = renderDocument(body, readStyles(part(styles)), readNumbering(part(numbering)));
  const relationships = readRelationships(part(relationshipsPart), 'word');
  const pictures = new Map<WordPicture, Picture>();
  let unread = 0;
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const picture = await loadPicture(archive, relationships, item);
    if (isProblem(picture)) return picture;
    if (picture === null) unread += 1;
    else pictures.set(item, picture);
  }
  const rendered = setLines(articleItemsOf(items, pictures), null);
  if (rendered.lines.length === 0) return problem('SOURCE_EMPTY', { file });
  const warnings: readonly Warning[] = [
    ...(notes === 0 ? [] : [warning('NOTES_LEFT_OUT', null, { count: notes })]),
    ...(unread === 0 ? [] : [warning('PICTURES_LEFT_OUT', null, { count: unread })]),
  ];
  return { format: 'docx', encoding: 'utf-8', ...rendered, warnings };
};

/**
 * Reads a Word document (`.docx`, and `.docm` without its macros): its lines with what their styles say, its pictures where they
 * stand. It is not trusted: sizes are counted while it is unpacked, no entity is expanded, nothing that it names is fetched.
 *
 * @returns SOURCE_NOT_WORD, SOURCE_ZIP_BOMB, SOURCE_XML_ENTITIES, SOURCE_ARCHIVE_BROKEN, SOURCE_ENCRYPTED … where it is refused
 */
export const readWord = async (bytes: Uint8Array, file: string): Promise<ReadSource | Problem> => {
  const tooLarge = sourceSizeProblem(bytes.length, 'docx', file);
  if (tooLarge !== null) return tooLarge;
  const archive = await openArchive(bytes, file);
  if (isProblem(archive)) return archive;
  try {
    return await readParts(archive, file);
  } finally {
    archive.close();
  }
};
