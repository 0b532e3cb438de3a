import type { Among, DerivedRelation, SortKey } from './delivered-model';

export type DeliveredEntry = {
  readonly uid: string;
  /** The order of a list for which nobody asks another one. */
  readonly order: readonly SortKey[];
  /** Orders that are asked for besides: rows are kept in them (`delivery/listing`). */
  readonly furtherOrders?: readonly SortKey[];
  /** Relations to types without draft & publish whose members are listed by themselves: the figures of a theme. */
  readonly sections?: readonly string[];
  /** Rows are delivered only where this holds. */
  readonly only?: Among;
  /** Pictures that are delivered only where this holds. */
  readonly mediaOnly?: Readonly<Record<string, Among>>;
  /** The order of a relation of this type, where its links' own order is not the one that counts. */
  readonly relationOrder?: Readonly<Record<string, readonly SortKey[]>>;
  readonly derived?: Readonly<Record<string, DerivedRelation>>;
};

const up = (field: string): SortKey => ({ field, descending: false });
const down = (field: string): SortKey => ({ field, descending: true });

const regionOf = (from: string, description: string): DerivedRelation => ({
  kind: 'code',
  from,
  target: 'api::region.region',
  to: 'code',
  description,
});

const publicFigure: Among = { field: 'privacy', values: ['public_figure'] };

/**
 * What `/graphql` delivers: these types, and of each every attribute that its schema does not call `private`. A type that is
 * not named here cannot be reached, neither by itself nor through a relation, a filter or a sort.
 *
 * @NOTE Terms (the glossary) are for translators, not for readers; sources, imports and translation memory are internal.
 */
export const deliveredTypes: readonly DeliveredEntry[] = [
  {
    uid: 'api::article.article',
    order: [down('publishedOn')],
    furtherOrders: [up('title')],
    sections: ['themes', 'publication'],
    relationOrder: { captions: [up('position'), up('order')] },
    derived: { region: regionOf('regionCode', 'The region that `regionCode` names.') },
  },
  {
    uid: 'api::photo-caption.photo-caption',
    order: [down('takenOn')],
    derived: { place: regionOf('placeCode', 'The region that `placeCode` names: where the photograph was taken.') },
  },
  {
    uid: 'api::achievement.achievement',
    order: [down('periodEnd')],
    furtherOrders: [up('value'), down('value'), up('label')],
    sections: ['themes'],
    derived: { region: regionOf('regionCode', 'The region that `regionCode` names: whose figure it is.') },
  },
  {
    uid: 'api::honoree.honoree',
    order: [up('name')],
    mediaOnly: { portrait: publicFigure },
    derived: {
      region: regionOf('regionCode', 'The region that `regionCode` names.'),
      awards: {
        kind: 'through',
        via: 'conferrals',
        onward: 'award',
        target: 'api::award.award',
        description: 'The awards that published conferrals record, each once.',
      },
    },
  },
  { uid: 'api::award.award', order: [up('name')] },
  { uid: 'api::conferral.conferral', order: [down('year')] },
  { uid: 'api::theme.theme', order: [up('order'), up('code')], relationOrder: { children: [up('order'), up('code')] } },
  { uid: 'api::region.region', order: [up('code')] },
  { uid: 'api::unit.unit', order: [up('code')] },
  { uid: 'api::publication.publication', order: [up('name')] },
  {
    uid: 'api::organisation.organisation',
    order: [up('name')],
    derived: { region: regionOf('regionCode', 'The region that `regionCode` names.') },
  },
  { uid: 'api::person.person', order: [up('name')], only: publicFigure },
  { uid: 'api::licence.licence', order: [up('code')] },
  {
    uid: 'api::event.event',
    order: [down('startsOn')],
    derived: { region: regionOf('regionCode', 'The region that `regionCode` names: where it is held.') },
  },
];
