import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { EditorPage } from './editor/editor-page';
import { OverviewPage } from './overview/overview-page';
import { mayRead } from './permissions';

/** The pages of the translation desk: how far everything is, and one entry side by side with its translation. */
export const TranslationDesk = () => (
  <Page.Protect permissions={[mayRead]}>
    <Routes>
      <Route index element={<OverviewPage />} />
      <Route path=":type/:documentId/:locale" element={<EditorPage />} />
    </Routes>
  </Page.Protect>
);
