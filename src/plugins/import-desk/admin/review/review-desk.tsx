import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useThemeColours } from '../../../../admin/use-theme-colours';
import { unwarned } from '../../../../importing/review/review';
import { itemsOf } from '../../../../importing/review/review-item';
import { ArticlePane } from '../article/article-pane';
import { SelectionToolbar } from '../article/selection-toolbar';
import { type Selected, useSelection } from '../article/use-selection';
import { HelpDialog } from '../keyboard/help-dialog';
import { PhotoStrip } from '../photos/photo-strip';
import { usePhotos } from '../photos/use-photos';
import { countsOf, type Filter, groupsOf } from '../proposals/groups';
import { ProposalList } from '../proposals/proposal-list';
import { ArticleCard } from './article-card';
import { FilterBar } from './filter-bar';
import { MakeDrafts } from './make-drafts';
import { Notices } from './notices';
import { ReviewHeader } from './review-header';
import { reviewNow } from './timeline';
import { useCurrent, useHoverLink } from './use-current';
import { useItemActions } from './use-item-actions';
import type { LoadedReview } from './use-review';
import { useReviewKeys } from './use-review-keys';
import { useTelling } from './use-telling';

/** The review: the article on one side, what was read in it on the other, and the decisions in between. */
export const ReviewDesk = (loaded: LoadedReview) => {
  const { info, timeline } = loaded;
  const { extraction } = timeline;
  const review = reviewNow(timeline);
  const open = info.state === 'open' && info.may.confirm;
  const { formatMessage } = useIntl();
  const article = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [editing, setEditing] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const colours = useThemeColours();
  const { told, tell } = useTelling();
  const { current, choose } = useCurrent(article, list);
  useHoverLink(article, list);
  const selected = useSelection(article);

  const edit = (id: string | null): void => {
    setEditing(id);
    if (id === null && current !== null) choose(current, true);
    else if (id !== null && id !== 'article') choose(id, false);
  };
  const actions = useItemActions({ loaded, article, tell, choose, edit });
  const groups = useMemo(
    () => groupsOf(review, extraction.sections, filter, info.comparisons),
    [review, extraction, filter, info.comparisons],
  );
  const shown = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const counts = useMemo(() => countsOf(review, info.comparisons), [review, info.comparisons]);
  const beyondDoubt = useMemo(() => unwarned(review), [review]);
  const { undo, redo } = useReviewKeys({
    ...{ list, toolbar, items: shown, current, open, actions, choose, tell },
    undo: loaded.undo,
    redo: loaded.redo,
    help: () => setHelp(true),
  });
  const captions = review.captions.filter(({ state }) => state !== 'rejected');
  const photos = usePhotos({
    id: info.id,
    captions,
    photos: info.photos,
    decide: actions.decide,
    onPhotos: (all) => loaded.change({ photos: all }),
  });

  const add = (of: 'figure' | 'caption' | 'honoree', { start, end }: Selected): void => {
    const before = new Set(itemsOf(review).map(({ id }) => id));
    if (!actions.decide({ kind: 'add', of, start, end })) return;
    document.getSelection()?.removeAllRanges();
    const added = `${of}:added:`;
    const id = itemsOf(reviewNow(loaded.latest().timeline)).find(
      (item) => !before.has(item.id) && item.id.startsWith(added),
    )?.id;
    if (id === undefined) return;
    setFilter('all');
    actions.tellOf('add', id);
    choose(id, true);
    if (of === 'figure') setEditing(id);
  };

  return (
    <Main
      className="desk-review"
      style={colours}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        if (event.defaultPrevented || !open || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        photos.add([...event.dataTransfer.files]);
      }}
    >
      <Page.Title>{review.article.title ?? info.name}</Page.Title>
      <ReviewHeader
        {...{ info, timeline, open }}
        saving={loaded.saving}
        title={review.article.title}
        onUndo={undo}
        onRedo={redo}
        onHelp={() => setHelp(true)}
      />
      <ArticlePane
        ref={article}
        extraction={extraction}
        review={review}
        onChoose={(token) => choose(decodeURIComponent(token), false)}
      />
      <div className="desk-proposals">
        <FilterBar
          {...{ filter, counts }}
          onFilter={setFilter}
          unwarned={open ? beyondDoubt.length : null}
          onConfirmAll={() => {
            if (!actions.decide({ kind: 'confirm', items: beyondDoubt })) return;
            tell('done', formatMessage({ id: 'import-desk.told.confirmAll' }, { count: beyondDoubt.length }));
          }}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too. */}
        <section className="desk-scroll" tabIndex={0} aria-label={formatMessage({ id: 'import-desk.proposals' })}>
          <Notices warnings={review.warnings} gone={info.gone} meeting={loaded.meeting} />
          <ArticleCard article={review.article} editing={editing === 'article'} open={open} actions={actions} />
          <PhotoStrip captions={captions} photos={info.photos} open={open} desk={photos} />
          <ProposalList
            {...{ list, groups, info, editing, open, actions }}
            text={extraction.text}
            current={shown.some(({ id }) => id === current) ? current : (shown[0]?.id ?? null)}
          />
        </section>
      </div>
      <footer className="desk-footer">
        <p aria-live="polite" className={told?.kind === 'refused' ? 'desk-told desk-told-refused' : 'desk-told'}>
          {told?.words}
        </p>
        <MakeDrafts {...loaded} review={review} onUnfit={(id) => choose(id, true)} />
      </footer>
      {open && selected !== null && (
        <SelectionToolbar
          ref={toolbar}
          selected={selected}
          onAdd={(of) => add(of, selected)}
          onLeave={() => article.current?.focus()}
        />
      )}
      <HelpDialog open={help} onOpenChange={setHelp} />
    </Main>
  );
};
