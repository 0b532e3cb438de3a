/**
 * What the demo newsroom holds, in the order in which it is stored: nothing is linked before it is there. Each has its file in
 * `database/demo/`.
 */
export const demoTypes = [
  { file: 'organisations.json', uid: 'api::organisation.organisation' },
  { file: 'persons.json', uid: 'api::person.person' },
  { file: 'publications.json', uid: 'api::publication.publication' },
  { file: 'themes.json', uid: 'api::theme.theme' },
  { file: 'terms.json', uid: 'api::term.term' },
  { file: 'events.json', uid: 'api::event.event' },
  { file: 'awards.json', uid: 'api::award.award' },
  { file: 'honorees.json', uid: 'api::honoree.honoree' },
  { file: 'articles.json', uid: 'api::article.article' },
  { file: 'captions.json', uid: 'api::photo-caption.photo-caption' },
  { file: 'achievements.json', uid: 'api::achievement.achievement' },
  { file: 'conferrals.json', uid: 'api::conferral.conferral' },
] as const;

export type DemoUid = (typeof demoTypes)[number]['uid'];
