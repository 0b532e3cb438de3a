import type { StrapiApp } from '@strapi/strapi/admin';
import type { Panel, PanelContext } from '../../../import-desk/admin/panels/panel';
import { TranslationPanel } from './translation-panel';

type AddPanels = (panels: readonly ((context: PanelContext) => Panel)[]) => void;

/** Puts how far the translations are beside the forms of the content manager. */
export const addTranslationPanel = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  // @NOTE Strapi types what a plugin offers to others as unknown.
  const add = app.getPlugin('content-manager').apis.addEditViewSidePanel as AddPanels;
  add([TranslationPanel]);
};
