/** What a role may be allowed at the translation desk; named so in the settings of roles. */
export const deskActions = {
  read: 'plugin::translation-desk.read',
  translate: 'plugin::translation-desk.translate',
  review: 'plugin::translation-desk.review',
} as const;
