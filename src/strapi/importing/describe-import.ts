import type { ReportLanguage } from '../../importing/report/describe-extraction';
import type { Fields, Revision } from '../../importing/revision/revise';
import type { PlannedDocument } from './planned-document';
import type { PublishedImport, Reason } from './publish-import';
import type { StoredImport } from './store-import';

type Words = Readonly<Record<ReportLanguage, string>>;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What a person recognises a document by that an earlier run wrote. */
export const titleOfWritten = ({ label, text, name, title }: Fields): string =>
  String(label ?? text ?? name ?? title ?? '');

const reasonWords = (reason: Reason, language: ReportLanguage): string => {
  const words: Readonly<Record<Exclude<Reason['kind'], 'warned' | 'refused'>, Words>> = {
    group_warned: {
      en: 'another figure of its group is doubtful, and they are published together',
      zh: '同组的另一数据存疑，须一并发布',
    },
    honoree_left: { en: 'its honoree stays a draft', zh: '受表彰者仍为草稿' },
    touched: { en: 'an editor has worked on it', zh: '编辑已修改过' },
  };
  return reason.kind === 'warned' || reason.kind === 'refused'
    ? reason.messages[language === 'zh' ? 'zh' : 'en'].join(' ')
    : words[reason.kind][language];
};

const revisionLine = (revision: Revision<PlannedDocument>, language: ReportLanguage): string | null => {
  const zh = language === 'zh';
  switch (revision.kind) {
    case 'update':
      return `  ~ ${shorten(revision.proposal.title)} (${revision.changed.join(', ')})`;
    case 'touched':
      return `  ! ${shorten(revision.proposal.title)} — ${
        zh
          ? '编辑已修改，保留不动；文件现有不同：'
          : 'an editor has worked on it, so it stays; the file now differs in '
      }${revision.changed.join(', ')}`;
    case 'deleted':
      return `  - ${shorten(revision.proposal.title)} — ${zh ? '编辑已删除，不再新建' : 'an editor deleted it; it is not made again'}`;
    case 'gone':
      return `  ! ${shorten(titleOfWritten(revision.written.fields))} — ${
        zh
          ? '文件中已无此内容；文档保留，请编辑决定'
          : 'the file no longer states it; the document stays until an editor decides'
      }`;
    default:
      return null;
  }
};

const count = (stored: StoredImport, ...kinds: readonly Revision['kind'][]): number =>
  stored.revisions.filter(({ kind }) => kinds.includes(kind)).length;

/** What a run did, as lines for a terminal. */
export const describeStored = (stored: StoredImport, language: ReportLanguage): readonly string[] => {
  const zh = language === 'zh';
  if (stored.outcome === 'unchanged') return [];
  const created = count(stored, 'create');
  if (stored.outcome === 'created') return [zh ? `已存为 ${created} 份草稿。` : `Stored ${created} drafts.`];
  const updated = count(stored, 'update');
  const kept = count(stored, 'touched', 'deleted', 'gone');
  return [
    zh
      ? `同一文章的新版本：新建 ${created}，更新 ${updated}，保留 ${kept}。`
      : `A new state of an article that was imported before: ${created} created, ${updated} updated, ${kept} left as they are.`,
    ...stored.revisions.flatMap((revision) => revisionLine(revision, language) ?? []),
  ];
};

/** What was published and what stays a draft, and why. */
export const describePublished = (
  { published, standing, left }: PublishedImport,
  language: ReportLanguage,
): readonly string[] => {
  const zh = language === 'zh';
  return [
    zh
      ? `已发布 ${published.length}，此前已发布 ${standing.length}，仍为草稿 ${left.length}。`
      : `Published ${published.length}, published before ${standing.length}, left as drafts ${left.length}.`,
    ...left.map(({ document, reason }) => `  ? ${shorten(document.title)} — ${reasonWords(reason, language)}`),
  ];
};
