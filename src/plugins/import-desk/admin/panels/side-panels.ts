import type { StrapiApp } from '@strapi/strapi/admin';
import { ArticlePanel } from './article-panel';
import { EvidencePanel } from './evidence-panel';
import type { Panel, PanelContext } from './panel';

type AddPanels = (panels: readonly ((context: PanelContext) => Panel)[]) => void;

/** Puts the desk's panels beside the forms of the content manager. */
export const addSidePanels = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  // @NOTE Strapi types what a plugin offers to others as unknown.
  const add = app.getPlugin('content-manager').apis.addEditViewSidePanel as AddPanels;
  add([EvidencePanel, ArticlePanel]);
};
