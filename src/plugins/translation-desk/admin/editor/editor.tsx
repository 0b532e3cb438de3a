import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { useAnswer } from '../../../../admin/home/use-answer';
import { RefusalCode } from '../../../../admin/http/refusal-words';
import { useThemeColours } from '../../../../admin/use-theme-colours';
import { useTelling } from '../../../import-desk/admin/review/use-telling';
import type { People, Segment } from '../../contract';
import { liveChecks } from '../checks/live-checks';
import { useHelp } from '../help/use-help';
import { HelpDialog } from '../keyboard/help-dialog';
import { EditorHeader } from './editor-header';
import { EditorSide } from './editor-side';
import { FilterBar } from './filter-bar';
import { typeOver } from './insert-text';
import { LeaveGuard } from './leave-guard';
import { Orphans } from './orphans';
import { type Filter, filtered, nextUnfinished } from './segment-filter';
import { SegmentList } from './segment-list';
import { useActions } from './use-actions';
import { useCurrent } from './use-current';
import { useDrafts } from './use-drafts';
import { useEditorKeys } from './use-editor-keys';
import type { LoadedEntry } from './use-entry';

/** What was shown when the filter was chosen stays until another is: a segment does not vanish under the hands. */
type Chosen = { readonly filter: Filter; readonly ids: ReadonlySet<number> | null };

const everything: Chosen = { filter: 'all', ids: null };

const firstOf = (segments: readonly Segment[], wanted: number, mayReview: boolean): number | null =>
  segments.find(({ id }) => id === wanted)?.id ??
  nextUnfinished(segments, null, mayReview ? 'approve' : 'translate')?.id ??
  segments[0]?.id ??
  null;

type Properties = { readonly loaded: LoadedEntry /** Whose drafts are shown. */; readonly user: string };

/** The source on one side and the translation on the other, segment by segment. */
export const Editor = ({ loaded, user }: Properties) => {
  const { entry, place, replace } = loaded;
  const { segments, mayTranslate, mayReview } = entry;
  const { formatMessage } = useIntl();
  const [parameters] = useSearchParams();
  const page = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(everything);
  const [keys, setKeys] = useState(false);
  const [showsInvisible, setShowsInvisible] = useState(false);
  const colours = useThemeColours();
  const { told, tell } = useTelling();
  const drafts = useDrafts({ ...place, user }, segments);
  const [first] = useState(() => firstOf(segments, Number(parameters.get('segment')), mayReview));
  const { current, choose } = useCurrent(first, list, input);
  const shown = useMemo(
    () => segments.filter(({ id }) => chosen.ids === null || chosen.ids.has(id)),
    [segments, chosen],
  );
  const segment = shown.find(({ id }) => id === current) ?? null;
  const help = useHelp(segment?.id ?? null);
  const asked = useAnswer<People>('/translation-desk/people');
  const people = asked.state === 'arrived' ? asked.data.people : [];
  const { actions, isWorking } = useActions({ loaded, drafts, shown, choose, tell });

  const filterBy = (filter: Filter): void => {
    const kept = filtered(segments, filter);
    setChosen(filter === 'all' ? everything : { filter, ids: new Set(kept.map(({ id }) => id)) });
    if (!kept.some(({ id }) => id === current) && kept[0] !== undefined) choose(kept[0].id, null);
  };
  const goTo = (id: number): void => {
    setChosen(everything);
    choose(id, 'text');
  };
  const step = (way: 1 | -1): void => {
    const next = nextUnfinished(shown, current, mayReview ? 'approve' : 'translate', way);
    if (next === null) tell('done', formatMessage({ id: 'translation-desk.told.allDone' }));
    else choose(next.id, 'text');
  };
  const take = (text: string): void => {
    if (segment === null) return;
    if (input.current !== null) typeOver(input.current, text);
    actions.type(segment.id, text, 'memory');
  };
  const repair = (): string | null => {
    if (segment === null) return null;
    const text = drafts.latest.current.get(segment.id)?.text ?? segment.target ?? '';
    const checks = liveChecks(entry, segment, text);
    return checks.find((check) => check.repair !== null && check.dismissed === null)?.repair ?? null;
  };
  useEditorKeys({
    ...{ page, input, comment, shown, segment, help, mayTranslate, mayReview, actions, repair, choose, step, take },
    toggleInvisible: () => setShowsInvisible((shows) => !shows),
    showHelp: () => setKeys(true),
  });

  return (
    <Main className="tdesk tdesk-editor" style={colours}>
      <Page.Title>{`${entry.title} · ${entry.locale}`}</Page.Title>
      <div ref={page} className="tdesk-page">
        <EditorHeader
          {...{ loaded, people, isWorking }}
          unsent={drafts.unsent}
          onSegment={goTo}
          onHelp={() => setKeys(true)}
        />
        <FilterBar segments={segments} filter={chosen.filter} onFilter={filterBy} onStep={step} />
        <div className="tdesk-notices">
          {drafts.restored > 0 && (
            <p role="status" className="tdesk-restored">
              {formatMessage({ id: 'translation-desk.restored' }, { count: drafts.restored })}{' '}
              <button type="button" className="desk-link" onClick={drafts.forgetRestored}>
                {formatMessage({ id: 'translation-desk.restored.close' })}
              </button>
            </p>
          )}
          <Orphans orphans={drafts.orphans} {...{ entry, list, tell }} onDiscard={(id) => drafts.change(id, null)} />
        </div>
        <section
          ref={list}
          className="tdesk-list"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too.
          tabIndex={0}
          aria-label={formatMessage({ id: 'translation-desk.segments' })}
        >
          <SegmentList
            {...{ entry, shown, current, help, showsInvisible, actions, input }}
            drafts={drafts.drafts}
            onShowInvisible={setShowsInvisible}
          />
        </section>
        <EditorSide
          {...{ entry, segment, help, people, comment, input, take }}
          onComments={(count) => segment !== null && replace({ ...segment, comments: count })}
        />
        <footer className="desk-footer">
          <p aria-live="polite" className={told?.kind === 'refused' ? 'desk-told desk-told-refused' : 'desk-told'}>
            {told?.words} {told?.refusal && <RefusalCode refusal={told.refusal} />}
          </p>
        </footer>
      </div>
      <HelpDialog open={keys} onOpenChange={setKeys} />
      <LeaveGuard unsent={drafts.unsent} />
    </Main>
  );
};
